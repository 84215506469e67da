/**
 * The EcoIndex of a page: how it stands among the pages of the HTTP Archive by three counts. Pure.
 *
 * Formula: https://github.com/cnumr/ecoindex_js (src/index.js). Scale and grades:
 * https://github.com/cnumr/ecoindex_reference (1.0.0, CC BY-NC-ND 3.0), unchanged; they are not under our licence.
 */

/** Bounds of the twenty quantiles of each count; `kB` in thousands of bytes, as transferred. */
const QUANTILES = {
  nodes: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801,
    2479, 594601,
  ],
  requests: [
    0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920,
  ],
  kB: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27,
    1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
  ],
} as const;

/** What a point of a quantile costs, of each count. */
const WEIGHTS = { nodes: 3, requests: 2, kB: 1 } as const;
/** Score above which a grade is given. */
const GRADES = { A: 80, B: 70, C: 55, D: 40, E: 25, F: 10, G: -1 } as const;

export type EcoCounts = Readonly<Record<keyof typeof QUANTILES, number>>;
export type EcoGrade = keyof typeof GRADES;

/** Score of a page, from 0 (heavier than all) to 100. */
export function ecoIndexOf(counts: EcoCounts): number {
  const names = Object.keys(QUANTILES) as (keyof EcoCounts)[];
  const cost = names.map((name) => WEIGHTS[name] * quantileOf(QUANTILES[name], counts[name]));
  const weight = names.map((name) => WEIGHTS[name]).reduce((sum, one) => sum + one, 0);
  return 100 - (5 * cost.reduce((sum, one) => sum + one, 0)) / weight;
}

/** The letter of a score of 0 to 100, A the best, by the steps of EcoIndex. */
export function ecoGradeOf(score: number): EcoGrade {
  const grades = Object.keys(GRADES) as EcoGrade[];
  return grades.find((grade) => score > GRADES[grade]) ?? 'G';
}

/** Place of a value among quantiles, 0 to 20, in proportion within its own. */
function quantileOf(bounds: readonly number[], value: number): number {
  const above = bounds.findIndex((bound) => value < bound);
  if (above < 0) return bounds.length - 1;
  const [from = 0, to = 0] = bounds.slice(above - 1, above + 1);
  return above - 1 + (value - from) / (to - from);
}
