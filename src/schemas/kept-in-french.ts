/**
 * Schema of the French words that the English edition keeps: `content/kept-in-french.yaml`. Names of institutions and
 * terms of law without an English equivalent (editorial charter). Each is marked as French wherever an English page
 * prints it, so that a screen reader pronounces it correctly; tests/built/language.test.ts finds those missing here.
 */
import { lines, record } from './field.ts';
import { readSheetFile } from './read-sheet.ts';

const FILE = 'content/kept-in-french.yaml';
const MAX = 90;

export const keptInFrenchSchema = record('Les mots français que l’édition anglaise garde.', {
  institutions: lines('L’État, ses institutions et leurs lieux.', MAX, 'Conseil d’État'),
  courts: lines('Les juridictions et la procédure.', MAX, 'classement sans suite'),
  laws: lines('Les codes et les lois.', MAX, 'code de procédure pénale'),
  parties: lines('Les partis, les associations, les syndicats.', MAX, 'La Quadrature du Net'),
  others: lines('Les autres mots.', MAX, 'Similitudes d’apparence'),
});

/**
 * The words as an author typed them, for the build, which marks them, and for the tests, which look for others.
 *
 * @throws {ContentError} with the invalid field
 */
export function readKeptInFrench(): readonly string[] {
  const kept = readSheetFile(FILE, keptInFrenchSchema);
  return Object.values(kept).flat();
}
