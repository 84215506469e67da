/**
 * Checks the three rules: each cell has a citation or states that nothing was found, and the versions of each day say
 * what was then the law.
 */
import { describe, expect, test } from 'vitest';
import { ASPECTS, REGIME_DAYS, REGIMES, versionOn } from '../../src/regimes/model/regime.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { sheetsOf } from '../written-texts.ts';
import {
  attribute,
  elementsIn,
  hasClass,
  isWithin,
  pageOf,
  textOf,
  type BuiltPage,
  type Element,
} from './dist.ts';

/** A cell of a page, by its row and its column. */
function cellOf({ file, elements }: BuiltPage, aspect: string, regime: string): Element {
  const row = elements.find((element) => attribute(element, 'id') === aspect);
  const cell = (row ? elementsIn(row) : []).find(
    (element) => attribute(element, 'data-regime') === regime,
  );
  if (!cell) throw new Error(`${file} has no cell ${aspect} × ${regime}.`);
  return cell;
}

/** The version of a cell for a day, with its text. */
function lawOn(iso: string, aspect: string, regime = 'article-10') {
  const versions = elementsIn(cellOf(pageOf('regimes', 'fr'), aspect, regime))
    .filter(hasClass('version'))
    .map((version) => ({
      from: attribute(version, 'data-from') ?? '',
      to: attribute(version, 'data-to'),
      text: textOf(version).replace(/[\u00a0\u202f]/g, ' '),
    }));
  const stood = versionOn(iso, versions);
  return { presence: stood?.presence, text: stood?.version.text ?? '' };
}
const textAt = (...of: Parameters<typeof lawOn>) => lawOn(...of).text;
const everyCell = ASPECTS.flatMap((aspect) => REGIMES.map((regime) => [aspect, regime] as const));
const citesPiece = (element: Element) =>
  elementsIn(element).some((inner) =>
    /^(?:pieces|exhibits)\.html#/.test(attribute(inner, 'href') ?? ''),
  );

/** Dates of a version, at its foot. */
const STANDS = {
  fr: /Vaut (?:du .+ au .+|les .+ et .+|depuis .+)\./,
  en: /Dates: (?:.+ (?:to|and) .+|since .+)\./,
} as const;

