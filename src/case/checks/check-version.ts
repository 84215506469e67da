/**
 * Checks the versions of the site against one another and package.json, and the day of each entry against its
 * corrections. Pure except for the number of the site.
 */
import type { Problem } from '../../schemas/author-message.ts';
import { CONTENT_FOLDERS } from '../../schemas/content-tree.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuse, refuseIf } from './check-reference.ts';
import { SITE_VERSION } from '../site-version.ts';
import type { TargetKind } from '../../schemas/correction.ts';

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
    ...refuseIf(
      newest?.number !== SITE_VERSION,
      newest?.file ?? `content/${CONTENT_FOLDERS.versions}`,
      'number',
      newest?.number,
      {
        accepted: `une version la plus récente qui porte le numéro de package.json, ${SITE_VERSION}`,
        example: `number: ${SITE_VERSION}`,
      },
    ),
    ...versions
      .filter(({ id, number }) => id !== idOf(number))
      .map(({ file, id, number }) =>
        refuse(file, 'identifiant', id, {
          accepted: 'le numéro de la version, avec des tirets',
          example: `${idOf(number)}:`,
        }),
      ),
    ...versions.slice(0, -1).flatMap(({ file, number }, at) => {
      const older = versions[at + 1]?.number ?? '';
      return refuseIf(!isBefore(older, number), file, 'number', number, {
        accepted: `un numéro plus grand que celui de la version précédente, ${older}`,
        example: nextOf(older),
      });
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

/** Entries of one kind with a day of checking; pages and pièces record otherwise when they were read. */
type Checked = readonly { id: string; file: string; verified: string }[];

/** Entries with a `verified` earlier than one of their corrections: readers would doubt which of the two holds. */
export function checkRechecked(entries: CaseEntries): Problem[] {
  const lists: Partial<Record<TargetKind, Checked>> = {
    event: entries.events,
    actor: entries.actors,
    claim: entries.claims,
    trial: entries.trials,
    use: entries.uses,
    voice: entries.voices,
    regime: entries.regimes,
    step: entries.steps,
    walk: entries.walks,
  };
  return entries.corrections.flatMap(({ date, target }) =>
    (lists[target.kind] ?? [])
      .filter(({ id, verified }) => id === target.id && verified < date)
      .map(({ file, id, verified }) =>
        refuse(
          file,
          target.kind === 'claim' ? `claims.${id.replace(/^.*\//, '')}.verified` : 'verified',
          verified,
          {
            accepted: `le jour de sa dernière correction, ${date}, ou un jour d’après`,
            example: `verified: ${date}`,
          },
        ),
      ),
  );
}
