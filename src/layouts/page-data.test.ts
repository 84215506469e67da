import { describe, expect, test } from 'vitest';
import { aCorrection } from '../../tests/case-entries.ts';
import type { Correction } from '../case/case-entry.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Address } from '../i18n/routes.ts';
import { addressWriter, pageData } from './page-data.ts';

const words = { fr: 'a', en: 'b' };
const target = { kind: 'claim', id: 'briefcam/premier-test' } as const;
const correction = (id: string, said: Partial<Correction> = {}): Correction => ({
  ...aCorrection({ id, date: '2026-11-20', target, was: words, now: words, why: words }),
  ...said,
});

/** Ids of the corrections that a page tells of, of a site online since 18 November. */
function toldOn(route: Address, locale: Locale, ...corrections: Correction[]): string[] {
  const page = {
    locale,
    route,
    title: 't',
    description: 'd',
    verified: undefined,
    site: undefined,
  };
  const file = { corrections, published: '2026-11-18', sessions: [] };
  const { correction: told = [] } = (pageData(page, file) ?? {}) as { correction?: object[] };
  return told.map((one) => ('url' in one ? String(one.url).replace(/^.*#/, '') : ''));
}

describe('a page tells machines of the corrections', () => {
  test('of what it shows, and of nothing else', () => {
    expect(toldOn('briefcam', 'fr', correction('one'))).toEqual(['one']);
    expect(toldOn('cjr', 'fr', correction('one'))).toEqual([]);
  });

  test('of its language', () => {
    const english = correction('one', { edition: 'en' });
    expect(toldOn('briefcam', 'fr', english)).toEqual([]);
    expect(toldOn('briefcam', 'en', english)).toEqual(['one']);
  });

  test('of words that somebody can have read', () =>
    expect(toldOn('briefcam', 'fr', correction('one', { date: '2026-11-18' }))).toEqual([]));
});

test.each([
  ['a.html', undefined, 'b.html', 'b.html'],
  ['en/a.html', undefined, 'en/b.html', 'b.html'],
  ['en/events/a.html', undefined, 'en/b.html', '../../en/b.html'],
  ['en/a.html', new URL('https://exemple.fr/x/'), 'en/b.html', 'https://exemple.fr/x/en/b.html'],
])('from %s of %s, %s is %s', (page, site, file, written) =>
  expect(addressWriter(page, site)(file)).toBe(written),
);
