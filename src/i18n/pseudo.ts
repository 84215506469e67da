/**
 * Knows how words look in a language that does not exist: those of a dictionary, longer, with accents and
 * in brackets. What cuts them or breaks under them would break under a translation. Pure.
 */

/** How long a pseudo word is, as a multiple of the word. */
const LENGTH = 1.4;
/** Letters of Latin-1, which the typefaces of the site have. */
const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'à', e: 'é', i: 'î', o: 'ö', u: 'û', c: 'ç', n: 'ñ', y: 'ý' },
  ...{ A: 'Å', E: 'É', I: 'Î', O: 'Ö', U: 'Û', C: 'Ç', N: 'Ñ', Y: 'Ý' },
};
/** What a longer text is filled with: words, for a line breaks between them. */
const FILLING = 'öñé twö thréé föûr fîvé sîx ';
/** Most letters that are added to the last word: after them another begins. */
const GLUED_MAX = 3;

/**
 * @param text  a word of the interface, without tags
 * @param kept  parts that are no words of it: what it was given to say
 * @returns « Menu » as « [Méñû] »; unchanged where it has no letter, or holds an address
 */
export function pseudo(text: string, kept: readonly string[] = []): string {
  const parts = text.split(partsKept(kept));
  // Odd parts are kept: String.split puts what it splits at between the rest.
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

/** Every word of a dictionary; a word that takes arguments still takes them. */
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

/** What a text is split at: places to fill, `{n}`, and what it was given. */
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
