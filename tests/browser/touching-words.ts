/** Words of the drawing of the front page that touch others. */
import type { Evaluates } from './site.ts';

/** Words of the drawing that is shown which touch other words, or leave the drawing. */
export function touchingWords(page: Evaluates): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const svg = [...document.querySelectorAll('.two-clocks a > svg')].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    if (!svg) return ['no drawing'];
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll('text')].map((text) => ({
      said: text.textContent ?? '',
      rect: text.getBoundingClientRect(),
    }));
    const outside = words.filter(
      ({ rect }) => rect.left < frame.left - 1 || rect.right > frame.right + 1,
    );
    // A box of text has air above and below its letters: 3 px of it may overlap.
    const touching = words.flatMap((a, at) =>
      words
        .slice(at + 1)
        .filter(
          (b) =>
            a.rect.left < b.rect.right &&
            b.rect.left < a.rect.right &&
            a.rect.top + 3 < b.rect.bottom &&
            b.rect.top + 3 < a.rect.bottom,
        )
        .map((b) => `${a.said} × ${b.said}`),
    );
    return [...outside.map(({ said }) => said), ...touching];
  });
}
