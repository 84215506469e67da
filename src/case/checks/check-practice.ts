/** Checks the kinds of event and the occasions of the experiment against the case file. Pure. */
import type { Bilingual } from '../../i18n/locale.ts';
import { PRINTED_TOTAL } from '../../schemas/use.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, DetectionEntry } from '../case-entry.ts';
import { checkActors, checkKnown, checkPieces, type Index } from './check-reference.ts';
import { checkReading } from './check-words.ts';

/**
 * Problems of the kinds of event and of the occasions: a missing pièce or actor, a user without a row of counts, words
 * that call themselves a reading of ours.
 */
export function checkPractice(
  { detections, occasions, uses }: CaseEntries,
  index: Index,
): Problem[] {
  const users = new Set(uses.map(({ user }) => user).filter((user) => user !== PRINTED_TOTAL));
  return [
    ...detections.flatMap((detection) => checkDetection(detection, index)),
    ...occasions.flatMap(({ file, user, pieces, what }) => [
      ...checkKnown(
        file,
        'user',
        user ? [user] : [],
        users,
        'un utilisateur (content/instruments/practice/uses.yaml)',
        'ratp',
      ),
      ...checkPieces(file, 'pieces', pieces, index),
      ...noReading(file, 'what', what),
    ]),
  ];
}

function checkDetection(detection: DetectionEntry, index: Index): Problem[] {
  const { file, decree, decreePieces, pieces, saidBy, triedText, findingText } = detection;
  return [
    ...checkPieces(file, 'decreePieces', decreePieces, index),
    ...checkPieces(file, 'pieces', pieces, index),
    ...checkActors(file, 'saidBy', [saidBy], index),
    ...noReading(file, 'decree', decree),
    ...noReading(file, 'triedText', triedText),
    ...noReading(file, 'findingText', findingText),
  ];
}

/** These entries contain no reading of ours: they have no field to mark one. */
const noReading = (file: string, field: string, { fr, en }: Bilingual) =>
  checkReading({ file, field, readingField: field, fr: [fr], en: [en], reading: false });
