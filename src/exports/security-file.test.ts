import { expect, test } from 'vitest';
import { buildDay, securityText } from './security-file.ts';

const CONTACT = { email: 'contact@exemple.fr', expires: '2027-11-01' };

test('states the contact, the expiry date, and its URL at the root of the host', () =>
  expect(securityText(CONTACT, new URL('https://exemple.fr/dossier/'))).toBe(
    `Contact: mailto:contact@exemple.fr
Expires: 2027-11-01T23:59:59Z
Preferred-Languages: fr, en
Canonical: https://exemple.fr/.well-known/security.txt
`,
  ));

test.each([
  ['1798761600', '2027-01-01'],
  [undefined, '2026-11-27'],
  ['', '2026-11-27'],
])('with SOURCE_DATE_EPOCH=%s the day of a build is %s', (said, day) =>
  expect(buildDay(said, Date.UTC(2026, 10, 27, 23, 59))).toBe(day),
);
