/** Checks any statement, event or claim, against the editorial charter: standing, dates, people. Pure. */
import { LOCALES, type Bilingual } from '../../i18n/locale.ts';
import { bilingualFields } from '../bilingual-fields.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { isoOf, parseIsoDay } from '../../calendar/day.ts';
import type { Mark } from '../../timeline/model/vocabulary.ts';
import type { Actor } from '../case-entry.ts';
import { nameMatcher } from '../named-actors.ts';
import { refuse, refuseIf, wholeWords, type Index } from './check-reference.ts';
import { firmOrigins, isPrimary, isRead } from '../computed-standing.ts';

/** Fields common to an event and a claim. */
export interface Statement {
  file: string;
  standing: Mark;
  assertedBy: readonly string[];
  pieces: readonly string[];
  actors: readonly string[];
  verified: string;
  reviewBy: string;
}

/** Days after which a statement should be checked again, for an example and for a new entry. */
export const REVIEW_DAYS = 183;

/** Number of actors that must be named as asserting or reporting it. */
const VOICES_NEEDED: Readonly<Record<Mark, 0 | 1 | 2>> = {
  established: 0,
  reported: 1,
  asserted: 1,
  disputed: 2,
  reading: 0,
};

/**
 * Problems of one statement: a standing that its pièces or its voices do not support, a
 * review no later than the check, a person named in the words but not in `actors`, a living person without a primary
 * pièce or an attribution. The standing is not judged while one of the pièces is unknown.
 * @param actors  every actor of the case file: the words are searched for the persons among them
 */
export function checkStatement(
  statement: Statement,
  index: Index,
  actors: readonly Actor[],
): Problem[] {
  return [
    ...checkStanding(statement, index),
    ...checkReview(statement),
    ...checkPeople(statement, index, actors),
  ];
}

/** A statement or an article must be reviewed on a day later than its check. */
export function checkReview({
  file,
  verified,
  reviewBy,
}: Pick<Statement, 'file' | 'verified' | 'reviewBy'>): Problem[] {
  const verifiedDay = parseIsoDay(verified) ?? 0;
  return refuseIf((parseIsoDay(reviewBy) ?? 0) <= verifiedDay, file, 'reviewBy', reviewBy, {
    accepted: `un jour après la vérification (${verified})`,
    example: isoOf(verifiedDay + REVIEW_DAYS),
  });
}

function checkStanding({ file, standing, assertedBy, pieces }: Statement, index: Index): Problem[] {
  const cited = pieces.flatMap((id) => index.pieces.get(id) ?? []);
  if (cited.length < pieces.length) return [];
  const origins = new Set(cited.filter(isRead).map(({ origin }) => origin)).size;
  const isEstablished = cited.some(isPrimary) || firmOrigins(cited).size >= 2;
  const voices = VOICES_NEEDED[standing];
  return [
    ...refuseIf(standing === 'established' && !isEstablished, file, 'standing', standing, {
      accepted:
        'une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes, hors site ; sinon « reported »',
      example: 'standing: reported',
    }),
    ...refuseIf(standing === 'disputed' && origins < 2, file, 'pieces', pieces.join(', '), {
      accepted:
        'au moins deux pièces d’origines différentes qui se contredisent, puisque standing vaut « disputed »',
      example: 'pieces: [next-2024-10-28, next-2024-12-05]',
    }),
    ...refuseIf(standing === 'reading' && origins === 0, file, 'pieces', pieces.join(', '), {
      accepted: 'au moins une pièce lue, puisque c’est elle dont nous tirons une conséquence',
      example: 'pieces: [loi-organique-93-1252]',
    }),
    ...refuseIf(
      assertedBy.length < voices,
      file,
      'assertedBy',
      assertedBy.join(', ') || undefined,
      {
        accepted:
          voices === 2
            ? 'les deux voix qui se contredisent'
            : `qui l’affirme ou le rapporte, puisque standing vaut « ${standing} »`,
        example: voices === 2 ? 'assertedBy: [iga, cnil]' : 'assertedBy: [disclose]',
      },
    ),
  ];
}

export function livingPersons(ids: readonly string[], index: Index): Actor[] {
  return ids
    .flatMap((id) => index.actors.get(id) ?? [])
    .filter(({ kind, died }) => kind === 'person' && !died);
}

/** A claim about a named living person needs a primary source or an attribution (charter, "People"). */
function checkPeople(statement: Statement, index: Index, actors: readonly Actor[]): Problem[] {
  const words = bilingualFields(statement)
    .flatMap(({ words: { fr, en } }) => [fr, en])
    .join(' ');
  const named = actors.filter((actor) => actor.kind === 'person' && nameMatcher(actor)(words));
  const unlisted = named.filter(({ id }) => !statement.actors.includes(id));
  const living = livingPersons(statement.actors, index);
  const sourced =
    statement.assertedBy.length > 0 ||
    statement.pieces.some((id) => {
      const piece = index.pieces.get(id);
      return !piece || isPrimary(piece);
    });
  return [
    ...unlisted.map(({ id, shortName }) => ({
      file: statement.file,
      field: 'actors',
      message: `Le texte nomme ${shortName}, qui n’est pas dans la liste. Attendu : chaque personne nommée. Exemple : actors: [${[...statement.actors, id].join(', ')}]`,
    })),
    ...refuseIf(living.length > 0 && !sourced, statement.file, 'assertedBy', undefined, {
      accepted: `une pièce primaire ou une attribution, puisque le fait nomme une personne vivante (${living.map(({ id }) => id).join(', ')})`,
      example: 'assertedBy: [disclose]',
    }),
  ];
}

/** Words that declare a reading of ours. */
const READING = { fr: wholeWords('notre lecture'), en: wholeWords('our reading') };

/**
 * Problems of a reading of ours that is not declared in both languages, and of words that declare one without its mark.
 *
 * @param field  the field with the words, without the language
 * @param mark   how an author marks a reading, such as `standing: reading`
 */
export function checkReading(
  file: string,
  field: string,
  words: Bilingual,
  mark: string,
  isReading: boolean,
): Problem[] {
  const silent = LOCALES.filter((locale) => !READING[locale].test(words[locale]));
  if (!isReading)
    return refuseIf(
      silent.length < LOCALES.length,
      file,
      field.replace(/[^.]*$/, mark.replace(/:.*/, '')),
      undefined,
      {
        accepted: 'ce qui marque notre lecture, puisque la phrase dit que c’en est une',
        example: mark,
      },
    );
  return silent.map((locale) =>
    refuse(file, `${field}.${locale}`, words[locale], {
      accepted: `les mots ${locale === 'fr' ? '« notre lecture »' : '“our reading”'}, puisqu’elle est marquée comme telle`,
      example:
        locale === 'fr' ? 'Selon notre lecture des textes, …' : 'On our reading of the texts, …',
    }),
  );
}
