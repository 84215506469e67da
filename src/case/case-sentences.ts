/**
 * Lists every sentence of the case file, wherever it is shown: its words in both languages, its short name in lists,
 * its mark, its place, and the actors listed in its entry. named-actors.ts searches the words for other names.
 */
import { formatFuzzyDate } from '../i18n/format.ts';
import type { Bilingual, Locale } from '../i18n/locale.ts';
import { eventPath, pathOf, termPath } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import { REGIMES } from '../regimes/model/regime.ts';
import { PRINTED_TOTAL } from '../schemas/practice.ts';
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { CaseFile } from './case-entry.ts';
import { computedStanding, type Grounds } from './computed-standing.ts';
import { firstWords } from './cut-short.ts';
import { withoutOriginals } from './quoted-originals.ts';
import { claimPath, claimWords } from './claim-words.ts';
import { targetPath } from './target-path.ts';
import { twinPassages } from './text-passages.ts';

export interface CaseSentence {
  words: Bilingual;
  /** The label of an event, or the first words of the sentence. */
  short: Bilingual;
  /** Undefined where nothing is claimed: a definition, a reading guide, a note on method. */
  mark: Mark | undefined;
  href: Bilingual;
  /** Ids of the actors listed in the entry, besides those named in the words. */
  actors: readonly string[];
}

/** A sentence before its short name is added; most use their first words. */
type Written = Omit<CaseSentence, 'short'> & Partial<Pick<CaseSentence, 'short'>>;

/** Builds a text in both languages. */
function inBoth(say: (locale: Locale) => string): Bilingual {
  return { fr: say('fr'), en: say('en') };
}

/** A cell after its column header: what somebody was tried for is not what the court found. */
function headed(head: 'offence' | 'sentence', cell: Bilingual): Bilingual {
  return inBoth((locale) => {
    const { label, trials } = strings(locale);
    return `${label(trials.columns[head])} ${cell[locale]}`;
  });
}

/** Puts somebody else's words in quotation marks. */
function quoted({ fr, en }: Bilingual): Bilingual {
  return { fr: typeset(`« ${fr} ».`, 'fr'), en: `“${en}”.` };
}

/** Puts the speaker before the words, if the entry names one. */
function spoken(speaker: Bilingual | undefined, said: Bilingual): Bilingual {
  if (!speaker) return said;
  return inBoth((locale) => `${strings(locale).label(speaker[locale])} ${said[locale]}`);
}

/** Joins several texts of an entry, without the absent ones. */
function joined(texts: readonly (Bilingual | undefined)[], separator = ' '): Bilingual {
  return inBoth((locale) => texts.flatMap((text) => text?.[locale] ?? []).join(separator));
}

/** Every sentence, grouped by kind of entry, each kind in reading order. */
export function caseSentences(file: CaseFile): CaseSentence[] {
  return [
    ...file.events.flatMap(({ id, title, label, summary, standing, actors, assertedBy }) => {
      const href = inBoth((locale) => eventPath(id, locale));
      return [
        { words: title, short: label, mark: standing, href, actors: [...actors, ...assertedBy] },
        { words: summary, short: label, mark: standing, href, actors: [] },
      ];
    }),
    ...file.claims.map((claim) => ({
      words: inBoth((locale) => claimWords(claim, locale)),
      mark: claim.standing,
      href: inBoth((locale) => claimPath(claim, locale) ?? ''),
      actors: [...claim.actors, ...claim.assertedBy],
    })),
    ...tableSentences(file),
    ...instrumentSentences(file),
    ...procedureSentences(file),
    ...readingSentences(file),
  ].map(({ words: whole, ...sentence }) => {
    const words = inBoth((locale) => withoutOriginals(whole[locale]));
    return { short: inBoth((locale) => firstWords(words[locale])), ...sentence, words };
  });
}

