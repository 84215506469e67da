/**
 * Locates what an author must correct in a claim: its words are in its article, the rest in the evidence sheet. Pure.
 */
import type { Problem } from '../schemas/author-message.ts';
import type { Claim } from './case-entry.ts';

const WORDS = /^(?:text|cells(?:\.(\d+))?)\.(fr|en)$/;

/**
 * @param field  a field of the claim: `text.fr`, `cells.2.en`, `pieces`, or `cells` for the whole row
 */
export function placeOf(
  { id, file, line, places }: Pick<Claim, 'id' | 'file' | 'line' | 'places'>,
  field: string,
): Pick<Problem, 'file' | 'field'> {
  const sentence = id.slice(id.indexOf('/') + 1);
  const [isWords, cell, locale] = WORDS.exec(field) ?? [];
  if (!isWords && field !== 'cells')
    return { file, field: `ligne ${line}, claims.${sentence}.${field}` };
  const place = places[locale === 'en' ? 'en' : 'fr'];
  const column = cell === undefined ? '' : `, case ${Number(cell) + 1}`;
  return { file: place.file, field: `ligne ${place.line}, <Claim id="${sentence}">${column}` };
}
