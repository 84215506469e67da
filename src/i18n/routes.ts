/**
 * Table of every address of the site. Nothing else builds one: links, the language switch, hreflang, the site map and
 * the tests read it. Addresses are stable: a published one never moves.
 */
import type { Locale } from './locale.ts';
import { TEXT_PAGES } from './text-pages.ts';

/** Pages with a view of their own, and the articles. */
export const VIEW_ROUTES = {
  home: { fr: 'index.html', en: 'en/index.html' },
  briefcam: { fr: 'briefcam.html', en: 'en/briefcam.html' },
  'loi-2023': { fr: 'loi-jo-2023.html', en: 'en/olympics-law-2023.html' },
  cjr: { fr: 'cjr.html', en: 'en/cjr.html' },
  procedure: { fr: 'procedure-cjr.html', en: 'en/cjr-procedure.html' },
  timeline: { fr: 'frise.html', en: 'en/timeline.html' },
  'preset-parcours': { fr: 'frise-parcours.html', en: 'en/timeline-guided.html' },
  regimes: { fr: 'trois-regimes.html', en: 'en/three-regimes.html' },
  practice: { fr: 'article-10-en-pratique.html', en: 'en/article-10-in-practice.html' },
  voices: { fr: 'qui-dit-quoi.html', en: 'en/who-says-what.html' },
  poster: { fr: 'frise-affiche.html', en: 'en/timeline-poster.html' },
  embed: { fr: 'integrer.html', en: 'en/embed.html' },
  synopsis: { fr: 'resume-video.html', en: 'en/video-summary.html' },
  pieces: { fr: 'pieces.html', en: 'en/exhibits.html' },
  actors: { fr: 'acteurs.html', en: 'en/who-is-who.html' },
  glossary: { fr: 'glossaire.html', en: 'en/glossary.html' },
  questions: { fr: 'questions.html', en: 'en/questions.html' },
  'take-home': { fr: 'emporter.html', en: 'en/take-home.html' },
  'briefcam-claims': { fr: 'briefcam-affirmations.html', en: 'en/briefcam-claims.html' },
  'loi-2023-claims': {
    fr: 'loi-jo-2023-affirmations.html',
    en: 'en/olympics-law-2023-claims.html',
  },
  'cjr-claims': { fr: 'cjr-affirmations.html', en: 'en/cjr-claims.html' },
  data: { fr: 'donnees.html', en: 'en/data.html' },
  search: { fr: 'recherche.html', en: 'en/search.html' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

/** A page made from a text of content/pages, by the name of its folder. */
export type TextPage = keyof typeof TEXT_PAGES;

const TEXT_ROUTES = Object.fromEntries(
  Object.entries(TEXT_PAGES).map(([name, { fr, en }]) => [name, { fr: fr.file, en: en.file }]),
) as Record<TextPage, Readonly<Record<Locale, string>>>;

const ROUTES = { ...VIEW_ROUTES, ...TEXT_ROUTES };

export type RouteName = keyof typeof ROUTES;
export const ROUTE_NAMES = Object.keys(ROUTES) as RouteName[];

/** Feed of both editions. */
export const FACTS_FEED = { fr: 'faits.xml', en: 'en/facts.xml' } as const;

/** Licences that a copy must include, at the root of dist, shared by both editions. */
export const LICENCES_FILE = 'LICENCES-TIERS.txt';

/** Where somebody who finds a vulnerability looks for a contact (RFC 9116). */
export const SECURITY_FILE = '.well-known/security.txt';

/** Texts of the facts of each edition, a script that the timeline loads when a fact is first opened. */
export const FACT_TEXTS = { fr: 'atelier/textes-fr.js', en: 'atelier/textes-en.js' } as const;

/** Search index, a script beside its page, loaded when a reader searches. */
export const SEARCH_INDEX = { fr: 'atelier/index-fr.js', en: 'atelier/index-en.js' } as const;

/** Pages that exist many times: one per event; one per classroom session, with its two sheets. */
const ENTRY_FILES = {
  event: { fr: 'evenements/', en: 'en/events/' },
  session: { fr: 'seance-', en: 'en/session-' },
  'pupil-sheet': { fr: 'fiche-eleve-', en: 'en/pupil-sheet-' },
  'teacher-sheet': { fr: 'fiche-enseignant-', en: 'en/teacher-sheet-' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

/** Choices of facts that the timeline shows on request: they have a link and a frame, and no page. */
export const CHOICE_ADDRESSES = [
  'preset-vsa',
  'preset-technique',
  'preset-cjr',
  'preset-emc',
] as const;
type ChoiceAddress = (typeof CHOICE_ADDRESSES)[number];

/** A page of the table, a choice, or the page of an entry, such as `event:2023-11-14-disclose`. */
export type Address = RouteName | ChoiceAddress | `${keyof typeof ENTRY_FILES}:${string}`;

/**
 * File of a page in dist, such as `en/timeline.html` or `evenements/2023-11-14-disclose.html`; for a choice, that of the
 * timeline with its query.
 */
export function fileOf(address: Address, locale: Locale): string {
  if (isRoute(address)) return ROUTES[address][locale];
  if (isChoice(address))
    return `${ROUTES.timeline[locale]}?choix=${address.replace('preset-', '')}`;
  const [kind, id] = address.split(':') as [keyof typeof ENTRY_FILES, string];
  return `${ENTRY_FILES[kind][locale]}${id}.html`;
}

/** Root-absolute address of a page, for links in source: integrations/ makes them relative. */
export function pathOf(address: Address, locale: Locale, fragment?: string): string {
  return `/${fileOf(address, locale)}${fragment ? `#${fragment}` : ''}`;
}

/** Whether a name is that of a page in the table. */
export function isRoute(name: string): name is RouteName {
  return Object.hasOwn(ROUTES, name);
}

const isChoice = (name: string): name is ChoiceAddress =>
  (CHOICE_ADDRESSES as readonly string[]).includes(name);

/** Names of all that a text can link to. */
export const LINKED_NAMES = [...ROUTE_NAMES, ...CHOICE_ADDRESSES] as const;
export type LinkedName = (typeof LINKED_NAMES)[number];

/** Whether a text can link to what has this name: a page or a choice. */
export const isLinked = (name: string): name is LinkedName => isRoute(name) || isChoice(name);

/** Root-absolute address of the page of an event. */
export const eventPath = (id: string, locale: Locale) => pathOf(`event:${id}`, locale);

/** Root-absolute address of the entry of an actor in the list of actors. */
export const actorPath = (id: string, locale: Locale) => pathOf('actors', locale, id);

/** Root-absolute address of the entry of a term in the glossary. */
export const termPath = (id: string, locale: Locale) => pathOf('glossary', locale, id);

/** Root-absolute address of the entry of a pièce in the list of pièces, by its id. */
export const piecePath = ({ id }: { id: string }, locale: Locale) => pathOf('pieces', locale, id);

/** Anchor of a pièce by its number, which is final: a shorter address, for texts that cite by the hundred. */
export const pieceAnchor = (number: number) => `p${number}`;

/** Root-absolute address of the same entry, by number. */
export const pieceNumberPath = ({ number }: { number: number }, locale: Locale) =>
  pathOf('pieces', locale, pieceAnchor(number));

/** The page that audits the claims of an article. */
export function claimsRoute(article: 'briefcam' | 'loi-2023' | 'cjr'): RouteName {
  return `${article}-claims`;
}

/** The timeline, its guided reading and its choices, which are also offered as frames. */
export const FRAMED_TIMELINES = [
  'timeline',
  'preset-parcours',
  ...CHOICE_ADDRESSES,
] as const satisfies readonly Address[];
export type FramedTimeline = (typeof FRAMED_TIMELINES)[number];

/** The other instruments, which are also offered as frames. */
export const FRAMED_INSTRUMENTS = [
  'procedure',
  'synopsis',
  'regimes',
  'practice',
  'voices',
] as const satisfies readonly RouteName[];
export type FramedInstrument = (typeof FRAMED_INSTRUMENTS)[number];

const FRAMED: readonly Address[] = [...FRAMED_TIMELINES, ...FRAMED_INSTRUMENTS];

/** All ways to read the timeline. */
export const TIMELINE_ROUTES = [
  'timeline',
  'preset-parcours',
  'poster',
] as const satisfies readonly RouteName[];

/** Whether a view has a version to embed in another page: the timeline, its choices, an instrument. */
export const isFramed = (address: Address) => FRAMED.includes(address);

/**
 * Kinds of copy of a view: `frame` is embedded in a page of another site, which loads it from this one; `alone` is a
 * single file to take away.
 */
export const COPY_KINDS = ['frame', 'alone'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** Folder of the files to take away, per edition. */
export const TAKE_HOME_FOLDER = {
  fr: 'emporter/',
  en: 'en/take-home/',
} as const satisfies Record<Locale, string>;

const COPY_FOLDERS = {
  frame: { fr: 'embed/fr/', en: 'embed/en/' },
  alone: TAKE_HOME_FOLDER,
} as const satisfies Record<CopyKind, Readonly<Record<Locale, string>>>;

/** File of a copy of a view, such as `embed/fr/frise-cjr.html`; `emporter/frise.html` is the only single file. */
export function copyFile(kind: CopyKind, address: Address, locale: Locale): string {
  const name = fileOf(address, locale)
    .replace(/^.*\//, '')
    .replace(/\.html\?choix=(.*)$/, '-$1.html');
  return `${COPY_FOLDERS[kind][locale]}${name}`;
}

/** File of the oEmbed document of a view, such as `oembed/fr/frise-cjr.json`. */
export function oembedFile(address: Address, locale: Locale): string {
  return copyFile('frame', address, locale).replace(/^embed\/(.*)\.html$/, 'oembed/$1.json');
}

const THUMBNAIL_FOLDER = { fr: 'vignettes/', en: 'en/thumbnails/' } as const;

/** Size of the picture of a page for link previews. */
export const THUMBNAIL_PX = { width: 1200, height: 630 } as const;

/**
 * Pages that have a picture of their own for link previews, and what it shows below their title: the longest wait, a
 * choice of facts, or what the page says of itself.
 */
export const SHARE_IMAGES = {
  home: 'wait',
  timeline: 'tard',
  briefcam: 'wait',
  'preset-parcours': 'parcours',
  'loi-2023': 'words',
  cjr: 'words',
  voices: 'words',
  regimes: 'words',
  practice: 'words',
  procedure: 'words',
  synopsis: 'words',
  'et-moi': 'words',
  'a-suivre': 'words',
} as const satisfies Partial<Record<RouteName, string>>;
export type SharedPage = keyof typeof SHARE_IMAGES;

/** Picture of a page for link previews; a page without its own has that of the timeline. */
export function thumbnailFile(address: Address, locale: Locale): string {
  const name = fileOf(address in SHARE_IMAGES ? address : 'timeline', locale).replace(
    /^.*\/|\.html$/g,
    '',
  );
  return `${THUMBNAIL_FOLDER[locale]}${name}.png`;
}
