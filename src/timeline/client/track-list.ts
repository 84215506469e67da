/**
 * Knows how the track beside the list is written again when some of its facts are hidden: threads, the
 * days on which facts became public, their counts. Computes no place: layout/ does.
 */
import { placeTrack, type TrackRow } from '../scene/track-layout.ts';
import { trackHeadShape, trackShape } from '../scene/track-shape.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { ADDED } from '../model/vocabulary.ts';
import { writeElements } from './element-writer.ts';
import { idOf } from './page-words.ts';

/** The track of one list; its lines are those that the server wrote, hidden or shown, and never made here. */
export class TrackList {
  #facts: HTMLElement;
  #days: Map<string, HTMLElement>;

  /** @param facts  the list, with the phrases of its days */
  constructor(facts: HTMLElement) {
    this.#facts = facts;
    this.#days = new Map(
      [...facts.querySelectorAll<HTMLElement>('.disclosed')].map((day) => [
        day.dataset['known'] ?? '',
        day,
      ]),
    );
  }

  /**
   * @param shown   in the order of time
   * @param itemOf  the line of a fact
   */
  show(shown: readonly TimelineEvent[], itemOf: (id: string) => HTMLElement | undefined): void {
    const events = new Map(shown.map((event) => [event.id, event]));
    // The days of the list are those of our facts: what a teacher added has its date alone.
    const { rows } = placeTrack(
      shown.map((event) => (event.topic === ADDED ? { ...event, disclosed: undefined } : event)),
    );
    for (const day of this.#days.values()) day.hidden = true;
    const headed = new Set<Element>();
    for (const row of rows) {
      const { fact, day } = row;
      const line = day ? this.#days.get(`${day.start}/${day.end}`) : itemOf(fact ?? '');
      if (!line) continue;
      if (day) this.#showDay(line, day.ids);
      write(line, trackShape(row, events.get(fact ?? '')?.standing));
      this.#head(line, row, headed);
    }
  }

  #showDay(line: HTMLElement, ids: readonly string[]): void {
    line.hidden = false;
    const { one = '', many = '' } = this.#facts.dataset;
    const count = line.querySelector('b');
    if (count)
      count.textContent = (ids.length === 1 ? one : many).replace('{n}', String(ids.length));
    for (const link of line.querySelectorAll('a')) link.hidden = !ids.includes(idOf(link));
  }

  /** The heading of a year shows the threads that its first line finds open. */
  #head(line: Element, row: TrackRow, headed: Set<Element>): void {
    const heading = line.closest('.year')?.querySelector('h3');
    if (!heading || headed.has(heading)) return;
    headed.add(heading);
    write(heading, trackHeadShape(row));
  }
}

function write(line: Element, shape: Parameters<typeof writeElements>[1]): void {
  const track = line.querySelector(':scope > .track');
  if (track) writeElements(track, shape);
}