/** Table rows generated from entries: trials, uses, occasions, kinds of event. */
function tableSentences(file: CaseFile): Written[] {
  const { trials, uses, occasions, detections, get } = file;
  const place = (kind: 'trial' | 'use', id: string) =>
    inBoth((locale) => targetPath({ kind, id }, locale));
  const practice = (id: string) => inBoth((locale) => pathOf('practice', locale, id));
  const markOf = (pieces: readonly string[]) => computedStanding({ pieces: pieces.map(get.piece) });
  return [
    ...trials.map(
      ({ id, minister, date, offence, sentence, afterwards, standing, assertedBy }) => ({
        words: joined(
          [
            get.actor(minister).name,
            headed('offence', offence),
            headed('sentence', sentence),
            afterwards,
          ],
          '. ',
        ),
        // The first words would be the charge without the finding of the court.
        short: inBoth((locale) => {
          const { label, search } = strings(locale);
          const on = search.trialOf(formatFuzzyDate(date, locale));
          return `${label(get.actor(minister).name[locale])} ${on}`;
        }),
        mark: standing,
        href: place('trial', id),
        actors: [minister, ...assertedBy],
      }),
    ),
    ...uses
      .filter(({ user }) => user !== PRINTED_TOTAL)
      .map(({ id, user, standing, reason }) => ({
        words: joined([get.actor(user).name, reason], '. '),
        mark: standing,
        href: place('use', id),
        actors: [user],
      })),
    ...occasions.map(({ id, user, what, pieces }) => ({
      words: what,
      mark: markOf(pieces),
      href: practice(id),
      actors: user ? [user] : [],
    })),
    ...detections.map(({ id, triedText, findingText, saidBy, pieces }) => ({
      words: joined([triedText, findingText]),
      mark: markOf(pieces),
      href: practice(id),
      actors: [saidBy],
    })),
  ];
}

/** Cells of the comparisons: the regimes side by side, and the answers of the voices. */
function instrumentSentences({ regimes, voices, get }: CaseFile): Written[] {
  const cited = (pieces: readonly string[]) => pieces.map(get.piece);
  return [
    ...regimes.flatMap((row) =>
      REGIMES.flatMap((regime) =>
        row[regime].flatMap(({ text, pieces, reading }) =>
          text
            ? {
                words: text,
                mark: computedStanding({ pieces: cited(pieces), reading }),
                href: inBoth((locale) => pathOf('regimes', locale, row.id)),
                actors: [],
              }
            : [],
        ),
      ),
    ),
    ...voices.flatMap(({ id, said = [], silent }) => {
      const href = inBoth((locale) => pathOf('voices', locale, id.replace('/', '-')));
      return [
        ...said.map(({ speaker, quotation, about, paraphrase, pieces }) => ({
          words: spoken(speaker, joined([quotation && quoted(quotation), about, paraphrase])),
          mark: computedStanding({ pieces: cited(pieces) }),
          href,
          actors: [],
        })),
        ...(silent
          ? [
              {
                words: silent.why,
                mark: computedStanding({ pieces: cited(silent.pieces) }),
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
function procedureSentences({ steps, walks, doors, get }: CaseFile): Written[] {
  const place = (anchor: string) => inBoth((locale) => pathOf('procedure', locale, anchor));
  const mark = ({
    law,
    pieces,
    reading,
  }: Omit<Grounds, 'pieces'> & { pieces: readonly string[] }) =>
    computedStanding({ pieces: pieces.map(get.piece), law, reading });
  return [
    ...steps.flatMap((step) => {
      const href = place(`etape-${step.id}`);
      return [
        { words: joined([step.happens, step.decides]), mark: mark(step), href, actors: [] },
        ...step.exits.flatMap(({ example }) =>
          example ? [{ words: example, mark: mark(example), href, actors: [] }] : [],
        ),
      ];
    }),
    ...walks.flatMap((walk) => {
      const href = place(`parcours-${walk.id}`);
      return [
        { words: walk.lead, mark: undefined, href, actors: [] },
        ...walk.steps.map(({ text, standing, actors, assertedBy }) => ({
          words: text,
          mark: standing,
          href,
          actors: [...actors, ...assertedBy],
        })),
        { words: walk.end.text, mark: mark(walk.end), href, actors: [] },
        ...walk.open.map(({ text }) => ({ words: text, mark: undefined, href, actors: [] })),
      ];
    }),
    ...doors.flatMap((door) =>
      door.brings.map((brought) => ({
        words: joined([brought.text, brought.reading]),
        mark: mark(brought),
        href: place(`porte-${door.id}`),
        actors: [],
      })),
    ),
  ];
}

/** Texts that guide readers or explain: presets, definitions, articles and pages. */
function readingSentences(file: CaseFile): Written[] {
  return [
    ...file.get.preset('parcours').stops.flatMap(({ text }) => {
      const href = inBoth((locale) => pathOf('preset-parcours', locale));
      return text ? [{ words: text, mark: undefined, href, actors: [] }] : [];
    }),
    ...file.terms.map(({ id, definition }) => ({
      words: definition,
      mark: undefined,
      href: inBoth((locale) => termPath(id, locale)),
      actors: [],
    })),
    ...twinPassages([...file.articles, ...file.pages]).map((passage) => ({
      ...passage,
      mark: undefined,
      actors: [],
    })),
  ];
}
