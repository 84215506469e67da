/** Checks that no entry was last checked before its last correction. Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import type { TargetKind } from '../../schemas/correction.ts';
import type { CaseEntries } from '../case-entry.ts';
import { refuse } from './check-reference.ts';

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
