/**
 * Checks that the link between two facts is on both pages, with its words and pièces, and that structured data state
 * facts with the same standing as the page.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Bilingual } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import {
  attribute,
  dossier,
  elementsIn,
  hasClass,
  pageOf,
  tagged,
  textOf,
  withPlainSpaces,
  type Element,
} from './dist.ts';
import { codeOf } from './page-loads.ts';

const events = dossier<{
  id: string;
  happened: string;
  disclosed: string;
  follows: { event: string; why: Bilingual; pieces: string[] }[];
}>('events');

describe.each(LOCALES)('in %s', (locale) => {
  test('two facts of which one follows the other show their link, and no other does', () => {
    const wanted = new Map<string, object[]>();
    const add = (here: string, there: string, link: object) => {
      const other = path.posix.basename(fileOf(`event:${there}`, locale));
      wanted.set(here, [...(wanted.get(here) ?? []), { ...link, other }]);
    };
    for (const { id, follows } of events)
      for (const { event, why, pieces } of follows) {
        const link = { pieces, text: expect.stringContaining(why[locale]) as string };
        add(id, event, link);
        add(event, id, link);
      }
    expect(wanted.size).toBeGreaterThan(0);
    for (const { id } of events) {
      const { elements } = pageOf(`event:${id}`, locale);
      const shown = elements
        .filter(hasClass('event-links'))
        .flatMap(elementsIn)
        .filter(({ tagName }) => tagName === 'li')
        .map((item) => {
          const hrefs = elementsIn(item).flatMap((inner) => attribute(inner, 'href') ?? []);
          const [other, ...cited] = hrefs;
          return { other, text: textOf(item), pieces: cited.map((href) => href.split('#')[1]) };
        });
      const links = wanted.get(id) ?? [];
      expect([id, shown.length]).toEqual([id, links.length]);
      expect(shown).toEqual(expect.arrayContaining(links));
    }
  });

  test.each(events)(
    'the page of $id gives its dates once, and its standing to machines as to readers',
    ({ id, happened, disclosed }) => {
      const { label, timeline } = strings(locale);
      const page = pageOf(`event:${id}`, locale);
      const inside = page.elements.filter(hasClass('event-detail')).flatMap(elementsIn);
      const dates = inside.filter(({ tagName }) => tagName === 'dd').map(textOf);
      expect(dates).toHaveLength(happened === disclosed ? 1 : 2);
      // No phrase on how soon the fact was known.
      expect(tagged(page, 'dl').map(textOf)[0]).not.toMatch(/aussitôt|\bat once\b/i);
      const [data] = tagged(page, 'script').filter(
        (script) => attribute(script, 'type') === 'application/ld+json',
      );
      const { mainEntity } = JSON.parse(codeOf(data as Element)) as {
        mainEntity: { description: string };
      };
      const standing = inside.filter(({ tagName }) => tagName === 'b').at(-1);
      const summary = inside.find(hasClass('event-summary'));
      const later = dates[1] ? ` ${label(timeline.columns.disclosed)} ${dates[1]}.` : '';
      expect(withPlainSpaces(mainEntity.description)).toBe(
        withPlainSpaces(`${standing && textOf(standing)}${later} ${summary && textOf(summary)}`),
      );
    },
  );
});
