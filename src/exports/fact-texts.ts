/**
 * Writes the texts of the facts as the timeline shows them: both dates, the summary, its standing and reason, its
 * pièces, what it follows. A script, since a page opened from a folder cannot request other kinds of file; it
 * sets a property of its own `<script>` element. Links are relative to a page of its language, in the folder of
 * the timelines.
 */
import { areOneDate } from '../calendar/gap.ts';
import { getCaseFile } from '../case/case-file.ts';
import { listedEvent } from '../case/timeline-input.ts';
import { formatGap } from '../i18n/format-gap.ts';
import { formatFuzzyDate, formatList, formatWhenText } from '../i18n/format.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { eventPath, FACT_TEXTS, piecePath } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { ListedEvent, PieceReference } from '../timeline/model/listed-event.ts';
import type { TextNode } from '../timeline/model/text-node.ts';

/** Static paths of the script of each language, with its text. */
export async function factTextsPaths() {
  const file = await getCaseFile();
  return LOCALES.map((locale) => {
    const texts = file.events.map((event) => [
      event.id,
      textOf(listedEvent(event, file, locale), locale),
    ]);
    return {
      params: { file: FACT_TEXTS[locale] },
      props: {
        text: `document.currentScript.texts=${JSON.stringify(Object.fromEntries(texts))}\n`,
      },
    };
  });
}

function textOf(event: ListedEvent, locale: Locale): TextNode {
  const words = strings(locale);
  const { id, summary, standing, voices, reason, happened, disclosed, pieces, disclosedIn } = event;
  const chip = (piece: PieceReference) =>
    link(piecePath(piece, locale), `[${piece.number}]`, locale, 'piece-link');
  const gap = formatGap(happened, disclosed, locale);
  const known = `${words.timeline.publicAt} ${formatFuzzyDate(disclosed, locale)}`;
  return node(
    'div',
    'event-card',
    node(
      'p',
      'two-dates',
      node('span', '', formatWhenText(happened, locale)),
      ...(areOneDate(happened, disclosed)
        ? []
        : [
            node(
              'span',
              gap ? 'known' : 'known soon',
              known,
              ...(gap ? [', ', node('b', '', words.timeline.later(gap))] : []),
            ),
          ]),
    ),
    node('p', '', summary),
    node(
      'p',
      'event-standing',
      node('b', '', `${words.standingBy[standing](formatList(voices, locale))}.`),
      ` ${reason}`,
    ),
    node(
      'p',
      'event-pieces',
      ...pieces.map(chip),
      ...(disclosedIn ? [node('span', '', `${words.timeline.through} `, chip(disclosedIn))] : []),
    ),
    ...(['follows', 'leadsTo'] as const).flatMap((side) =>
      causes(event[side], words.eventLinks.sides[side], locale),
    ),
    node('p', 'event-page', link(eventPath(id, locale), words.timeline.itsPage, locale)),
  );
}

/** What a fact follows, or what followed from it: one line each, with the words and the pièces of the link. */
function causes(links: ListedEvent['follows'], title: string, locale: Locale): TextNode[] {
  if (links.length === 0) return [];
  const { label, piece: say } = strings(locale);
  const items = links.map(({ id, title: name, why, pieces }) => {
    const cited = pieces.flatMap((piece, at) => [
      ...(at > 0 ? [', '] : []),
      link(piecePath(piece, locale), say(piece.number), locale),
    ]);
    return node(
      'li',
      '',
      ['a', { href: `#${id}` }, name],
      node('span', '', ` ${why} (`, ...cited, ').'),
    );
  });
  return [
    node('div', 'causes', node('p', '', node('b', '', label(title))), node('ul', '', ...items)),
  ];
}

const node = (tag: string, name: string, ...content: (TextNode | string)[]): TextNode => [
  tag,
  name ? { class: name } : {},
  ...content,
];

const link = (path: string, words: string, locale: Locale, name = ''): TextNode => [
  'a',
  { ...(name ? { class: name } : {}), href: fromEdition(path, locale) },
  words,
];

/** Relative to a page of the language: « /en/events/… » becomes « events/… ». */
const fromEdition = (path: string, locale: Locale) =>
  path.replace(/^\//, '').replace(locale === 'en' ? /^en\// : /^$/, '');
