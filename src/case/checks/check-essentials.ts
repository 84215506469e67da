/**
 * Checks the essentials of an article against it: each sentence rewords one of its claims, in fewer and simpler words
 * and no more firmly, and names nobody. That nothing else is claimed is checked as for articles (check-unproved.ts).
 * Every claim of an article has its audit (check-claimed.ts), so the three levels contain one another: Essentiel ⊆
 * Standard ⊆ Approfondi. Pure.
 */
import type { Locale } from '../../i18n/locale.ts';
import { ARTICLES } from '../../schemas/text.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, Claim, Essential } from '../case-entry.ts';
import { claimBlocks, claimWords } from '../claim-words.ts';
import { blocksOf } from '../levels.ts';
import { nameMatcher } from '../named-actors.ts';
import { readabilityOf } from '../readability.ts';
import { dateText, isWithin, saidNumbers } from '../said-numbers.ts';
import { saidSentencesOf } from '../claimed-sentence.ts';
import { passagesOf } from '../text-passages.ts';
import { sharedTree } from '../text-tree.ts';
import { READING, refuse, refuseIf } from './check-reference.ts';

/** Number of words of the essentials, without headings: two minutes. */
const WORDS = { least: 360, most: 420 } as const;
const LIX_MAX = 40;

/**
 * Problems of the essentials, text by text: a sentence with a claim that the article lacks, with a number or a month
 * that the claim lacks, with a quotation, or without the words that declare a reading of ours; a named person; fewer or
 * more words than WORDS allows; a LIX above LIX_MAX. A text without an article is refused for that alone.
 */
export function checkEssentials(entries: CaseEntries): Problem[] {
  const { essentials, articles, claims } = entries;
  return essentials.flatMap((text) => {
    const article = articles.find(
      ({ name, locale }) => name === text.article && locale === text.locale,
    );
    if (!article)
      return refuse(text.file, 'dossier', text.article, {
        accepted: `le nom d’un article : ${ARTICLES.join(', ')}`,
        example: `content/lessons/essentials/${ARTICLES[0]}/fr.mdx`,
      });
    const held = new Map(
      claims
        .filter(({ id }) => id.startsWith(`${text.article}/`))
        .map((claim) => [claim.id.slice(text.article.length + 1), claim]),
    );
    return [
      ...saidSentencesOf(text.tree).flatMap((said) => checkSaid(text, said, held)),
      ...checkNames(text, entries),
      ...checkEase(text),
    ];
  });
}

/** Every article needs essentials. Separate from the other checks: the case file of a test may hold a single entry. */
export function checkEveryEssential({ articles, essentials }: CaseEntries): Problem[] {
  return articles
    .filter(
      ({ name, locale }) =>
        !essentials.some((text) => text.article === name && text.locale === locale),
    )
    .map(({ name, locale }) =>
      refuse(`content/lessons/essentials/${name}/${locale}.mdx`, 'fichier', undefined, {
        accepted: 'ce texte, puisque chaque article a son essentiel',
        example: `content/lessons/essentials/${name}/${locale}.mdx`,
      }),
    );
}

function checkSaid(
  { file, article, locale }: Essential,
  { claim: name, words, line }: ReturnType<typeof saidSentencesOf>[number],
  held: ReadonlyMap<string, Claim>,
): Problem[] {
  const field = `ligne ${line}, <Says claim="${name}">`;
  const claim = held.get(name);
  if (!claim)
    return [
      {
        file,
        field,
        message: `« ${name} » n’est pas une phrase vérifiée de l’article. Attendu : le nom d’une phrase de content/articles/${article}/${locale}.mdx, car l’essentiel ne dit rien que l’article ne dise. Exemple : <Says claim="${[...held.keys()][0] ?? 'premier-test'}">La même chose, en mots simples.</Says>`,
      },
    ];
  const strange = beyond(words, claimBlocks(claim, locale).join(' '), locale);
  return [
    ...refuseIf(!words, file, field, '', SIMPLER),
    ...strange.map((number) => ({
      file,
      field,
      message: `« ${number} » n’est pas dans la phrase de l’article : « ${claimWords(claim, locale)} ». Attendu : ses nombres et ses dates, ou moins. Exemple : « en 2015 » pour « en novembre 2015 »`,
    })),
    ...(/[«»“”]/.test(words)
      ? [
          {
            file,
            field,
            message: `Une citation est écrite : « ${words.replace(/[«»“”]/g, '"')} ». Attendu : des mots à nous, attribués ; la citation est dans l’article. Exemple : Le ministère dit cet usage illégal.`,
          },
        ]
      : []),
    ...refuseIf(claim.standing === 'reading' && !READING[locale].test(words), file, field, words, {
      accepted: `les mots ${locale === 'fr' ? '« notre lecture »' : '“our reading”'}, puisque la phrase de l’article est notre lecture`,
      example: EXAMPLE_READING[locale],
    }),
  ];
}

/** Numbers and dates in words that a claim does not contain; a date may be less precise. */
function beyond(words: string, claimed: string, locale: Locale): string[] {
  const [said, known] = [saidNumbers(words, locale), saidNumbers(claimed, locale)];
  const numbers = [...known.numbers, ...known.dates.flatMap(({ day, year }) => [day, year])];
  return [
    ...said.numbers.filter((number) => !numbers.includes(number)),
    ...said.dates.filter((date) => !known.dates.some((one) => isWithin(one, date))).map(dateText),
  ];
}

const SIMPLER = {
  accepted: 'la phrase de l’article, en mots simples',
  example: '<Says claim="premier-test">L’histoire commence en 2015.</Says>',
} as const;
const EXAMPLE_READING = {
  fr: 'Selon notre lecture, le juge n’a rien dit du fond.',
  en: 'On our reading, the judge said nothing of the merits.',
} as const satisfies Record<Locale, string>;

/** The essentials name no person: the article says who did what, with the position of each. */
function checkNames({ file, tree, title, description }: Essential, { actors }: CaseEntries) {
  const texts = [
    { field: 'title', words: title },
    { field: 'description', words: description },
    ...passagesOf(tree).map(({ words, line }) => ({ field: `ligne ${line}`, words })),
  ];
  return actors
    .filter(({ kind }) => kind === 'person')
    .flatMap((actor) => {
      const isNamed = nameMatcher(actor);
      return texts
        .filter(({ words }) => isNamed(words))
        .map(({ field }) => ({
          file,
          field,
          message: `Ce texte nomme ${actor.shortName}. Attendu : une fonction, et personne. Exemple : « le ministre », « un député »`,
        }));
    });
}

/** The essentials take two minutes, in short sentences and common words. */
function checkEase({ file, tree, locale }: Essential): Problem[] {
  const { words, lix } = readabilityOf(blocksOf(sharedTree(tree)), locale);
  return [
    ...(words >= WORDS.least && words <= WORDS.most
      ? []
      : [
          {
            file,
            field: 'texte',
            message: `${words} mots, titres non compris. Attendu : de ${WORDS.least} à ${WORDS.most}. Exemple : une idée par phrase, et rien qui ne serve à comprendre`,
          },
        ]),
    ...(lix <= LIX_MAX
      ? []
      : [
          {
            file,
            field: 'texte',
            message: `Indice de lisibilité LIX de ${lix}. Attendu : ${LIX_MAX} au plus. Exemple : couper les phrases, préférer les mots de six lettres ou moins`,
          },
        ]),
  ];
}
