/**
 * Knows what the two languages owe each other (editorial charter, « The two languages »): every text has
 * its twin, with the same sections, claims and pièces in the same order, and every pair of words has the
 * same numbers, months and quotations. Pure.
 */
import { LOCALES, type Bilingual, type Locale } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { Article, CaseEntries, Page } from '../case-entry.ts';
import { countQuotations } from '../quoted-originals.ts';

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
} as const satisfies Record<Locale, readonly string[]>;

/** Every problem between the languages, of entries and of texts. */
export function checkTwins(entries: CaseEntries): Problem[] {
  const { articles, pages, ...sheets } = entries;
  return [
    ...Object.values(sheets)
      .flat()
      .flatMap((entry) => pairsIn(entry).flatMap((pair) => checkPair(entry.file, pair))),
    ...checkTexts(articles),
    ...checkTexts(pages),
  ];
}

interface Pair {
  /** `cells.2` */
  field: string;
  words: Bilingual;
}

/** Every `{ fr, en }` of an entry, with the field that holds it. */
function pairsIn(node: unknown, at: readonly string[] = []): Pair[] {
  if (typeof node !== 'object' || node === null) return [];
  const { fr, en } = node as Partial<Bilingual>;
  if (typeof fr === 'string' && typeof en === 'string')
    return [{ field: at.join('.'), words: { fr, en } }];
  return Object.entries(node).flatMap(([key, inner]) => pairsIn(inner, [...at, key]));
}

function checkPair(file: string, { field, words }: Pair): Problem[] {
  const [fr, en] = LOCALES.map((locale) => numbersIn(words[locale], locale)) as [string, string];
  const quoted = countQuotations(words);
  return [
    ...(fr === en ? [] : [{ file, field: `${field}.en`, message: numbersDiffer(fr, en) }]),
    ...(quoted.fr === quoted.en
      ? []
      : [
          {
            file,
            field: `${field}.en`,
            message: `Les citations diffèrent : ${quoted.fr} en français, ${quoted.en} en anglais. Attendu : les mêmes, dans le même ordre. Exemple : « classé sans suite » et “closed without further action”`,
          },
        ]),
  ];
}

function numbersDiffer(fr: string, en: string): string {
  return `Les nombres diffèrent : ${fr || 'aucun'} en français, ${en || 'aucun'} en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes mois. Exemple : « 14 novembre 2023 » et “14 November 2023”`;
}

/** Numbers, then months as `mois 11`; what the English quotes in French is said twice and counts once. */
function numbersIn(text: string, locale: Locale): string {
  const own = (locale === 'en' ? text.replace(/«[^«»]*»/g, '') : text).replace(
    /\(terme:[^)]*\)/g,
    '',
  );
  const numbers = [...own.matchAll(/\d+(?:[\s\u00a0\u202f.,]\d+)*/g)].map(([number]) =>
    number.replace(/\D/g, ''),
  );
  // Beside a number only: August is a name too.
  const months = MONTHS[locale].flatMap((month, at) =>
    [
      ...own.matchAll(
        new RegExp(
          `(?:\\d(?:er)?[\\s\\u00a0]${month}(?!\\p{L})|(?<!\\p{L})${month}[\\s\\u00a0]\\d)`,
          'giu',
        ),
      ),
    ].map(() => `mois ${at + 1}`),
  );
  return [...numbers.sort(), ...months].join(', ');
}

/** A text without what only readers outside France are told (prose/Context.astro). */
function sharedBody(body: string): string {
  return body.replace(/<Context>[\s\S]*?<\/Context>\s*/g, '');
}

function checkTexts(texts: readonly (Article | Page)[]): Problem[] {
  return texts.flatMap((text) => {
    const twin = texts.find(({ name, locale }) => name === text.name && locale !== text.locale);
    if (!twin)
      return [
        {
          file: text.file,
          field: 'fichier',
          message: `Ce texte n’a pas de jumeau. Attendu : le même texte dans l’autre langue. Exemple : ${text.file.replace(/(?:fr|en)\.mdx$/, text.locale === 'fr' ? 'en.mdx' : 'fr.mdx')}`,
        },
      ];
    return text.locale === 'fr' ? checkText(text, twin) : [];
  });
}

function checkText(fr: Article | Page, en: Article | Page): Problem[] {
  const file = en.file;
  const [there, here] = [blocksIn(fr.body), blocksIn(en.body)];
  const missing = without(there, here);
  const extra = without(here, there);
  if (missing.length > 0 || extra.length > 0)
    return [
      ...missing.map((block) => blockProblem(file, block, `est dans ${fr.file} et manque ici`)),
      ...extra.map((block) => blockProblem(file, block, `n’est pas dans ${fr.file}`)),
    ];
  const moved = there.findIndex((block, at) => block !== here[at]);
  if (moved !== -1)
    return [
      blockProblem(
        file,
        here[moved] ?? '',
        `vient avant ${there[moved]}, que ${fr.file} met d’abord`,
      ),
    ];
  const paragraphs = { fr: paragraphsOf(fr.body), en: paragraphsOf(en.body) };
  if (paragraphs.fr.length !== paragraphs.en.length)
    return [
      {
        file,
        field: 'texte',
        message: `${paragraphs.en.length} paragraphes, et ${paragraphs.fr.length} dans ${fr.file}. Attendu : un paragraphe pour un paragraphe. Exemple : une ligne vide aux mêmes endroits`,
      },
    ];
  return [
    ...(['verified', 'reviewBy', 'folder'] as const).flatMap((field) =>
      valueOf(fr, field) === valueOf(en, field)
        ? []
        : [
            {
              file,
              field,
              message: `« ${valueOf(en, field)} » diffère de « ${valueOf(fr, field)} », dans ${fr.file}. Attendu : la même valeur. Exemple : ${field}: ${valueOf(fr, field)}`,
            },
          ],
    ),
    ...paragraphs.fr.flatMap((paragraph, at) => {
      const [said, translated] = [
        numbersIn(paragraph, 'fr'),
        numbersIn(paragraphs.en[at] ?? '', 'en'),
      ];
      return said === translated
        ? []
        : [{ file, field: `paragraphe ${at + 1}`, message: numbersDiffer(said, translated) }];
    }),
  ];
}

const valueOf = (text: object, field: string) =>
  String((text as Record<string, unknown>)[field] ?? '');

/** Words in a tag that are the language's own: the head of a table. */
const OWN_WORDS = /\s(?:head)="[^"]*"/g;

/** Opening tags of a text, with what they name: sections, citations with their pièces, rows, drawings; terms are the sentence's own. */
function blocksIn(body: string): string[] {
  return [...sharedBody(body).matchAll(/<([A-Z]\w*)\b[^>]*>/g)]
    .filter(([, name]) => name !== 'Term')
    .map(([tag]) =>
      tag
        .replace(OWN_WORDS, '')
        .replace(/\s*\/?>$/, '>')
        .replace(/\s+/g, ' '),
    );
}

/** Paragraphs with something to read, without tags and code. */
function paragraphsOf(body: string): string[] {
  return sharedBody(body)
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .replace(/<[^>]*>/g, '')
        .replace(/`[^`]*`/g, '')
        .trim(),
    )
    .filter(Boolean);
}

/** What the first list has and the second lacks, as many times. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function blockProblem(file: string, block: string, fault: string): Problem {
  return {
    file,
    field: block,
    message: `Ce bloc ${fault}. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />`,
  };
}