describe.each(LOCALES)('the page in %s', (locale) => {
  const page = pageOf('regimes', locale);
  const words = strings(page.locale).regimes;
  const nothing = new RegExp(`${words.absent}|${words.presences['to-come']}`);

  test('begins with a line on each rule, each with its sources, before the table', () => {
    const isLine = (element: Element) =>
      element.tagName === 'li' && isWithin(element, hasClass('rule-lines'));
    const lines = page.elements.filter(isLine);
    expect(lines).toHaveLength(REGIMES.length);
    expect(lines.filter((line) => !elementsIn(line).some(hasClass('cite')))).toEqual([]);
    const placeOf = (test: (element: Element) => boolean) => page.elements.findIndex(test);
    expect(placeOf(isLine)).toBeLessThan(placeOf(({ tagName }) => tagName === 'table'));
  });

  test('has in every cell a pièce, or states that there is none', () => {
    const bare = everyCell
      .filter(([aspect, regime]) => {
        const cell = cellOf(page, aspect, regime);
        const text = textOf(cell);
        const saysNothing =
          nothing.test(text) &&
          (citesPiece(cell) || elementsIn(cell).some((one) => attribute(one, 'href') === '#etat'));
        return !citesPiece(cell) && !saysNothing;
      })
      .map(([aspect, regime]) => `${aspect} × ${regime}`);
    expect(bare).toEqual([]);
  });

  test('states the dates of each version, and the text on which it rests', () => {
    const versions = page.elements.filter(hasClass('version'));
    expect(versions.length).toBeGreaterThanOrEqual(18);
    for (const version of versions) {
      const text = textOf(version);
      expect(text).toMatch(STANDS[page.locale]);
      expect(elementsIn(version).some(hasClass('law')), text).toBe(true);
      expect(attribute(version, 'data-from'), text).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('from one key day to the next', () => {
  test('article 10 is absent, then published, in force, expired, then reported as extended', () =>
    expect(
      REGIME_DAYS.map(
        (iso) =>
          /^[^.]+?(?= (?:Pas encore|La loi|L’essai|Le \d|Selon))/.exec(textAt(iso, 'etat'))?.[0],
      ),
    ).toEqual([
      'pas encore de règle',
      'loi publiée, décret attendu',
      'loi publiée, décret attendu',
      'règle en vigueur',
      'règle en vigueur',
      'règle en vigueur',
      'règle en vigueur',
      'essai terminé',
      'essai terminé',
      'prolongation annoncée par d’autres, loi non lue',
    ]));

  test('the prefect authorises on the last day, but not on the day after', () => {
    expect(textAt('2025-03-31', 'autorisation')).toMatch(/^Le préfet/);
    expect(lawOn('2025-03-31', 'autorisation').presence).toBe('now');
    expect(lawOn('2025-04-01', 'autorisation').presence).toBe('over');
    for (const day of ['2022-07-19', '2023-05-20'])
      expect(lawOn(day, 'autorisation').presence).toBe('to-come');
    expect(textAt('2023-05-21', 'autorisation')).toMatch(/^Le préfet Par une « décision motivée »/);
    expect(textAt('2024-07-26', 'autorisation')).toMatch(/^Le préfet/);
  });

  test('the latest known law is marked as one that was not read', () =>
    expect(textAt('2026-08-18', 'etat')).toMatch(/Nous n’avons pas lu la loi promulguée/));

  test('the acts of the CNIL and the minister are not mentioned before their day', () => {
    expect(textAt('2022-07-19', 'controle', 'differe')).not.toMatch(/quatre services/);
    expect(textAt('2025-03-31', 'controle', 'differe')).toMatch(/quatre services/);
    expect(textAt('2022-07-19', 'biometrie', 'differe')).not.toMatch(/ministre/);
    expect(textAt('2022-07-19', 'images', 'differe')).not.toMatch(/Cour de cassation/);
  });

  test('the EU ban on live recognition is not mentioned before its day', () => {
    expect(textAt('2024-07-26', 'moment', 'visage')).not.toMatch(/règlement européen/);
    expect(textAt('2025-03-31', 'moment', 'visage')).toMatch(/règlement européen/);
  });
});

test('the page without a chosen day has every version, none of them hidden', () => {
  const versions = pageOf('regimes', 'fr').elements.filter(hasClass('version'));
  const written = sheetsOf(CONTENT_FOLDERS.regimes).flatMap(({ data }) =>
    REGIMES.flatMap((regime) => data[regime] as unknown[]),
  );
  expect(versions).toHaveLength(written.length);
  expect(versions.filter((version) => attribute(version, 'hidden') !== undefined)).toEqual([]);
});

test('the last day shown is the last on which the rules were checked', () => {
  const days = sheetsOf(CONTENT_FOLDERS.regimes).map(({ data }) => String(data['verified']));
  const [last = ''] = days.sort().slice(-1);
  const [host] = pageOf('regimes', 'fr').elements.filter(
    ({ tagName }) => tagName === 'dated-regimes',
  );
  expect(host && attribute(host, 'data-last')).toBe(last);
  expect(REGIME_DAYS.filter((day) => day > last)).toEqual([]);
});

const isReading = ({ reading }: { reading?: boolean }) => reading === true;

test('our own reading is marked', () => {
  const readings = pageOf('regimes', 'fr')
    .elements.filter(hasClass('version'))
    .map(textOf)
    .filter((text) => /notre lecture/.test(text));
  const wanted = sheetsOf(CONTENT_FOLDERS.regimes).flatMap(({ data }) =>
    REGIMES.flatMap((regime) => (data[regime] as { reading?: boolean }[]).filter(isReading)),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(readings).toHaveLength(wanted.length);
});
