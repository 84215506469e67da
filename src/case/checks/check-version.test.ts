/** Checks that the versions listed by the site are its own, in order. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, aClaim, aCorrection, anEvent, aVersion } from '../../../tests/case-entries.ts';
import { checkRechecked, checkVersions } from './check-version.ts';
import { SITE_VERSION } from '../site-version.ts';

describe('checkVersions', () => {
  test('accepts the version of package.json', () => expect(checkVersions(aCaseFile())).toEqual([]));

  test('refuses a newest version that is not that of package.json', () => {
    const [problem] = checkVersions({
      ...aCaseFile(),
      versions: [aVersion({ id: '99-0-0', number: '99.0.0' })],
    });
    expect(problem?.message).toContain(`le numéro de package.json, ${SITE_VERSION}`);
  });

  test('requires a version', () =>
    expect(checkVersions({ versions: [], corrections: [] })[0]?.message).toMatch(/^Champ absent/));

  test('refuses an entry with another number', () =>
    expect(
      checkVersions({ versions: [aVersion({ id: 'autre' })], corrections: [] })[0]?.field,
    ).toBe('identifiant'));

  test('refuses a number that does not grow', () => {
    const problems = checkVersions({
      versions: [aVersion(), aVersion({ id: '9-0-0', number: '9.0.0' })],
      corrections: [],
    });
    expect(problems.map(({ field }) => field)).toEqual(['number']);
  });

  test('refuses a correction later than every version, which would name two states of the facts', () => {
    const version = aVersion();
    const on = (date: string) =>
      checkVersions({ versions: [version], corrections: [aCorrection({ date })] });
    expect(on(version.date)).toEqual([]);
    expect(on('2050-01-01').map(({ field }) => field)).toEqual(['date']);
  });
});

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
