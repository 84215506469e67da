/** Words the state of the three regimes on a day, from the texts of one language. */
import { REGIMES, type Force, type Regime } from '../model/regime.ts';

export interface RegimeWords {
  /** Contains `{date}`. */
  on: string;
  regimes: Readonly<Record<Regime, string>>;
  forces: Readonly<Record<Force, string>>;
  /** Joins a regime `{a}` and its force `{b}`. */
  says: string;
  /** Separates two regimes. */
  between: string;
}

/** « Le 1er avril 2025 : expérimentation de l’article 10, terminée ; … » */
export function sayRegimes(
  date: string,
  forces: Readonly<Partial<Record<Regime, Force>>>,
  words: RegimeWords,
): string {
  const said = REGIMES.flatMap((regime) => {
    const force = forces[regime];
    if (!force) return [];
    return [words.says.replace('{a}', words.regimes[regime]).replace('{b}', words.forces[force])];
  });
  return `${words.on.replace('{date}', date)} ${said.join(words.between)}.`;
}
