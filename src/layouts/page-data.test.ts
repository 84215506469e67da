import { expect, test } from 'vitest';
import { addressWriter } from './page-data.ts';

test.each([
  ['a.html', undefined, 'b.html', 'b.html'],
  ['en/a.html', undefined, 'en/b.html', 'b.html'],
  ['en/events/a.html', undefined, 'en/b.html', '../../en/b.html'],
  ['en/a.html', new URL('https://exemple.fr/x/'), 'en/b.html', 'https://exemple.fr/x/en/b.html'],
])('from %s of %s, %s is %s', (page, site, file, written) =>
  expect(addressWriter(page, site)(file)).toBe(written),
);
