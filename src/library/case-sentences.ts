/**
 * Knows every sentence of the case file, wherever it is shown: its words in one language, its mark, its
 * place, and whom its entry says that it is about. What is said of somebody is found here (named-actors.ts).
 */
import type { Locale } from '../i18n/locale.ts';
import { eventPath, pathOf, presetRoute, termPath } from '../i18n/routes.ts';
import { PRESETS } from '../schemas/preset.ts';
import { REGIMES } from '../regimes/model/regime.ts';
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import { computedStanding, type Grounds } from './computed-standing.ts';
import { withoutOriginals } from './quoted-originals.ts';
import { claimPath, claimWords } from './statement-list.ts';
import { targetPath } from './target-path.ts';
import { textPassages } from './text-passages.ts';

export interface CaseSentence {
  words: string;
  /** Undefined where nothing is claimed: a definition, a way to read, a note on method. */
  mark: Mark | undefined;
  href: string;
  /** Ids of the actors whom its entry names, beside those whom its words do. */
  actors: readonly string[];
}

/** Every sentence in one language, by kind of entry, each kind in its reading order. */
export function caseSentences(file: CaseFile, locale: Locale): CaseSentence[] {
  const sentences = [
    ...file.events.flatMap(({ id, title, summary, standing, actors, assertedBy }) => [
      {
        words: title[locale],
        mark: standing,
        href: eventPath(id, locale),
        actors: [...actors, ...assertedBy],
      },
      { words: summary[locale], mark: standing, href: eventPath(id, locale), actors: [] },
    ]),
    ...file.claims.flatMap((claim) => {
      const href = claimPath(claim, locale);
      const actors = [...claim.actors, ...claim.assertedBy];
      return href ? [{ words: claimWords(claim, locale), mark: claim.standing, href, actors }] : [];
    }),
    ...tableSentences(file, locale),
    ...instrumentSentences(file, locale),
    ...procedureSentences(file, locale),
    ...readingSentences(file, locale),
  ];
  return sentences.map((sentence) => ({ ...sentence, words: withoutOriginals(sentence.words) }));
}

/** Rows that are drawn from entries: trials, counts, occasions, kinds of event. */
function tableSentences(file: CaseFile, locale: Locale): CaseSentence[] {
  const { trials, uses, occasions, detections, get } = file;
  const place = (kind: 'trial' | 'use', id: string) => targetPath({ kind, id }, locale, file);
  return [
    ...trials.map(({ id, minister, offence, sentence, afterwards, standing, assertedBy }) => ({
      words: [get.actor(minister).name, offence, sentence, afterwards]
        .flatMap((text) => text?.[locale] ?? [])
        .join('. '),
      mark: standing,
      href: place('trial', id),
      actors: [minister, ...assertedBy],
    })),
    ...uses
      .filter(({ user }) => user !== 'total')
      .map(({ id, user, standing, reason }) => ({
        words: `${get.actor(user).name[locale]}. ${reason[locale]}`,
        mark: standing,
        href: place('use', id),
        actors: [user],
      })),
    ...occasions.map(({ id, user, what, pieces }) => ({
      words: what[locale],
      mark: computedStanding({ pieces: pieces.map(get.piece) }),
      href: pathOf('practice', locale, id),
      actors: [user],
    })),
    ...detections.map(({ id, triedText, findingText, saidBy, pieces }) => ({
      words: `${triedText[locale]} ${findingText[locale]}`,
      mark: computedStanding({ pieces: pieces.map(get.piece) }),
      href: pathOf('practice', locale, id),
      actors: [saidBy],
    })),
  ];
}

/** Cells of the comparisons: the rules side by side, the answers of the voices. */
function instrumentSentences(file: CaseFile, locale: Locale): CaseSentence[] {
  const { regimes, voices, get } = file;
  return [
    ...regimes.flatMap((row) =>
      REGIMES.flatMap((regime) =>
        row[regime].flatMap(({ text, pieces, reading }) =>
          text
            ? [
                {
                  words: text[locale],
                  mark: computedStanding({ pieces: pieces.map(get.piece), reading }),
                  href: pathOf('regimes', locale, row.id),
                  actors: [],
                },
              ]
            : [],
        ),
      ),
    ),
    ...voices.flatMap(({ id, said = [], silent }) => {
      const href = pathOf('voices', locale, id.replace('/', '-'));
      return [
        ...said.map(({ speaker, quotation, about, paraphrase, pieces }) => ({
          words: [speaker, quotation, about, paraphrase]
            .flatMap((text) => text?.[locale] ?? [])
            .join(' '),
          mark: computedStanding({ pieces: pieces.map(get.piece) }),
          href,
          actors: [],
        })),
        ...(silent
          ? [
              {
                words: silent.why[locale],
                mark: computedStanding({ pieces: silent.pieces.map(get.piece) }),
                href,
                actors: [],
              },
            ]
          : []),
      ];
    }),
  ];
}

/** Steps with their exits and examples, walks, doors. */
function procedureSentences(file: CaseFile, locale: Locale): CaseSentence[] {
  const { steps, walks, doors, get } = file;
  const mark = ({
    law,
    pieces,
    reading,
  }: Omit<Grounds, 'pieces'> & { pieces: readonly string[] }) =>
    computedStanding({ pieces: pieces.map(get.piece), law, reading });
  return [
    ...steps.flatMap((step) => {
      const href = pathOf('procedure', locale, `etape-${step.id}`);
      return [
        {
          words: `${step.happens[locale]} ${step.decides[locale]}`,
          mark: mark(step),
          href,
          actors: [],
        },
        ...step.exits.flatMap(({ example }) =>
          example ? [{ words: example[locale], mark: mark(example), href, actors: [] }] : [],
        ),
      ];
    }),
    ...walks.flatMap((walk) => {
      const href = pathOf('procedure', locale, `parcours-${walk.id}`);
      return [
        { words: walk.lead[locale], mark: undefined, href, actors: [] },
        ...walk.steps.map(({ text, standing, actors, assertedBy }) => ({
          words: text[locale],
          mark: standing,
          href,
          actors: [...actors, ...assertedBy],
        })),
        { words: walk.end.text[locale], mark: mark(walk.end), href, actors: [] },
        ...walk.open.map(({ text }) => ({
          words: text[locale],
          mark: undefined,
          href,
          actors: [],
        })),
      ];
    }),
    ...doors.flatMap((door) =>
      door.brings.map((brought) => ({
        words: [brought.text, brought.reading].flatMap((text) => text?.[locale] ?? []).join(' '),
        mark: mark(brought),
        href: pathOf('procedure', locale, `porte-${door.id}`),
        actors: [],
      })),
    ),
  ];
}

/** What leads through the case file and explains it: choices, definitions, texts. */
function readingSentences(file: CaseFile, locale: Locale): CaseSentence[] {
  return [
    ...PRESETS.flatMap((id) => {
      const href = pathOf(presetRoute(id), locale);
      return file.get
        .preset(id)
        .stops.flatMap(({ text }) =>
          text ? [{ words: text[locale], mark: undefined, href, actors: [] }] : [],
        );
    }),
    ...file.terms.map(({ id, definition }) => ({
      words: definition[locale],
      mark: undefined,
      href: termPath(id, locale),
      actors: [],
    })),
    ...[...file.articles, ...file.pages]
      .filter((text) => text.locale === locale)
      .flatMap(textPassages)
      .map((passage) => ({ ...passage, mark: undefined, actors: [] })),
  ];
}
