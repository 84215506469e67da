/**
 * Lists the words of the case file that pages show: their short name in lists, their mark, their place, and the actors
 * listed in their entry. named-actors.ts searches the words for other names.
 */
import { formatFuzzyDate } from '../i18n/format.ts';
import type { Bilingual, Locale } from '../i18n/locale.ts';
import { eventPath, pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import type { TargetKind } from '../schemas/correction.ts';
import { PRINTED_TOTAL } from '../schemas/practice.ts';
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { CaseFile, Trial } from './case-entry.ts';
import { claimPath, claimWords } from './claim-words.ts';
import { computedStanding, type Grounds } from './computed-standing.ts';
import { firstWords } from './cut-short.ts';
import { withoutOriginals } from './quoted-originals.ts';
import { WHOLE_QUOTATION } from './quoting-words.ts';
import { routeOf, targetPath } from './target-path.ts';
import { entryWords, twinPassages, type EntryWords, type Kind } from './twin-words.ts';

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

/** Builds a text in both languages. */
function inBoth(say: (locale: Locale) => string): Bilingual {
  return { fr: say('fr'), en: say('en') };
}

type Place = (id: string, locale: Locale) => string;
const target =
  (kind: TargetKind): Place =>
  (id, locale) =>
    targetPath({ kind, id }, locale);
const inPractice: Place = (id, locale) => pathOf('practice', locale, id);

/** Entries that a page shows, by list; events and claims have rules of their own. */
const PLACES: Partial<Record<Kind, Place>> = {
  trials: target('trial'),
  uses: target('use'),
  occasions: inPractice,
  detections: inPractice,
  regimes: target('regime'),
  voices: target('voice'),
  steps: target('step'),
  walks: target('walk'),
  doors: (id, locale) => pathOf('procedure', locale, `porte-${id}`),
  terms: target('term'),
  presets: (_, locale) => pathOf('preset-parcours', locale),
};

/** What the record around some words may say of them, whatever the kind of entry. */
type Around = Partial<
  Pick<Trial, 'standing' | 'minister'> &
    Pick<Grounds, 'law' | 'reading'> & {
      pieces: readonly string[];
      speaker: Bilingual;
      actors: readonly string[];
      assertedBy: readonly string[];
      user: string;
      saidBy: string;
    }
>;

/** Names of things, which claim nothing, and what qualifies the words beside it. */
const LEFT_OUT =
  /(?:^|\.)(?:title|name|short|term|who|speaker|flag|label|condition|asked|law|verdict|decree|recourse|notMeaning)$|^brings\.\d+\.what$/;

/** Every sentence, grouped by kind of entry, each kind in reading order. */
export function caseSentences(file: CaseFile): CaseSentence[] {
  return [
    ...file.events.flatMap(({ id, title, label, summary, standing, actors, assertedBy }) => {
      const shared = {
        short: label,
        mark: standing,
        href: inBoth((locale) => eventPath(id, locale)),
      };
      return [
        { ...shared, words: title, actors: [...actors, ...assertedBy] },
        { ...shared, words: summary, actors: [] },
      ];
    }),
    ...file.claims.map((claim) => ({
      words: inBoth((locale) => claimWords(claim, locale)),
      mark: claim.standing,
      href: inBoth((locale) => claimPath(claim, locale) ?? ''),
      actors: [...claim.actors, ...claim.assertedBy],
    })),
    ...recordSentences(file),
    ...twinPassages(file).flatMap(({ text, fr, en }) => {
      const route = routeOf(text.name);
      return route
        ? {
            words: { fr: typeset(fr.words, 'fr'), en: typeset(en.words, 'en') },
            mark: undefined,
            href: inBoth((locale) => pathOf(route, locale, { fr, en }[locale].section)),
            actors: [],
          }
        : [];
    }),
  ].map(({ words: whole, ...sentence }) => {
    const words = inBoth((locale) => withoutOriginals(whole[locale]));
    return { short: inBoth((locale) => firstWords(words[locale])), ...sentence, words };
  });
}

/** Words of other entries, record by record, with the mark and the actors of the record. */
function recordSentences(file: CaseFile) {
  const shown = entryWords(file).filter(
    ({ kind, entry, field }) =>
      kind in PLACES &&
      !LEFT_OUT.test(field) &&
      (kind === 'uses' || field !== 'reason') &&
      (kind !== 'presets' || field.startsWith('stops')) &&
      !('user' in entry && entry.user === PRINTED_TOTAL),
  );
  const byRecord = Map.groupBy(shown, ({ within }) => {
    const records: readonly Around[] = within;
    return records.find(({ standing, pieces }) => standing ?? pieces) ?? records[1];
  });
  return [...byRecord].flatMap(([record = {}, [first, ...more]]) =>
    first ? sentenceOf(record, [first, ...more], file) : [],
  );
}

function sentenceOf(record: Around, said: [EntryWords, ...EntryWords[]], file: CaseFile) {
  const [{ kind, entry }] = said;
  const { standing, pieces, law, reading, user, minister, saidBy } = record;
  const speaker =
    record.speaker ?? (kind === 'uses' && user ? file.get.actor(user).name : undefined);
  // Who decides comes after what happens.
  const parts = said
    .toSorted((a, b) => Number(a.field === 'decides') - Number(b.field === 'decides'))
    .map(({ field, words }) => (WHOLE_QUOTATION.test(field) ? quoted(words) : words));
  return {
    words: inBoth((locale) =>
      [speaker && strings(locale).label(speaker[locale]), ...parts.map((words) => words[locale])]
        .filter(Boolean)
        .join(' '),
    ),
    ...(kind === 'trials' ? { short: trialName(entry as Trial, file) } : {}),
    mark:
      kind === 'terms'
        ? undefined
        : (standing ??
          computedStanding({ pieces: (pieces ?? []).map(file.get.piece), law, reading })),
    href: inBoth((locale) => PLACES[kind]?.(entry.id, locale) ?? ''),
    actors: [...(record.actors ?? []), ...(record.assertedBy ?? []), user, minister, saidBy].filter(
      (one) => one !== undefined,
    ),
  };
}

/** The first words of a trial would be the charge without the finding of the court. */
const trialName = ({ minister, date }: Trial, { get }: CaseFile) =>
  inBoth((locale) => {
    const { label, search } = strings(locale);
    const on = search.trialOf(formatFuzzyDate(date, locale));
    return `${label(get.actor(minister).name[locale])} ${on}`;
  });

/** Puts somebody else's words in quotation marks. */
function quoted({ fr, en }: Bilingual): Bilingual {
  return { fr: typeset(`« ${fr} ».`, 'fr'), en: `“${en}”.` };
}
