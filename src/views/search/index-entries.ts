/** Builds all entries of the index of the site in one language, with the text that a search reads. */
import type { FuzzyDate, When } from '../../calendar/when.ts';
import { formatFuzzyDate, formatWhenText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  actorPath,
  eventPath,
  pathOf,
  piecePath,
  ROUTE_NAMES,
  termPath,
  type RouteName,
} from '../../i18n/routes.ts';
import { strings, type Strings } from '../../i18n/strings.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Actor, Article, CaseFile, Page, Piece, Session } from '../../case/case-entry.ts';
import { caseSentences } from '../../case/case-sentences.ts';
import { cutAtWord } from '../../case/cut-short.ts';
import { formatLaw } from '../../case/legal-piece.ts';
import { headingsOf } from '../../case/prose-reference.ts';
import { routeOf, targetPath } from '../../case/target-path.ts';
import type { IndexEntry } from '../../search/model/search-entry.ts';
import { SESSION_LENGTHS } from '../../schemas/session.ts';

/**
 * Maximum length of the title of an entry, in characters: three lines of a column. The title of a law may take
 * seven; the search still reads it whole.
 */
const TITLE_MAX = 90;

/** Fields set for each kind of entry; the others are empty. */
type Written = Pick<IndexEntry, 'id' | 'kind' | 'title' | 'href' | 'detail'> & Partial<IndexEntry>;

const entry = (written: Written): IndexEntry => ({
  names: '',
  main: '',
  number: '',
  text: '',
  cites: '',
  lang: undefined,
  ...written,
});

/** All entries in one language, by kind; search-page.ts sorts them. */
export function indexEntries(file: CaseFile, locale: Locale): IndexEntry[] {
  const words = strings(locale);
  const { kinds, factOf, trialOf } = words.search;
  return [
    ...pageEntries(file, locale),
    ...file.sessions.map((session) => sessionEntry(session, locale, words.lessons)),
    ...file.actors.map((actor) => actorEntry(actor, locale, words)),
    ...file.terms.map(({ id, term, definition }) =>
      entry({
        id: `term:${id}`,
        kind: 'term',
        title: capitalised(term[locale]),
        href: termPath(id, locale),
        detail: kinds.term,
        // The English edition keeps French terms, so a search finds both.
        names: [...new Set([term[locale], term.fr])].join(' '),
        text: definition[locale],
      }),
    ),
    ...file.events.map(({ id, title, label, summary, happened, disclosed, pieces }) =>
      entry({
        id: `event:${id}`,
        kind: 'fact',
        title: title[locale],
        href: eventPath(id, locale),
        detail: factOf(formatWhenText(happened, locale)),
        names: `${label[locale]} ${dates(happened, locale)}`,
        text: `${summary[locale]} ${dates(disclosed, locale)}`,
        cites: numbersOf(pieces, file.get),
      }),
    ),
    ...file.pieces.map((piece) => pieceEntry(piece, locale, words)),
    ...file.trials.map(({ id, minister, date, offence, sentence, afterwards }) =>
      entry({
        id: `trial:${id}`,
        kind: 'trial',
        title: `${filedName(file.get.actor(minister), locale, words)}. ${words.label(words.trials.columns.offence)} ${offence[locale]}`,
        href: targetPath({ kind: 'trial', id }, locale),
        detail: trialOf(formatFuzzyDate(date, locale)),
        text: [sentence[locale], afterwards?.[locale] ?? '', dates(date, locale)].join(' '),
      }),
    ),
    ...file.steps.map(({ id, title, decides, happens, law }) =>
      entry({
        id: `step:${id}`,
        kind: 'step',
        title: title[locale],
        href: targetPath({ kind: 'step', id }, locale),
        detail: kinds.step,
        text: [happens[locale], decides[locale], ...law.map((one) => formatLaw(one, locale))].join(
          ' ',
        ),
      }),
    ),
    ...partEntries(file, locale, words),
  ];
}

