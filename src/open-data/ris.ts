/**
 * Knows RIS, the tagged format of reference managers. Written here, since the plugin of Citation.js
 * cuts an id at 20 characters and an address at the end of a line, and drops the day of a press article.
 * Source: "RIS Format Specifications", Reference Manager, Thomson ResearchSoft: a tag, two spaces,
 * a hyphen, a space, the value; CRLF; dates as YYYY/MM/DD/other.
 */
import type { CslDate, CslItem, CslName } from './citation-item.ts';

const TYPES = {
  legislation: 'LEGAL',
  legal_case: 'CASE',
  report: 'RPRT',
  webpage: 'ELEC',
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
} as const satisfies Record<CslItem['type'], string>;

/** One reference, ended by an empty line. */
export function risReference(item: CslItem): string {
  const container = item['container-title'];
  const year = item.issued['date-parts']?.[0]?.[0];
  const lines: (readonly [tag: string, value: string | number | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name) => ['AU', risName(name)] as const),
    ['T2', container],
    ['PB', item.publisher],
    ['PY', year],
    ['DA', risDate(item.issued)],
    ['Y2', risDate(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return `${lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('')}\r\n`;
}

/** `La Gontrie, Marie-Pierre de`. A comma parts a family name from a given one: an institution's becomes a dot. */
function risName(name: CslName): string {
  if ('literal' in name) return name.literal.replaceAll(', ', ' · ');
  const { family, given, 'dropping-particle': particle } = name;
  return given ? `${family}, ${[given, particle].filter(Boolean).join(' ')}` : family;
}

/** `2023/11/14/`, `2023/11//`, `2023///`; undefined for a date that is only words. */
function risDate({ 'date-parts': parts }: CslDate): string | undefined {
  if (!parts) return undefined;
  const [year = 0, month, day] = parts[0] ?? [];
  const two = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  return `${year}/${two(month)}/${two(day)}/`;
}
