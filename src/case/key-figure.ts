/** Builds the one drawn figure of each article, in one language; every number comes from content/. */
import { formatWhenText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { KeyFigure } from '../figures/model/key-figure.ts';
import { OUTCOMES } from '../schemas/trial.ts';
import type { Standing } from '../timeline/model/vocabulary.ts';
import { extentOf } from '../calendar/when.ts';
import type { CaseFile } from './case-entry.ts';
import { countTrials, usersOf } from './counted-entries.ts';

/**
 * What an article can draw: the declared uses of Briefcam, the events of the experiment, the outcomes of the trials.
 */
export const KEY_FIGURES = ['utilisations', 'evenements', 'proces'] as const;
export type KeyFigureName = (typeof KEY_FIGURES)[number];

type Case = Pick<CaseFile, 'counts' | 'uses' | 'trials' | 'get'>;

/** @throws if content/facts/counts has no count for Briefcam */
export function keyFigure(name: KeyFigureName, file: Case, locale: Locale): KeyFigure {
  const drawn = { utilisations: declaredUses, evenements: trialEvents, proces: trialOutcomes };
  return drawn[name](file, locale);
}

function sourcesOf(pieces: readonly string[], { get }: Case): KeyFigure['sources'] {
  return [...new Set(pieces)].map(get.piece).map(({ id, number }) => ({ id, number }));
}

/** The standing in words if one of the counts is not established. */
function standingWord(standings: readonly Standing[], locale: Locale): string | undefined {
  const weak = standings.find((standing) => standing !== 'established');
  return weak && strings(locale).standings[weak];
}

function declaredUses(file: Case, locale: Locale): KeyFigure {
  const counts = file.counts.find(({ id }) => id === 'briefcam');
  if (!counts) throw new Error('« briefcam » : aucun compte de ce nom (content/facts/counts).');
  const { title, rows, note, standing, pieces } = counts;
  return {
    title: title[locale],
    caption: `${strings(locale).figures.key.dots} ${note[locale]}`,
    standing: standingWord([standing], locale),
    sources: sourcesOf(pieces, file),
    parts: {
      kind: 'periods',
      rows: rows.map(({ name, count, during }) => {
        const { start, end = start + 1 } = extentOf(during);
        return {
          name: `${name[locale]}, ${formatWhenText(during, locale, 'short')}`,
          count,
          start,
          end,
        };
      }),
    },
  };
}

function trialEvents(file: Case, locale: Locale): KeyFigure {
  const { uses: words, figures } = strings(locale);
  const users = usersOf(file.uses);
  return {
    title: figures.key.events,
    caption: `${figures.key.squares} ${words.caption}`,
    standing: standingWord(
      users.map(({ standing }) => standing),
      locale,
    ),
    sources: sourcesOf(
      users.flatMap(({ pieces }) => pieces),
      file,
    ),
    parts: {
      kind: 'units',
      rows: users.map(({ user, events }) => ({
        name: file.get.actor(user).name[locale],
        count: events,
      })),
    },
  };
}

function trialOutcomes(file: Case, locale: Locale): KeyFigure {
  const { figures, procedure } = strings(locale);
  const { byOutcome } = countTrials(file.trials);
  return {
    title: figures.key.ministers,
    caption: figures.key.table,
    standing: undefined,
    sources: [],
    parts: {
      kind: 'units',
      rows: OUTCOMES.map((outcome) => ({
        name: procedure.trials.outcomes[outcome],
        count: byOutcome[outcome],
      })),
    },
  };
}
