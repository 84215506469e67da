/** Checks how a page or a claim is cited. */
import { describe, expect, test } from 'vitest';
import { citationForms } from './citing.ts';

const LOCAL = { site: undefined, version: '1.2.0' };
const PAGE = {
  locale: 'fr' as const,
  title: 'Briefcam : huit ans',
  file: 'briefcam.html',
  edition: { site: new URL('https://exemple.fr/'), version: '1.2.0' },
  date: '2026-11-25',
};
const CLAIM = {
  ...PAGE,
  title: 'La police teste le logiciel en 2015.',
  within: 'Briefcam : huit ans',
  file: 'briefcam.html#premier-test',
  edition: LOCAL,
};

describe('citationForms', () => {
  test('use single marks inside double ones in English, without the French original', () => {
    const title = 'It was “closed” («\u202fclassé\u202f»).';
    const { full } = citationForms({
      ...CLAIM,
      locale: 'en',
      title,
      within: 'Eight years',
    });
    expect(full).toContain('Exhibit by exhibit, “It was ‘closed’.”, in “Eight years”, ');
    const { bibtex } = citationForms({ ...PAGE, locale: 'en', title });
    expect(bibtex).toContain('title = {It was “closed”.}');
  });

  test('of a page', () =>
    expect(citationForms(PAGE)).toMatchInlineSnapshot(`
      {
        "bibtex": "@online{piece-par-piece-briefcam-fr,
      	author = {{Pièce par pièce}},
      	date = {2026-11-25},
      	langid = {french},
      	title = {Briefcam : huit ans},
      	url = {https://exemple.fr/briefcam.html},
      	version = {1.2.0},
      }",
        "full": "Pièce par pièce, « Briefcam : huit ans », version 1.2.0, vérification du 25 novembre 2026, https://exemple.fr/briefcam.html. CC BY-SA 4.0, hors citations.",
        "short": "Pièce par pièce, « Briefcam : huit ans », 25 novembre 2026.",
      }
    `));
  test('of a claim in a local copy', () =>
    expect(citationForms(CLAIM)).toMatchInlineSnapshot(`
      {
        "full": "Pièce par pièce, « La police teste le logiciel en 2015. », dans « Briefcam : huit ans », version 1.2.0, vérification du 25 novembre 2026, briefcam.html#premier-test (copie locale). CC BY-SA 4.0, hors citations.",
        "short": "Pièce par pièce, « La police teste le logiciel en 2015. », 25 novembre 2026.",
      }
    `));

  test('in English', () =>
    expect(citationForms({ ...CLAIM, locale: 'en' }).full).toMatchInlineSnapshot(
      `"Exhibit by exhibit, “La police teste le logiciel en 2015.”, in “Briefcam : huit ans”, version 1.2.0, checked on 25 November 2026, briefcam.html#premier-test (local copy). CC BY-SA 4.0, quotations excepted."`,
    ));

  test('of a page in a local copy give its address as a note', () =>
    expect(citationForms({ ...PAGE, edition: LOCAL }).bibtex).toContain(
      'note = {briefcam.html (copie locale)}',
    ));

  test('shortens a long title, and closes every brace of BibTeX', () => {
    const { short, bibtex = '' } = citationForms({ ...PAGE, title: `{${'mot '.repeat(80)}` });
    expect(short).toContain('mot…');
    expect(bibtex).toContain('mot…');
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  });
});
