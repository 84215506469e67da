/**
 * Finds what no author of this case file means to write: invisible characters, those that change the reading direction,
 * letters that look like others, emoji, and what an unfinished merge leaves. Pure.
 */

/** Parts of a message to an author: the fault, what is accepted, an example. */
export type Told = readonly [fault: string, accepted: string, example: string];

/** Something wrong at an offset of a text, in UTF-16 units. */
export interface Fault {
  offset: number;
  told: Told;
}

/**
 * Control characters, direction marks, line ends that only Unicode has, zero-width characters, characters outside any
 * standard, the replacement character, a carriage return without its line feed, letters that are not Latin, and emoji.
 * Source: Unicode 16, properties General_Category, Default_Ignorable_Code_Point, Script and Emoji_Presentation; UTS 39.
 */
const HIDDEN = String.raw`(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{Noncharacter_Code_Point}\uFFFD]|\r(?!\n)`;
const STRAY = new RegExp(
  `${HIDDEN}|(?!\\p{Script=Latin}|\\p{Script=Common})\\p{L}|\\p{Emoji_Presentation}`,
  'u',
);
const EACH_HIDDEN = new RegExp(`${HIDDEN}|\n|\r`, 'gu');

/** Effects of stray characters, most specific first; what none of them describes is invisible. */
const EFFECTS: readonly (readonly [RegExp, string])[] = [
  [/\uFFFD/u, 'qui remplace une lettre perdue'],
  [/\uFEFF/u, 'la marque d’ordre des octets : enregistrer en UTF-8 sans BOM'],
  [/\p{Bidi_Control}/u, 'qui change le sens de lecture'],
  [/\p{L}(?<!\p{DI})/u, 'une lettre d’un autre alphabet'],
  [/\p{Emoji_Presentation}/u, 'un pictogramme'],
  [/(?:)/u, 'qui ne se voit pas'],
];

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** First stray character in a text, « U+202E, qui change le sens de lecture »; undefined if there is none. */
export function strayIn(text: string): Fault | undefined {
  const found = STRAY.exec(text);
  if (!found) return undefined;
  const [character] = found;
  const [, effect = ''] = EFFECTS.find(([pattern]) => pattern.test(character)) ?? [];
  const accepted = 'des mots en lettres latines, sans signe caché ni pictogramme';
  const example = 'retaper le passage, ou le coller sans mise en forme';
  return { offset: found.index, told: [`${codeOf(character)}, ${effect}`, accepted, example] };
}

/** A text as a message can print it on one line: invisible characters are spelt out. */
export function spellHidden(text: string): string {
  return text.replace(EACH_HIDDEN, (character) => `[${codeOf(character)}]`);
}

/** Longest line quoted to its author, in characters. */
const SHOWN_MAX = 80;

/** The error for a fault: its line, quoted, what is accepted, an example. */
export function faultError(text: string, { offset, told }: Fault, cause?: unknown): Error {
  const [fault, accepted, example] = told;
  const line = text.slice(0, offset).split('\n').length;
  const written = spellHidden((text.split(/\r?\n/)[line - 1] ?? '').trim());
  const shown = written.length > SHOWN_MAX ? `${written.slice(0, SHOWN_MAX)}…` : written;
  return new Error(
    `Ligne ${line}, « ${shown} » : ${fault}. Attendu : ${accepted}. Exemple : ${example}`,
    { cause },
  );
}

/** First line that a merge writes around two versions of a passage. */
const MERGE_MARKER = /^(?:<{7}|>{7})(?: |$)/m;

/**
 * Checks what no file of content/ holds, YAML or MDX.
 * @throws {Error} `faultError` of a stray character, or of what a merge left
 */
export function checkTyped(text: string): void {
  const stray = strayIn(text);
  if (stray) throw faultError(text, stray);
  const marker = MERGE_MARKER.exec(text);
  if (!marker) return;
  const told = [
    'deux versions du fichier sont restées l’une sous l’autre',
    'une seule version, sans les lignes « <<<<<<< », « ======= » et « >>>>>>> »',
    'garder la bonne version, et retirer l’autre avec ces lignes',
  ] as const;
  throw faultError(text, { offset: marker.index, told });
}
