/** Protects: the three rules on a day. Each cell cites or says that nothing was found; each page shows the law of its day and no other. */
import { describe, expect, test } from 'vitest';
import { ASPECTS, REGIME_DAYS, REGIMES } from '../../src/regimes/model/regime.ts';
import { attribute, builtPages, elementsIn, textOf, type Element } from './dist.ts';

const pages = builtPages();
const elementsOf = (file: string) => pages.find((page) => page.file === file)?.elements ?? [];
const hasClass = (name: string) => (element: Element) =>
  attribute(element, 'class')?.split(' ').includes(name) ?? false;

/** A cell of a page, by its row and its column. */
function cellOf(file: string, aspect: string, regime: string): Element {
  const row = elementsOf(file).find(
    (element) => element.tagName === 'tr' && attribute(element, 'id') === aspect,
  );
  const cell =
    row &&
    elementsIn(row).find(
      (element) => element.tagName === 'td' && attribute(element, 'data-regime') === regime,
    );
  if (!cell) throw new Error(`${file} has no cell ${aspect} × ${regime}.`);
  return cell;
}

const dayPage = (iso: string) => `trois-regimes-${iso}.html`;
const textAt = (iso: string, aspect: string, regime = 'article-10') =>
  textOf(cellOf(dayPage(iso), aspect, regime)).replace(/[\u00a0\u202f]/g, ' ');
const everyCell = ASPECTS.flatMap((aspect) => REGIMES.map((regime) => [aspect, regime] as const));
const citesPiece = (element: Element) =>
  elementsIn(element).some((inner) =>
    /^pieces(?:-presse)?\.html#/.test(attribute(inner, 'href') ?? ''),
  );

describe.each(['trois-regimes.html', ...REGIME_DAYS.map(dayPage)])('%s', (file) => {
  test('fills every cell with a pièce, or says that there is nothing', () => {
    const bare = everyCell
      .filter(([aspect, regime]) => {
        const cell = cellOf(file, aspect, regime);
        const text = textOf(cell);
        const saysNothing =
          /Non trouvé au \d|Pas encore de règle ce jour-là/.test(text) &&
          (citesPiece(cell) || elementsIn(cell).some((one) => attribute(one, 'href') === '#etat'));
        return !citesPiece(cell) && !saysNothing;
      })
      .map(([aspect, regime]) => `${aspect} × ${regime}`);
    expect(bare).toEqual([]);
  });

  test('says of each version when it stands, and on which text it rests', () => {
    const versions = elementsOf(file).filter(hasClass('version'));
    expect(versions.length).toBeGreaterThanOrEqual(18);
    for (const version of versions) {
      const text = textOf(version);
      expect(text).toMatch(/Vaut (?:du .+ au .+|depuis .+)\./);
      expect(elementsIn(version).some(hasClass('law')), text).toBe(true);
      expect(attribute(version, 'data-from'), text).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe.each(REGIME_DAYS)('the law on %s', (iso) => {
  test('holds only versions of that day, or says that they are over', () => {
    const wrong = everyCell.flatMap(([aspect, regime]) => {
      const cell = cellOf(dayPage(iso), aspect, regime);
      const says = elementsIn(cell).some(hasClass('absence'));
      return elementsIn(cell)
        .filter(hasClass('version'))
        .filter((version) => {
          const from = attribute(version, 'data-from') ?? '';
          const to = attribute(version, 'data-to') ?? '9999-12-31';
          const stands = from <= iso && iso <= to;
          return stands === says || (says && from > iso);
        })
        .map(() => `${aspect} × ${regime}`);
    });
    expect(wrong).toEqual([]);
  });

  test('says the three forces in its sentence', () => {
    const status = elementsOf(dayPage(iso)).find((one) => attribute(one, 'role') === 'status');
    expect(status && textOf(status)).toMatch(/^Le .+ \d{4}\s: .+;.+;.+\.$/);
  });
});

describe('from one key day to the next', () => {
  test('article 10 is not there, then published, in force, over, then unverified', () =>
    expect(
      REGIME_DAYS.map(
        (iso) => /^[^.]+?(?= (?:Pas encore|La loi|L’essai|Le \d))/.exec(textAt(iso, 'etat'))?.[0],
      ),
    ).toEqual([
      'pas encore de règle',
      'loi publiée, décret attendu',
      'règle en vigueur',
      'règle en vigueur',
      'essai terminé',
      'suite non vérifiée',
    ]));

  test('the prefect authorises on the last day, and no longer on the day after', () => {
    expect(textAt('2025-03-31', 'autorisation')).toMatch(/^Le préfet/);
    expect(textAt('2025-04-01', 'autorisation')).toMatch(/^Ne s’applique plus ce jour-là\./);
    expect(textAt('2022-07-19', 'autorisation')).toMatch(/^Pas encore de règle ce jour-là\./);
    expect(textAt('2023-05-20', 'autorisation')).toMatch(/^Le préfet/);
  });

  test('2026 does not say that the trial resumed, nor that it did not', () =>
    expect(textAt('2026-02-13', 'etat')).toMatch(/Nous n’avons pas vérifié la suite/));

  test('the EU ban on live recognition is not told before its day', () => {
    expect(textAt('2024-07-26', 'moment', 'visage')).not.toMatch(/règlement européen/);
    expect(textAt('2025-03-31', 'moment', 'visage')).toMatch(/règlement européen/);
  });
});

test('the page without a chosen day holds every version, none of them hidden', () => {
  const versions = elementsOf('trois-regimes.html').filter(hasClass('version'));
  expect(versions.length).toBeGreaterThan(40);
  expect(versions.filter((version) => attribute(version, 'hidden') !== undefined)).toEqual([]);
});

test('our reading says so', () => {
  const readings = elementsOf('trois-regimes.html')
    .filter(hasClass('version'))
    .map(textOf)
    .filter((text) => /notre lecture/.test(text));
  expect(readings).toHaveLength(4);
});
