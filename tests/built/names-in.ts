/** Finds likely names of people in a French text, and reports those that are not known. */

const WORD = '\\p{Lu}[\\p{L}’]*(?:-\\p{Lu}\\p{Ll}+)*';
/** A run of capitalised words, with the particles of a family name between them. */
const RUN = new RegExp(
  `(?<![\\p{L}-])${WORD}(?:[ \\u00a0](?:(?:de|du|la|le|von|van)[ \\u00a0])*${WORD})+`,
  'gu',
);
/** Words that start a sentence or a title but are not names. */
const OPENERS =
  /^(?:L[ae]s?|Une?|Des?|Du|Au|Aux|En|Et|Dans|Par|Pour|Selon|Devant|D’après|Celui|Celle|Cette?|Ces|Ni|Avis|Après|Sur|Sous|Que|Qui|Quand|Si|Il|Elle|On|Nous|Mme|M|Date|À|Avec)$/;

/** Names in text order, without duplicates: runs of capitalised words, and single uncommon words. */
export function namesIn(text: string, uncommon: readonly string[]): string[] {
  const rows = [...text.matchAll(RUN)].flatMap(([row]) => {
    const words = row.replace(/\u00a0/g, ' ').split(' ');
    const isOpener = (word = '') => OPENERS.test(word) || /^\p{Ll}/u.test(word);
    while (isOpener(words[0])) words.shift();
    // The start of the next sentence in a text without a full stop: « Caen Le tribunal ».
    while (isOpener(words.at(-1))) words.pop();
    return words.length > 1 ? [words.join(' ')] : [];
  });
  const alone = uncommon.filter(
    (word) =>
      new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(text) &&
      !rows.some((row) => row.includes(word)),
  );
  return [...new Set([...rows, ...alone])];
}

/** Names that neither contain a known name nor are part of one. */
export function unknownNames(
  text: string,
  known: readonly string[],
  uncommon: readonly string[],
): string[] {
  return namesIn(text, uncommon).filter(
    (name) => !known.some((one) => one !== '' && (one.includes(name) || name.includes(one))),
  );
}
