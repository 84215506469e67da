/**
 * Finds the characters that no author of this case file means to write: invisible ones, those that change the reading
 * direction, letters that look like others, emoji. Pure.
 */
/** A character that does not belong in content. */
export interface Stray {
  /** Offset in the text, in UTF-16 units. */
  offset: number;
  /** Its name and its effect, for its author: « U+202E, qui change le sens de lecture ». */
  told: string;
  /** What to write instead. */
  advice: StrayAdvice;
}

interface StrayAdvice {
  accepted: string;
  example: string;
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

const VISIBLE: StrayAdvice = {
  accepted: 'des caractères qui se voient, en lettres latines',
  example: 'retaper le passage, ou le coller sans mise en forme',
};
const WITHOUT_BOM: StrayAdvice = {
  accepted: 'un fichier enregistré en UTF-8, sans BOM',
  example: '« Enregistrer sous », puis l’encodage « UTF-8 » sans BOM',
};
const IN_WORDS: StrayAdvice = {
  accepted: 'des mots, sans pictogramme',
  example: 'Le ministère répond.',
};

/** Effects of stray characters, most specific first, with what to write if it is not `VISIBLE`. */
const EFFECTS: readonly (readonly [RegExp, string, StrayAdvice?])[] = [
  [/\uFFFD/u, 'qui remplace une lettre perdue'],
  [/\uFEFF/u, 'la marque d’ordre des octets (BOM)', WITHOUT_BOM],
  [/\p{Bidi_Control}/u, 'qui change le sens de lecture'],
  [/[\p{Zl}\p{Zp}]|\r/u, 'une fin de ligne que peu de lecteurs connaissent'],
  [/\p{Cc}/u, 'un caractère de commande'],
  [/\p{L}(?<!\p{DI})/u, 'une lettre d’un autre alphabet'],
  [/\p{Emoji_Presentation}/u, 'un pictogramme', IN_WORDS],
];

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** First stray character in a text; undefined if there is none. */
export function strayIn(text: string): Stray | undefined {
  const found = STRAY.exec(text);
  if (!found) return undefined;
  const [character] = found;
  const [, effect, advice = VISIBLE] = EFFECTS.find(([pattern]) => pattern.test(character)) ?? [
    undefined,
    'qui ne se voit pas',
  ];
  return { offset: found.index, told: `${codeOf(character)}, ${effect}`, advice };
}

/** A text as a message can print it on one line: invisible characters are spelt out. */
export function spellHidden(text: string): string {
  return text.replace(EACH_HIDDEN, (character) => `[${codeOf(character)}]`);
}

/** Finds what an unfinished merge leaves in a file, and words it for its author. Pure. */
/** First line that a merge writes around two versions of a passage, at the start of a line. */
export const MERGE_MARKER = /^(?:<{7}|>{7})(?: |$)/m;

/** Parts of the message to its author: the fault, what is accepted, an example. */
export const UNMERGED = [
  'deux versions du fichier sont restées l’une sous l’autre',
  'une seule version, sans les lignes « <<<<<<< », « ======= » et « >>>>>>> »',
  'garder la bonne version, et retirer l’autre avec ces lignes',
] as const;
