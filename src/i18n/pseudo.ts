/**
 * Turns the words of a dictionary into a fake translation: longer, with accents and in brackets. A layout that
 * truncates or breaks with these would break with a translation. Pure.
 */

/** Length of a pseudo word, as a multiple of the original. */
const LENGTH = 1.4;
/** Letters of Latin-1, which the typefaces of the site contain. */
const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'à', e: 'é', i: 'î', o: 'ö', u: 'û', c: 'ç', n: 'ñ', y: 'ý' },
  ...{ A: 'Å', E: 'É', I: 'Î', O: 'Ö', U: 'Û', C: 'Ç', N: 'Ñ', Y: 'Ý' },
};
/** Padding for longer texts: words, so that lines can break between them. */
const FILLING = 'öñé twö thréé föûr fîvé sîx ';
/** Most letters added to the last word: beyond that, another word begins. */
const GLUED_MAX = 3;

/**
 * @param text  a word of the interface, without tags
 * @param kept  parts that are not its own: arguments that it contains
 * @returns « Menu » as « [Méñû] »; unchanged if it has no word, or contains a URL
 */
export function pseudo(text: string, kept: readonly string[] = []): string {
  const parts = text.split(partsKept(kept));
  // Odd parts are kept: String.split puts the separators between the rest.
  const own = parts.filter((_, at) => at % 2 === 0).join('');
  if (!/\p{L}{2}/u.test(own) || text.includes('://')) return text;
  const said = parts
    .map((part, at) =>
      at % 2 === 0 ? part.replace(/[a-z]/gi, (one) => ACCENTED[one] ?? one) : part,
    )
    .join('');
  const missing = Math.ceil(own.length * LENGTH) - own.length - '[]'.length;
  return `[${said}${fillingOf(missing)}]`;
}

/** Every word of a dictionary; functions still take their arguments. */
export function pseudoWords<Words>(words: Words): Words;
export function pseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return pseudo(words);
  if (typeof words === 'function')
    return (...given: unknown[]) => {
      const said: unknown = (words as (...given: unknown[]) => unknown)(...given);
      return typeof said === 'string' ? pseudo(said, textsIn(given)) : pseudoWords(said);
    };
  if (Array.isArray(words)) return words.map((word: unknown) => pseudoWords(word));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, pseudoWords(word)]));
}

function fillingOf(length: number): string {
  if (length <= 0) return '';
  if (length <= GLUED_MAX) return FILLING.slice(0, length);
  return ` ${FILLING.repeat(Math.ceil(length / FILLING.length)).slice(0, length - 1)}`.trimEnd();
}

/** Separators that are kept: placeholders such as `{n}`, and arguments. */
function partsKept(kept: readonly string[]): RegExp {
  const escaped = kept
    .filter((one) => one.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(${[String.raw`\{\w+\}`, ...escaped].join('|')})`);
}

function textsIn(given: unknown): string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : [];
}
