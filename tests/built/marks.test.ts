/** Checks that each mark of standing, drawn or beside a line, is that of its fact, in every page, frame and file. */
import { expect, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import type { Standing } from '../../src/timeline/model/vocabulary.ts';
import {
  attribute,
  builtPages,
  closest,
  dossier,
  faultsIn,
  hasClass,
  textOf,
  type Element,
} from './dist.ts';

const standings = new Map(
  dossier<{ id: string; standing: Standing }>('events').map(({ id, standing }) => [id, standing]),
);

test('every mark of a page, a frame and a file is that of its fact', () => {
  let count = 0;
  const faults = faultsIn(builtPages(), ({ elements }) =>
    elements.flatMap((mark) => {
      const drawn = attribute(mark, 'data-standing');
      const fact = closest(mark, (parent: Element) =>
        standings.has(attribute(parent, 'data-id') ?? attribute(parent, 'id') ?? ''),
      );
      if (!drawn || !fact) return [];
      count += 1;
      const id = attribute(fact, 'data-id') ?? attribute(fact, 'id') ?? '';
      return drawn === standings.get(id) ? [] : [`${id} is drawn ${drawn}`];
    }),
  );
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(500);
});

test('the word beside a line of a list is that of its fact', () => {
  let count = 0;
  const faults = faultsIn(builtPages(), ({ elements, locale }) =>
    elements.filter(hasClass('standing')).flatMap((word) => {
      const fact = closest(word, (parent: Element) =>
        standings.has(attribute(parent, 'data-id') ?? ''),
      );
      const standing = standings.get((fact && attribute(fact, 'data-id')) ?? '');
      if (!standing) return [];
      count += 1;
      const said = textOf(word).replace(/,.*/s, '').trim();
      return said === strings(locale).standings[standing] ? [] : [`« ${said} » for ${standing}`];
    }),
  );
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(200);
});
