/** Checks that French prose quotes between « » alone. */
import { expect, test } from 'vitest';
import { aCaseFile, aClaim, anArticle, anEvent, aPage } from '../../../tests/case-entries.ts';
import { toldOf } from '../../../tests/messages-of.ts';
import { checkQuotationMarks } from './check-quotation-marks.ts';

const summary = (fr: string) =>
  toldOf(checkQuotationMarks(aCaseFile({ events: [anEvent({ summary: { fr, en: 'It is.' } })] })));
const text = (fr: string) => toldOf(checkQuotationMarks(aCaseFile({ pages: [aPage(fr)] })));

test.each([
  "Elle écrit : 'cet usage est légal'.",
  'Elle écrit : ‘cet usage est légal’.',
  'Elle écrit : "cet usage est légal".',
  'Elle écrit : “cet usage est légal”.',
  'Elle l’a *activée en permanence*.',
])('refuses words shown as somebody’s: %s', (fr) => {
  expect(summary(fr)).toContain('summary.fr');
  expect(text(fr)).toContain('ligne 1');
});

test.each([
  'L’État dit qu’« il n’a pas d’“outil” » et s’y tient, aujourd’hui.',
  'Le mot *illégal* est contesté ; *Qui est compétent pour répondre ?*',
])('accepts %s', (fr) => {
  expect(summary(fr)).toBe('');
  expect(text(fr)).toBe('');
});

test('a claim is refused at its place', () =>
  expect(
    toldOf(
      checkQuotationMarks(
        aCaseFile({
          claims: [aClaim({ text: { fr: 'Elle dit "non".', en: 'It says “no”.' } })],
          articles: [anArticle('<Claim id="a-claim">Elle l’a *activée en permanence*.</Claim>')],
        }),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/articles/briefcam/fr.mdx ligne 9, <Claim id="a-claim"> : « Elle dit "non". » n’est pas accepté. Attendu : une citation entre guillemets français, que sa pièce enregistre. Exemple : « cet usage était illégal »
    content/articles/briefcam/fr.mdx ligne 1 : « *activée en permanence* » n’est pas accepté. Attendu : 2 mots au plus en italique, ou une citation entre guillemets français, que sa pièce enregistre. Exemple : « cet usage était illégal »"
  `));
