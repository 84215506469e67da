/** Checks that a legal reference is parsed and written back unchanged, and that unread articles are known as such. */
import { describe, expect, test } from 'vitest';
import { parseLegalReference, wasRead, writtenReference } from './legal-reference.ts';

describe('a legal reference', () => {
  test.each([
    ['lo:13', { text: 'lo', article: '13' }],
    ['lo:20.2', { text: 'lo', article: '20', paragraph: 2 }],
    ['const:68-2.4', { text: 'const', article: '68-2', paragraph: 4 }],
    ['ap:2023-07-28', { text: 'ap', article: '2023-07-28' }],
  ])('%s is parsed', (written, parsed) => expect(parseLegalReference(written)).toEqual(parsed));

  test.each(['lo:13', 'lo:20.2', 'lo:20.0', 'const:68-2.4', 'ap:2023-07-28'])(
    '%s is written back unchanged',
    (written) => {
      const parsed = parseLegalReference(written);
      expect(parsed && writtenReference(parsed)).toBe(written);
    },
  );

  test.each(['LO 13', 'lo:', 'lo:13.', 'code:13', 'ap:2023', 'const:68-2 al. 4'])(
    '%s is refused',
    (written) => expect(parseLegalReference(written)).toBeUndefined(),
  );

  test('counts as unread when its article was not read', () => {
    const isRead = (written: string) =>
      wasRead(parseLegalReference(written) ?? { text: 'lo', article: '36' });
    expect(['lo:13', 'lo:34', 'const:68-2', 'ap:2023-07-28'].every(isRead)).toBe(true);
    expect(['lo:36', 'lo:38'].some(isRead)).toBe(false);
  });
});