/** Pages, with their subject and what they say with its sources, then the sections of their texts. */
function pageEntries(file: CaseFile, locale: Locale): IndexEntry[] {
  const { articles, pages, claims, get } = file;
  const { pages: names, search } = strings(locale);
  const sentences = caseSentences(file).filter(({ mark }) => mark);
  const texts = [...articles, ...pages].filter((text) => text.locale === locale);
  const aboutOf = (route: RouteName): Pick<IndexEntry, 'names' | 'text' | 'cites'> => {
    const text = texts.find(({ name }) => routeOf(name) === route);
    const preset = /^preset-(.+)/.exec(route)?.[1];
    const lead = text?.description ?? (preset ? get.preset(preset).lead[locale] : '');
    const place = `${pathOf(route, locale)}#`;
    const said = sentences.filter(({ href }) => href[locale].startsWith(place));
    const cited = claims.filter(({ id }) => id.startsWith(`${route}/`));
    return {
      names: text?.title ?? '',
      text: [lead, ...said.map(({ words }) => words[locale])].join(' '),
      cites: numbersOf(
        cited.flatMap(({ pieces }) => pieces),
        get,
      ),
    };
  };
  const sections = (text: Article | Page, route: RouteName) =>
    headingsOf(text.tree).map(({ id, title }) =>
      entry({
        id: `section:${route}#${id}`,
        kind: 'section',
        title: typeset(title, locale),
        href: pathOf(route, locale, id),
        detail: search.partOf(names[route]),
      }),
    );
  return [
    ...ROUTE_NAMES.filter((route) => route !== 'search').map((route) =>
      entry({
        id: `page:${route}`,
        kind: 'page',
        title: names[route],
        href: pathOf(route, locale),
        detail: search.kinds.page,
        ...aboutOf(route),
      }),
    ),
    ...texts.flatMap((text) => {
      const route = routeOf(text.name);
      return route ? sections(text, route) : [];
    }),
  ];
}

/** Parts of the instruments that have a name: walks of the procedure, kinds of event of the decree. */
function partEntries(
  { walks, detections }: CaseFile,
  locale: Locale,
  { search, pages }: Strings,
): IndexEntry[] {
  const part = (route: RouteName, anchor: string, title: string, text: string) =>
    entry({
      id: `section:${route}#${anchor}`,
      kind: 'section',
      title,
      href: pathOf(route, locale, anchor),
      detail: search.partOf(pages[route]),
      text,
    });
  return [
    ...walks.map(({ id, title, lead }) =>
      part('procedure', `parcours-${id}`, title[locale], lead[locale]),
    ),
    ...detections.map(({ id, name, findingText }) =>
      part('practice', id, name[locale], findingText[locale]),
    ),
  ];
}

/** A session for a class, by title, subject and level; its two sheets are available on its page. */
function sessionEntry(
  { id, title, course, lead }: Session,
  locale: Locale,
  { session }: Strings['lessons'],
): IndexEntry {
  return entry({
    id: `session:${id}`,
    kind: 'page',
    title: title[locale],
    href: pathOf(`session:${id}`, locale),
    detail: `${session.whole(SESSION_LENGTHS.full)}, ${course[locale]}`,
    names: course[locale],
    text: `${lead[locale]} ${session.pupilSheet} ${session.teacherSheet}`,
  });
}

function actorEntry(actor: Actor, locale: Locale, words: Strings): IndexEntry {
  const { id, kind, shortName, shortNameEn, role, note, name } = actor;
  const isPerson = kind === 'person';
  return entry({
    id: `actor:${id}`,
    kind: isPerson ? 'person' : 'body',
    title: filedName(actor, locale, words),
    href: actorPath(id, locale),
    detail: words.search.kinds[isPerson ? 'person' : 'body'],
    names: [shortName, shortNameEn, name.fr].filter(Boolean).join(' '),
    text: `${role[locale]} ${note?.[locale] ?? ''}`,
  });
}

/** A person by surname, an institution by name. */
function filedName({ kind, name, shortName }: Actor, locale: Locale, { search }: Strings): string {
  const whole = name[locale];
  return kind === 'person' && whole.endsWith(` ${shortName}`)
    ? search.person(shortName, whole.slice(0, -shortName.length - 1))
    : capitalised(whole);
}

function pieceEntry(piece: Piece, locale: Locale, words: Strings): IndexEntry {
  const { id, number, title, author = '', publisher, date, carries, language } = piece;
  return entry({
    id: `piece:${id}`,
    kind: 'piece',
    title: cutAtWord(title, TITLE_MAX),
    href: piecePath(piece, locale),
    detail: words.search.pieceOf(words.piece(number), formatFuzzyDate(date, locale)),
    lang: language === locale ? undefined : language,
    number: `${strings('fr').piece(number)} ${strings('en').piece(number)}`,
    text: [title, author, publisher, carries[locale], dates(date, locale)].join(' '),
  });
}

/** A date in digits and in words, as search text. */
function dates(date: When | FuzzyDate, locale: Locale): string {
  const said = 'kind' in date ? formatWhenText(date, locale) : formatFuzzyDate(date, locale);
  return `${date.edtf} ${said}`;
}

/** Numbers of pièces, as search text. */
function numbersOf(pieces: Iterable<string>, get: CaseFile['get']): string {
  return [...new Set(pieces)].map((id) => get.piece(id).number).join(' ');
}

/** Capitalises the first letter, for text at the start of an entry. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
