/** Checks the three regimes against the case file: no day is left out, and their words and pièces are sound. Pure. */
import {
  FIRST_REGIME_DAY,
  REGIMES,
  STATE_ASPECT,
  type Regime,
} from '../../regimes/model/regime.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { RegimeData } from '../../schemas/regime.ts';
import { isoOf } from '../../calendar/day.ts';
import { extentOf } from '../../calendar/when.ts';
import type { RegimeEntry } from '../case-entry.ts';
import { checkPieces, refuse, type Index } from './check-reference.ts';
import { checkReading } from './check-words.ts';

type Version = RegimeData[Regime][number];

/**
 * Problems of the rows of the regimes: a missing pièce, a reading that check-words.ts refuses, a version that does not
 * begin on the day after the previous one. In the row of STATE_ASPECT each version has a force, the first begins by
 * FIRST_REGIME_DAY and the last is open; in other rows a force is refused.
 */
export function checkRegimes(regimes: readonly RegimeEntry[], index: Index): Problem[] {
  return regimes.flatMap((row) =>
    REGIMES.flatMap((regime) => [
      ...row[regime].flatMap((version, at) => checkVersion(row, `${regime}.${at}`, version, index)),
      ...checkOrder(row, regime),
      ...(row.id === STATE_ASPECT ? checkNoDayLeftOut(row, regime) : []),
    ]),
  );
}

function checkVersion(
  { id, file }: RegimeEntry,
  field: string,
  { text, pieces, reading, force }: Version,
  index: Index,
): Problem[] {
  const says = id === STATE_ASPECT;
  return [
    ...checkPieces(file, `${field}.pieces`, pieces, index),
    ...(text
      ? checkReading({
          file,
          field: `${field}.text`,
          readingField: `${field}.reading`,
          fr: [text.fr],
          en: [text.en],
          reading: Boolean(reading),
        })
      : []),
    ...(says === Boolean(force)
      ? []
      : [
          refuse(file, `${field}.force`, force, {
            accepted: says
              ? 'la force de la règle, puisque c’est la ligne etat'
              : `pas de force : elle se dit dans ${STATE_ASPECT}.yaml`,
            example: says ? 'force: in-force' : 'retirer force',
          }),
        ]),
  ];
}

/** Each version must begin on the day after the previous one. */
function checkOrder({ file, ...row }: RegimeEntry, regime: Regime): Problem[] {
  return row[regime].slice(1).flatMap((version, at) => {
    const before = row[regime][at];
    const end = before && extentOf(before.during).end;
    const { start } = extentOf(version.during);
    if (end === start) return [];
    return [
      refuse(file, `${regime}.${at + 1}.during`, version.during.edtf, {
        accepted:
          end === undefined
            ? 'aucune version après une version ouverte'
            : 'le lendemain de la version précédente',
        example: end === undefined ? 'fermer la précédente' : `${isoOf(end)}/..`,
      }),
    ];
  });
}

function checkNoDayLeftOut({ file, ...row }: RegimeEntry, regime: Regime): Problem[] {
  const first = row[regime][0];
  const last = row[regime].at(-1);
  return [
    ...(first && isoOf(extentOf(first.during).start) <= FIRST_REGIME_DAY
      ? []
      : [
          refuse(file, `${regime}.0.during`, first?.during.edtf, {
            accepted: `une première version qui vaut le ${FIRST_REGIME_DAY}, premier jour de la page`,
            example: `${FIRST_REGIME_DAY}/2023-05-19`,
          }),
        ]),
    ...(last?.during.kind === 'ongoing'
      ? []
      : [
          refuse(file, `${regime}.${row[regime].length - 1}.during`, last?.during.edtf, {
            accepted: 'une dernière version ouverte',
            example: '2026-02-13/..',
          }),
        ]),
  ];
}
