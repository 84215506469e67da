/** Checks that no entry was last checked before its own correction. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, aClaim, aCorrection, anEvent } from '../../../tests/case-entries.ts';
import { checkRechecked } from './check-rechecked.ts';

const corrected = (kind: string, id: string, date: string) =>
  aCorrection({ date, target: { kind, id } });

describe('an entry that was corrected', () => {
  const event = anEvent({ verified: '2026-11-25' });

  test('must be checked that day or later', () => {
    const corrections = [corrected('event', event.id, '2026-11-25')];
    expect(checkRechecked({ ...aCaseFile(), events: [event], corrections })).toEqual([]);
  });

  test('is refused if its check is older, with a message that gives the day', () => {
    const corrections = [corrected('event', event.id, '2026-11-26')];
    const [problem, ...more] = checkRechecked({ ...aCaseFile(), events: [event], corrections });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: event.file, field: 'verified' });
    expect(problem?.message).toContain('verified: 2026-11-26');
  });

  test('is found by the name of its sentence in an evidence sheet', () => {
    const claim = aClaim({ verified: '2026-11-25' });
    const corrections = [corrected('claim', claim.id, '2026-11-26')];
    const problems = checkRechecked({ ...aCaseFile(), claims: [claim], corrections });
    expect(problems.map(({ field }) => field)).toEqual(['claims.a-claim.verified']);
  });
});
