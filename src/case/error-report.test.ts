/** Checks the email by which a reader points out an error, and that there is none without a publisher's address. */
import { describe, expect, test } from 'vitest';
import { errorReport } from './error-report.ts';

const ONLINE = { site: new URL('https://exemple.fr/dossier/'), version: '1.2.0' };
const PIECE = { page: 'pieces', id: 'cnil-2024-12-05' } as const;
const CONTACT = { contact: 'contact@exemple.fr' };

/** Recipient and fields of an email, decoded as a mail program does. */
function read(href = '') {
  const { pathname, searchParams } = new URL(href);
  return { to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body') };
}

describe('errorReport', () => {
  test('writes to the publisher, with the entry and the version in the subject', () => {
    const { to, subject } = read(errorReport(CONTACT, 'en', PIECE, ONLINE));
    expect(to).toBe('contact@exemple.fr');
    expect(subject).toBe('Error in cnil-2024-12-05, version 1.2.0');
  });

  test('gives the address of the entry, its id and the version in the body', () =>
    expect(
      read(errorReport(CONTACT, 'en', PIECE, ONLINE))
        .body?.split('\r\n')
        .slice(0, 2),
    ).toEqual([
      'https://exemple.fr/dossier/en/exhibits.html#cnil-2024-12-05',
      'cnil-2024-12-05, version 1.2.0',
    ]));

  test('is absent without an address', () =>
    expect(errorReport({ contact: undefined }, 'fr', PIECE, ONLINE)).toBeUndefined());
});
