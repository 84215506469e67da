/**
 * Checks who says what. Every cell is a quotation recorded in its pièce, a summary with its pièce, or an absence.
 */
import { describe, expect, test } from 'vitest';
import { COMPETENCE, QUESTIONS, VOICES } from '../../src/schemas/voice.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { attribute, elementsIn, hasClass, pageOf, textOf, type Element } from './dist.ts';

const citedBy = (element: Element) =>
  elementsIn(element).flatMap(
    (link) => /^(?:pieces|exhibits)[^#]*#(.+)$/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
  );

const cells = [...QUESTIONS, COMPETENCE].flatMap((question) =>
  VOICES.map((voice) => `${question}-${voice}`),
);

describe.each(LOCALES)('in %s', (locale) => {
  const { elements } = pageOf('voices', locale);
  const byId = (id: string) => elements.find((element) => attribute(element, 'id') === id);
  const { absent, silent } = strings(locale).voices;

  test('there are eight voices and four questions, each with its area of competence', () =>
    expect(
      elements
        .filter(({ tagName }) => tagName === 'article')
        .map((card) => attribute(card, 'id') ?? '')
        .sort(),
    ).toEqual([...cells].sort()));

  describe.each(cells)('%s', (id) => {
    const card = byId(id);
    const answers = card ? elementsIn(card).filter(hasClass('answer')) : [];

    test('has an answer with a source, or says that none was found', () => {
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers) {
        const text = textOf(answer).replace(/[\u00a0\u202f]/g, ' ');
        const isAbsent = text === absent;
        const isLaw = id.startsWith(`${COMPETENCE}-`) && /article|Loi n°|Law no\./.test(text);
        expect(isAbsent || isLaw || citedBy(answer).length > 0, text).toBe(true);
      }
    });

    test('dates its answers, of which one that was not found has no day', () => {
      if (id.startsWith(`${COMPETENCE}-`)) return;
      const said = answers
        .map(textOf)
        .filter((text) => text.replace(/[\u00a0\u202f]/g, ' ') !== absent);
      for (const text of said.filter((text) => !text.startsWith(silent)))
        expect(text).toMatch(/\b20\d\d\b/);
    });
  });

  test("most answers are quotations, and no person's name is printed", () => {
    const quotes = elements.filter(({ tagName }) => tagName === 'q');
    expect(quotes.length).toBeGreaterThanOrEqual(15);
    const main = elements
      .filter(({ tagName }) => tagName === 'article')
      .map(textOf)
      .join(' ');
    expect(main).not.toMatch(/Darmanin|Heitz|Saintoul|Cazeneuve|Castaner/);
  });
});
