/** Events of the drawing for tests, and random collections of them. */
import fc from 'fast-check';
import { TIMELINE_WINDOW } from '../src/timeline/model/timeline-window.ts';
import type { TimelineEvent } from '../src/timeline/model/timeline-event.ts';
import { IMPORTANCES, STANDINGS, TOPICS, type Topic } from '../src/timeline/model/vocabulary.ts';
import { on } from './calendar.ts';

/** A moment on 14 November 2023, public at once, with the given fields changed. */
export function aDrawnEvent(changes: Partial<TimelineEvent> = {}): TimelineEvent {
  const start = changes.start ?? on('2023-11-14');
  return {
    id: 'an-event',
    label: 'Disclose publie',
    topic: 'revelation',
    standing: 'established',
    importance: 1,
    kind: 'moment',
    start,
    end: start + 1,
    begunBy: start + 1,
    disclosed: undefined,
    isOfCourt: false,
    isAboutCourt: false,
    isKey: false,
    isTerm: false,
    ...changes,
  };
}

const DAYS = TIMELINE_WINDOW.end - TIMELINE_WINDOW.start;

/** A label of realistic length, with accents, capitals and narrow letters. */
const anyLabel = fc.string({
  minLength: 1,
  maxLength: 34,
  unit: fc.constantFrom(...'abcdefimnorstuwéèÉMWil’ 0123«»'),
});

/** A random event of the drawing without its id: most are days, some last, some become known later. */
function anyEventOf(topics: readonly Topic[]): fc.Arbitrary<Omit<TimelineEvent, 'id'>> {
  return fc
    .record({
      label: anyLabel,
      topic: fc.constantFrom(...topics),
      standing: fc.constantFrom(...STANDINGS),
      importance: fc.constantFrom(...IMPORTANCES),
      kind: fc.constantFrom('moment', 'moment', 'span', 'ongoing'),
      start: fc.integer({ min: 0, max: DAYS - 1 }),
      length: fc.oneof(
        fc.constant(1),
        fc.constantFrom(30, 92, 365),
        fc.integer({ min: 1, max: 4000 }),
      ),
      delay: fc.option(fc.integer({ min: 4, max: 4000 }), { nil: undefined }),
      doubt: fc.constantFrom(1, 1, 30, 365),
    })
    .map(({ start, length, delay, doubt, ...event }) => {
      const first = TIMELINE_WINDOW.start + start;
      return {
        ...event,
        isOfCourt: false,
        isAboutCourt: false,
        isKey: false,
        isTerm: false,
        start: first,
        end: event.kind === 'ongoing' ? TIMELINE_WINDOW.end : first + length,
        begunBy: event.kind === 'moment' ? first + length : first + 1,
        disclosed:
          delay === undefined ? undefined : { start: first + delay, end: first + delay + doubt },
      };
    });
}

/** A collection of events, each with its own id. */
export function anyEvents(
  topics: readonly Topic[] = TOPICS,
  maxLength = 60,
): fc.Arbitrary<TimelineEvent[]> {
  return fc
    .array(anyEventOf(topics), { maxLength, size: 'max' })
    .map((events) => events.map((event, at) => ({ ...event, id: `event-${at}` })));
}

/** The interval of one day, from its ISO date. */
export const onDay = (iso: string) => ({ start: on(iso), end: on(iso) + 1 });
