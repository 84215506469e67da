/** Knows what the kinds of event and the occasions of the experiment owe to the case file. Pure. */
import { PRINTED_TOTAL } from '../../schemas/use.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, DetectionEntry } from '../case-entry.ts';
import { checkActors, checkKnown, checkPieces, type Index } from './check-reference.ts';
import { checkWords } from './check-words.ts';

/**
 * Problems of the kinds of event and of the occasions: a pièce or an actor that is not there, a user without
 * a row of counts, words that check-words.ts refuses. The French words of the decree are held to be quoted
 * from `decreePieces`.
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
        'un utilisateur (content/instruments/practice/uses)',
        'ratp',
      ),
      ...checkPieces(file, 'pieces', pieces, index),
      ...checkWords(
        {
          file,
          field: 'what',
          readingField: 'what',
          fr: [what.fr],
          en: [what.en],
          pieces,
          reading: false,
        },
        index,
      ),
    ]),
  ];
}

function checkDetection(detection: DetectionEntry, index: Index): Problem[] {
  const { file, decree, decreePieces, pieces, saidBy, triedText, findingText } = detection;
  const said = { file, readingField: 'triedText', reading: false };
  return [
    ...checkPieces(file, 'decreePieces', decreePieces, index),
    ...checkPieces(file, 'pieces', pieces, index),
    ...checkActors(file, 'saidBy', [saidBy], index),
    ...checkWords(
      {
        ...said,
        field: 'decree',
        fr: [`« ${decree.fr} »`],
        en: [decree.en],
        pieces: decreePieces,
      },
      index,
    ),
    ...checkWords(
      { ...said, field: 'triedText', fr: [triedText.fr], en: [triedText.en], pieces },
      index,
    ),
    ...checkWords(
      { ...said, field: 'findingText', fr: [findingText.fr], en: [findingText.en], pieces },
      index,
    ),
  ];
}
