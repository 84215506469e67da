/** Checks that no pièce links to a site that the editors refuse. */
import { expect, test } from 'vitest';
import { aPiece } from '../../../tests/case-entries.ts';
import { getRefusedHosts } from '../refused-hosts.ts';
import { checkRefusedHosts } from './check-refused-host.ts';

const HOSTS = ['copie.example', 'staging.miroir.example'];
const faults = (url: string) =>
  checkRefusedHosts([aPiece({ url })], HOSTS).map(({ file, field }) => `${file} ${field}`);

test.each([
  'https://copie.example/a',
  'https://www.copie.example/a',
  'http://staging.miroir.example/',
])('an address on a mirror is refused: %s', (url) =>
  expect(faults(url)).toEqual(['content/facts/pieces/a-piece.yaml url']),
);

test.each(['https://www.copie.test/a', 'https://notcopie.example/a', 'https://miroir.example/a'])(
  'an address elsewhere is accepted: %s',
  (url) => expect(faults(url)).toEqual([]),
);

test('the message offers a way out', () =>
  expect(
    checkRefusedHosts([aPiece({ url: 'https://copie.example/a' })], HOSTS)[0]?.message,
  ).toMatchInlineSnapshot(
    `"« https://copie.example/a » n’est pas accepté. Attendu : une adresse hors des miroirs et des sites de copie. Exemple : l’adresse de l’original, ou noUrl avec la raison"`,
  ));

test('the list is read from content/', () =>
  expect(getRefusedHosts()).toContain('staging.libe.io'));
