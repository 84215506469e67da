/** Checks the versions of the site against one another and against package.json. Pure except for that number. */
import type { Problem } from '../../schemas/author-message.ts';
import { CONTENT_FOLDERS } from '../../schemas/content-folders.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuse } from './check-reference.ts';
import { SITE_VERSION } from '../site-version.ts';

/**
 * `versions` come newest first. A correction later than every version would give one number to two states of the facts,
 * and nobody could cite either.
 */
export function checkVersions({
  versions,
  corrections,
}: Pick<CaseEntries, 'versions' | 'corrections'>): Problem[] {
  const [newest] = versions;
  return [
    ...(newest?.number === SITE_VERSION
      ? []
      : [
          refuse(newest?.file ?? `content/${CONTENT_FOLDERS.versions}`, 'number', newest?.number, {
            accepted: `une version la plus récente qui porte le numéro de package.json, ${SITE_VERSION}`,
            example: `number: ${SITE_VERSION}`,
          }),
        ]),
    ...versions
      .filter(({ id, number }) => id !== idOf(number))
      .map(({ file, id, number }) =>
        refuse(file, 'identifiant', id, {
          accepted: 'le numéro de la version, avec des tirets',
          example: `${idOf(number)}:`,
        }),
      ),
    ...versions.slice(1).flatMap((older, at) => {
      const newer = versions[at];
      return newer && !isBefore(older.number, newer.number)
        ? [
            refuse(newer.file, 'number', newer.number, {
              accepted: `un numéro plus grand que celui de la version précédente, ${older.number}`,
              example: nextOf(older.number),
            }),
          ]
        : [];
    }),
    ...corrections
      .filter(({ date }) => newest && date > newest.date)
      .map(({ file, date }) =>
        refuse(file, 'date', date, {
          accepted: `un jour jusqu’à celui de la version la plus récente, ${newest?.date}, ou une version de ce jour`,
          example: `date: ${newest?.date}`,
        }),
      ),
  ];
}

const idOf = (number: string) => number.replaceAll('.', '-');

const partsOf = (number: string) => number.split('.').map(Number);

function isBefore(a: string, b: string): boolean {
  const [ofA, ofB] = [partsOf(a), partsOf(b)];
  const at = ofA.findIndex((part, place) => part !== ofB[place]);
  return at >= 0 && (ofA[at] ?? 0) < (ofB[at] ?? 0);
}

function nextOf(number: string): string {
  const [major = 0, minor = 0] = partsOf(number);
  return `${major}.${minor + 1}.0`;
}
