/** Checks the address of what a correction or a reply is about. */
import { describe, expect, test } from 'vitest';
import { anEvent, aPiece } from '../../tests/case-entries.ts';
import type { CaseFile } from './case-entry.ts';
import { targetName, targetPath } from './target-path.ts';

const file = {
  get: { piece: () => aPiece({ number: 20 }), event: () => anEvent() },
} as unknown as CaseFile;

describe('targetPath', () => {
  test.each([
    ['event', '2023-11-14-disclose', '/evenements/2023-11-14-disclose.html'],
    ['claim', 'briefcam/premier-test', '/briefcam.html#premier-test'],
  ] as const)('of the %s %s is %s', (kind, id, path) =>
    expect(targetPath({ kind, id }, 'fr')).toBe(path),
  );

  test('is refused for a claim of no article', () =>
    expect(() => targetPath({ kind: 'claim', id: 'lost/premier-test' }, 'fr')).toThrow(
      '« lost/premier-test » : aucun texte de ce nom n’a de page.',
    ));
});

describe('targetName', () => {
  test.each([
    ['event', 'a', anEvent().title.fr],
    ['piece', 'a', 'source 20'],
    ['claim', 'accueil/differe', 'Accueil'],
    ['walk', 'briefcam', 'La procédure devant la CJR'],
  ] as const)('of the %s %s is %s', (kind, id, name) =>
    expect(targetName({ kind, id }, 'fr', file).replace(/\u00a0/g, ' ')).toBe(name),
  );
});
