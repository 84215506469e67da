/**
 * A timeline as a teacher made it: shows what the address asks for, and writes into the address what is changed. Nothing
 * else keeps it. While facts are chosen nothing is hidden from whoever chooses.
 */
import { classQuery } from '../../model/class-query.ts';
import {
  formatClass,
  parseClass,
  sortOwn,
  type AskedClass,
  type ClassView,
} from '../../model/class-view.ts';
import type { ZoomableTimeline } from '../zoomable-timeline.ts';
import { writeHead } from './class-head.ts';
import { placeOwnLines } from './own-lines.ts';
import { showChoice, writeAddress } from './own-view.ts';
import { PupilMode } from './pupil.ts';
import { linesOf } from './shown-ids.ts';

export class ClassTimeline {
  readonly host: ZoomableTimeline;
  #asked: AskedClass;
  /** How many facts the address names that are none of ours. */
  #unknown: number;
  #mode: PupilMode | undefined;

  constructor(host: ZoomableTimeline) {
    this.host = host;
    this.#asked = parseClass(host.ofClass);
    // The timeline may have written its address again, without what it does not know.
    const [opened] = performance.getEntriesByType('navigation');
    // Firefox names a page of a folder « document ».
    const href = opened?.name.includes(':') ? opened.name : location.href;
    this.#unknown = countUnknown(host, href);
    this.#show();
    this.#hide();
    window.addEventListener('popstate', () => this.#goBack());
  }

  get view(): ClassView {
    return this.#asked.view;
  }

  /** Changes a part of it; what was refused has been said. */
  change(part: Partial<ClassView>): void {
    const own = sortOwn(part.own ?? this.view.own);
    this.#asked = { view: { ...this.view, ...part, own }, refused: [], beyond: 0 };
    this.#unknown = 0;
    this.#show();
    writeAddress(this.host);
  }

  /** Gives back what is hidden, so that whoever chooses sees it. */
  openUp(): void {
    this.#mode?.end();
    this.#mode = undefined;
  }

  /** Shows the choice as the class gets it. */
  close(): void {
    showChoice(this.host);
    this.#hide(true);
    writeAddress(this.host);
  }

  #show(): void {
    this.host.ofClass = formatClass(this.view);
    writeHead(this.host, this.#asked, this.#unknown);
    const { length } = this.host.querySelectorAll('.fact.own');
    if (length + this.view.own.length === 0) return;
    placeOwnLines(this.host, this.view.own);
    this.host.refresh();
  }

  /** @param isMade  whether it has just been made here: whoever made it may go on */
  #hide(isMade = false): void {
    const { pupils } = this.view;
    // The page hides what pupils are to find until it is judged (lazy-script.ts).
    delete this.host.dataset['pupil'];
    if (pupils) this.#mode = new PupilMode(this.host, pupils, isMade);
  }

  /** The address says something else again: an exercise that it leaves alone goes on. */
  #goBack(): void {
    const query = classQuery(location.search);
    if (query === classQuery(this.host.ofClass)) return;
    this.openUp();
    this.#asked = parseClass((this.host.ofClass = query));
    this.#unknown = countUnknown(this.host, location.href);
    this.#show();
    if (this.host.dataset['choosing'] === undefined) this.#hide();
  }
}

/** How many facts an address names that are none of ours. */
function countUnknown(host: HTMLElement, href: string): number {
  const asked = new URL(href).searchParams.get('faits')?.split(',').filter(Boolean) ?? [];
  const known = new Set(linesOf(host).map(({ id }) => id));
  return new Set(asked.filter((id) => !known.has(id))).size;
}
