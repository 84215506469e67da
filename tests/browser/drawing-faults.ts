/** Finds what a drawing of the timeline draws badly: words that touch each other or a mark, or that leave the drawing. */
import type { Evaluates } from './site.ts';

/** Least overlap that is a fault, in px: boxes of letters have room above and below. */
const OVERLAP_PX = 1.5;

/** @returns how many words the first visible drawing of a selector writes, and its faults in words */
export const drawingFaults = (page: Evaluates, selector = '.drawing svg') =>
  page.evaluate(
    ({ selector, least }) => {
      const svg = [...document.querySelectorAll<SVGSVGElement>(selector)].find(
        (one) => one.clientWidth > 0,
      );
      if (!svg) return { words: 0, faults: ['there is no drawing'] };
      const frame = svg.getBoundingClientRect();
      const seen = (part: Element) =>
        part.checkVisibility({ visibilityProperty: true }) &&
        part.getBoundingClientRect().width > 0;
      const box = (part: Element, inset: number) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return { left, right, top: top + inset, bottom: bottom - inset };
      };
      // The box of a line of words is higher than its letters.
      const words = [...svg.querySelectorAll<SVGElement>('text')]
        .filter((text) => seen(text) && text.textContent?.trim())
        .map((text) => ({
          name: text.textContent?.trim() ?? '',
          fact: text.closest('a')?.getAttribute('data-id') ?? text.closest('[data-id]'),
          ...box(text, text.getBoundingClientRect().height * 0.22),
        }));
      const marks = [...svg.querySelectorAll<SVGElement>('.field .mark, .field .known')]
        .filter(seen)
        .map((mark) => ({
          name: `the mark of ${mark.closest('a')?.getAttribute('data-id')}`,
          fact: mark.closest('a')?.getAttribute('data-id'),
          ...box(mark, 1.5),
        }));
      const meet = (a: (typeof words)[number] | (typeof marks)[number], b: typeof a) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > least &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > least;
      const faults = words.flatMap((word, at) => [
        ...words
          .slice(at + 1)
          .filter((other) => meet(word, other))
          .map((other) => `« ${word.name} » touches « ${other.name} »`),
        ...marks
          .filter((mark) => meet(word, mark))
          .map((mark) => `« ${word.name} » touches ${mark.name}`),
        ...(word.left < Math.max(-1, frame.left - 2) || word.right > frame.right + 2
          ? [`« ${word.name} » leaves the drawing`]
          : []),
      ]);
      return { words: words.length, faults };
    },
    { selector, least: OVERLAP_PX },
  );
