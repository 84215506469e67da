/**
 * Checks that the two languages agree (editorial charter, « The two languages »): every text has its twin, with the
 * same sections, claims and pièces in the same order, and every pair of words has the same numbers, dates and
 * quotations. Pure.
 */
import type { TextTree } from '../../schemas/read-mdx.ts';
import { LOCALES, type Bilingual, type Locale } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { Article, CaseEntries, Page } from '../case-entry.ts';
import { refuse, refuseIf } from './check-reference.ts';
import { countQuotations } from '../quoted-originals.ts';
import { dateText, saidInWords, saidNumbers } from '../said-numbers.ts';
import { passagesOf } from '../text-passages.ts';
import { twinWords, withoutGlosses, type TwinWords } from '../twin-words.ts';
import {
  isElement,
  isOwnBlock,
  lineOf,
  nodesIn,
  sharedTree,
  type TextElement,
} from '../text-tree.ts';

type Text = Article | Page;

/** Every difference between the languages, in entries and in texts. */
export function checkTwins(entries: CaseEntries): Problem[] {
  const { articles, pages } = entries;
  return [...twinWords(entries).flatMap(checkWords), ...checkTexts(articles), ...checkTexts(pages)];
}

/**
 * Numbers must be the same, and quotations as many: the record of a source holds the French ones (check-quotations.ts).
 */
function checkWords({ file, field, words }: TwinWords): Problem[] {
  const [fr, en] = LOCALES.map((locale) => numbersIn(words[locale], locale));
  const message = `Les nombres diffèrent : ${fr || 'aucun'} en français, ${en || 'aucun'} en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes dates, dans le même ordre. Exemple : « 14 novembre 2023 » et “14 November 2023”`;
  return [...(fr === en ? [] : [{ file, field, message }]), ...checkQuoted(file, field, words)];
}

function checkQuoted(file: string, field: string, words: Bilingual): Problem[] {
  const { fr, en } = countQuotations(words);
  const message = `Les citations diffèrent : ${fr} en français, ${en} en anglais. Attendu : les mêmes, dans le même ordre. Exemple : « classé sans suite » et “closed without further action”`;
  return fr === en ? [] : [{ file, field, message }];
}

/** Numbers, sorted, then whole dates in order: a day belongs to its month. */
function numbersIn(text: string, locale: Locale): string {
  const { numbers, dates } = saidNumbers(text, locale);
  return [...numbers.sort(), ...dates.map(dateText)].join(', ');
}

/** Numbers in words, and months alone, that one language lacks; a number may be in digits in the other. */
export function checkInWords(entries: CaseEntries): Problem[] {
  return twinWords(entries).flatMap(({ file, field, words }) => {
    const own = withoutGlosses(words);
    const [fr, en] = LOCALES.map((locale) => {
      const digits = LOCALES.flatMap((other) => saidNumbers(own[other], other).numbers);
      return saidInWords(own[locale], locale)
        .filter((said) => !digits.includes(said))
        .join(', ');
    });
    return refuseIf(fr !== en, file, field, words.en, {
      accepted: `les mêmes nombres en lettres et les mêmes mois : ${fr || 'aucun'} en français, ${en || 'aucun'} en anglais`,
      example: '« trois mois, en août » et “three months, in August”',
    });
  });
}

function checkTexts(texts: readonly Text[]): Problem[] {
  return [
    ...missingTwins(texts),
    ...texts.flatMap((text) => {
      const twin = twinOf(text, texts);
      return twin && text.locale === 'fr' ? checkText(text, twin) : [];
    }),
  ];
}

/** A problem for each text that one edition lacks. */
export function missingTwins(texts: readonly Text[]): Problem[] {
  return texts
    .filter((text) => !twinOf(text, texts))
    .map(({ file, locale }) => ({
      file,
      field: 'fichier',
      message: `Ce texte n’a pas de jumeau. Attendu : le même texte dans l’autre langue. Exemple : ${file.replace(/(?:fr|en)\.mdx$/, locale === 'fr' ? 'en.mdx' : 'fr.mdx')}`,
    }));
}

const twinOf = ({ name, locale }: Text, texts: readonly Text[]) =>
  texts.find((other) => other.name === name && other.locale !== locale);

function checkText(fr: Text, en: Text): Problem[] {
  const file = en.file;
  const [there, here] = [blocksIn(fr.tree), blocksIn(en.tree)];
  const length = Math.max(there.length, here.length);
  const at = Array.from({ length }).findIndex((_, at) => there[at]?.tag !== here[at]?.tag);
  if (at >= 0)
    return [
      {
        file,
        field: placed(here[at]),
        message: `Au même rang, dans ${fr.file} : ${placed(there[at])}. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />`,
      },
    ];
  const [passages, answers] = [fr, en].map(({ tree }) => passagesOf(sharedTree(tree)).length);
  if (passages !== answers)
    return [
      {
        file,
        field: 'texte',
        message: `${answers} passages, et ${passages} dans ${fr.file}. Attendu : un paragraphe pour un paragraphe, un point pour un point. Exemple : une ligne vide aux mêmes endroits`,
      },
    ];
  return [
    ...(['verified', 'reviewBy', 'folder'] as const).flatMap((field) =>
      valueOf(fr, field) === valueOf(en, field)
        ? []
        : {
            file,
            field,
            message: `« ${valueOf(en, field)} » diffère de « ${valueOf(fr, field)} », dans ${fr.file}. Attendu : la même valeur. Exemple : ${field}: ${valueOf(fr, field)}`,
          },
    ),
    ...(['title', 'description', 'question'] as const).flatMap((field) =>
      checkQuoted(file, field, { fr: valueOf(fr, field), en: valueOf(en, field) }),
    ),
    ...passagesOf({ ...en.tree, children: en.tree.children.filter(isOwnBlock) })
      .filter(({ words }) => /[«“]/.test(words))
      .map(({ words, line }) =>
        refuse(file, `ligne ${line}`, words, {
          accepted: 'aucune citation dans <Context>, que le français n’a pas',
          example: '<Context>\n\nThe CNIL is an independent authority.\n\n</Context>',
        }),
      ),
  ];
}

const valueOf = (text: object, field: string) =>
  String((text as Record<string, unknown>)[field] ?? '');

/** A block that both editions must have: its tag as an author types it, and its line. */
interface Block {
  tag: string;
  line: number;
}

const placed = (block: Block | undefined) =>
  block ? `ligne ${block.line}, ${block.tag}` : 'la fin du texte';

/** Opening tags of a text with their attributes, and its tables; terms and HTML tags are left to the sentence. */
function blocksIn(tree: TextTree): Block[] {
  return nodesIn(sharedTree(tree)).flatMap((node): Block[] => {
    const line = lineOf(node);
    if (node.type === 'table') {
      const { length, 0: head } = node.children;
      return [{ tag: `tableau de ${length} lignes et ${head?.children.length} colonnes`, line }];
    }
    const isBlock = isElement(node) && /^[A-Z]/.test(node.name ?? '') && node.name !== 'Term';
    return isBlock ? [{ tag: tagOf(node), line }] : [];
  });
}

/** What a fold says that it holds is in the language of the text. */
function tagOf({ name, attributes }: TextElement): string {
  if (name === 'More') return '<More>';
  const named = attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? ` ${attribute.name}="${attribute.value.replace(/\s+/g, ' ')}"`
      : '',
  );
  return `<${name ?? ''}${named.join('')}>`;
}
