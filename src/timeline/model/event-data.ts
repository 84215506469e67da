/**
 * Knows what the item of an event in the list says of it besides its words, and how it is read back: the
 * page cannot ask for a file (`file://`, opaque origins), and nothing is sent twice. Refuses to know the DOM.
 */
import type { Day } from '../../calendar/day.ts';
import type { Stretch, When } from '../../calendar/when.ts';
import type { ListedEvent, TimelineEvent } from './timeline-event.ts';
import { ADDED, IMPORTANCES, STANDINGS, TOPICS } from './vocabulary.ts';

/** Attributes of an item by name; undefined for one that it does not bear. */
export type ItemAttributes = Readonly<Record<`data-${string}`, string | number | undefined>>;

/** The same as a script finds them, without `data-`. */
export type ItemData = Readonly<Record<string, string | undefined>>;

const KINDS = ['moment', 'span', 'ongoing'] as const satisfies readonly When['kind'][];

/**
 * Attributes of the item of an event, without those that readEvent restores by default: the end of a stretch of one day,
 * the kind `moment`, and `begunBy` where it is the end of a moment or the day after the start of anything else.
 *
 * @param drawn  what is drawn of it; undefined outside the window
 */
export function writeEvent(
  {
    topic,
    standing,
    scope,
  }: Pick<TimelineEvent, 'topic' | 'standing'> & Pick<ListedEvent, 'scope'>,
  drawn: TimelineEvent | undefined,
): ItemAttributes {
  const item = { 'data-topic': topic, 'data-standing': standing, 'data-scope': scope };
  if (!drawn) return item;
  const { importance, kind, start, end, begunBy, disclosed, isKey, isTerm, label } = drawn;
  const { isOfCourt, isAboutCourt } = drawn;
  return {
    ...item,
    'data-rank': importance,
    'data-days': writeStretch({ start, end }),
    'data-kind': kind === KINDS[0] ? undefined : kind,
    'data-begun': begunBy === begunByDefault(kind, start, end) ? undefined : begunBy,
    'data-known': disclosed && writeStretch(disclosed),
    'data-court': isOfCourt ? '' : isAboutCourt ? 'too' : undefined,
    'data-key': isKey ? '' : undefined,
    'data-term': isTerm ? '' : undefined,
    'data-label': label,
  };
}

/** The event that an item is of, as it is drawn; undefined for an item outside the window. */
export function readEvent(id: string, data: ItemData): TimelineEvent | undefined {
  const topic = [...TOPICS, ADDED].find((known) => known === data['topic']);
  const standing = [...STANDINGS, ADDED].find((known) => known === data['standing']);
  const importance = IMPORTANCES.find((known) => String(known) === data['rank']);
  const days = readStretch(data['days']);
  if (!topic || !standing || !importance || !days) return undefined;
  const kind = readKind(data);
  return {
    id,
    label: data['label'] ?? id,
    topic,
    standing,
    importance,
    kind,
    ...days,
    begunBy: readBegun(data, kind, days),
    disclosed: readStretch(data['known']),
    isOfCourt: data['court'] === '',
    isAboutCourt: data['court'] !== undefined,
    isKey: data['key'] !== undefined,
    isTerm: data['term'] !== undefined,
  };
}

/** The days in which the event of an item happened or began; undefined for an item outside the window. */
export function readBeginning(data: ItemData): Stretch | undefined {
  const days = readStretch(data['days']);
  return days && { start: days.start, end: readBegun(data, readKind(data), days) };
}

function readKind(data: ItemData): When['kind'] {
  return KINDS.find((known) => known === data['kind']) ?? KINDS[0];
}

function readBegun(data: ItemData, kind: When['kind'], { start, end }: Stretch): Day {
  return Number(data['begun'] ?? begunByDefault(kind, start, end));
}

/** A moment is over when its doubt is; what lasts begins on its first day, unless something else is said. */
function begunByDefault(kind: When['kind'], start: Day, end: Day): Day {
  return kind === 'moment' ? end : start + 1;
}

/** « 16436/16801 », the second day not included; « 16436 » for a single day. */
function writeStretch({ start, end }: Stretch): string {
  return end === start + 1 ? String(start) : `${start}/${end}`;
}

function readStretch(text: string | undefined): Stretch | undefined {
  if (!text) return undefined;
  const [start = 0, end = start + 1] = text.split('/').map(Number);
  return { start, end };
}
