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

/** The standing in words if one of the counts is not established, and the pièces of all, each once. */
function grounds(
  counts: readonly { standing: Standing; pieces: readonly string[] }[],
  { get }: Case,
  locale: Locale,
): Pick<KeyFigure, 'standing' | 'sources'> {
  const weak = counts.find(({ standing }) => standing !== 'established')?.standing;
  const pieces = new Set(counts.flatMap((count) => count.pieces));
  return {
    standing: weak && strings(locale).standings[weak],
    sources: [...pieces].map(get.piece).map(({ id, number }) => ({ id, number })),
  };
}

function declaredUses(file: Case, locale: Locale): KeyFigure {
  const counts = file.counts.find(({ id }) => id === 'briefcam');
  if (!counts) throw new Error('« briefcam » : aucun compte de ce nom (content/facts/counts).');
  const rows = counts.rows.map(({ name, count, during }) => {
    const { start, end = start + 1 } = extentOf(during);
    const dates = formatWhenText(during, locale, 'short');
    return { name: `${name[locale]}, ${dates}`, count, start, end };
  });
  return {
    title: counts.title[locale],
    caption: `${strings(locale).figures.key.dots} ${counts.note[locale]}`,
    ...grounds([counts], file, locale),
    parts: { kind: 'periods', rows },
  };
}

function trialEvents(file: Case, locale: Locale): KeyFigure {
  const { uses: words, figures } = strings(locale);
  const users = usersOf(file.uses);
  const rows = users.map(({ user, events: count }) => ({
    name: file.get.actor(user).name[locale],
    count,
  }));
  return {
    title: figures.key.events,
    caption: `${figures.key.squares} ${words.caption}`,
    ...grounds(users, file, locale),
    parts: { kind: 'units', rows },
  };
}

function trialOutcomes(file: Case, locale: Locale): KeyFigure {
  const { figures, trials } = strings(locale);
  const { byOutcome } = countTrials(file.trials);
  const rows = OUTCOMES.map((outcome) => ({
    name: trials.outcomes[outcome],
    count: byOutcome[outcome],
  }));
  return {
    title: figures.key.ministers,
    caption: figures.key.table,
    ...grounds([], file, locale),
    parts: { kind: 'units', rows },
  };
}
