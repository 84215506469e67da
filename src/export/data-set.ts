/** Knows the case file as open data: what each JSON file under data/ holds. */
import type { CaseFile } from '../library/case-file.ts';
import { takeCensus } from '../library/census.ts';

/** Written at the head of every data file. */
const LICENCE = { datesAndSources: 'CC0-1.0', words: 'CC-BY-SA-4.0', name: 'Pièce par pièce' };

const DATA_SETS = {
  events: ({ events }: CaseFile) =>
    events.map(({ file: _, happened, disclosed, ...event }) => ({
      ...event,
      happened: happened.edtf,
      disclosed: disclosed.edtf,
    })),
  pieces: ({ pieces }: CaseFile) =>
    pieces.map(({ file: _, date, consulted, ...piece }) => ({
      ...piece,
      date: date.edtf,
      consulted: consulted.edtf,
    })),
  actors: ({ actors }: CaseFile) =>
    actors.map(({ file: _, died, terms, ...actor }) => ({
      ...actor,
      ...(died ? { died: died.edtf } : {}),
      terms: terms.map(({ from, to, ...term }) => ({
        ...term,
        from: from.edtf,
        ...(to ? { to: to.edtf } : {}),
      })),
    })),
  glossary: ({ terms }: CaseFile) => terms.map(({ file: _, ...term }) => term),
  census: takeCensus,
} as const;

export type DataSetName = keyof typeof DATA_SETS;
export const DATA_SET_NAMES = Object.keys(DATA_SETS) as DataSetName[];

/** Address of a data file in dist. */
export function dataFile(name: DataSetName): string {
  return `data/${name}.json`;
}

/** Text of a data file: `{ licence, <name>: … }`, indented, with a final newline. */
export function dataSetText(name: DataSetName, file: CaseFile): string {
  return `${JSON.stringify({ licence: LICENCE, [name]: DATA_SETS[name](file) }, null, 1)}\n`;
}
