/** Protects: the address of what a correction or a reply is about. */
import { describe, expect, test } from 'vitest';
import { targetPath } from './target-path.ts';

describe('targetPath', () => {
  test.each([
    ['event', '2023-11-14-disclose', '/frise.html#2023-11-14-disclose'],
    ['piece', 'cnil-2024', '/pieces.html#cnil-2024'],
    ['actor', 'cnil', '/acteurs.html#cnil'],
    ['term', 'signalement', '/glossaire.html#signalement'],
    ['claim', 'briefcam/premier-test', '/briefcam.html#premier-test'],
  ] as const)('of the %s %s is %s', (kind, id, path) =>
    expect(targetPath({ kind, id }, 'fr')).toBe(path),
  );

  test('is in the language asked for', () =>
    expect(targetPath({ kind: 'claim', id: 'briefcam/premier-test' }, 'en')).toBe(
      '/en/briefcam.html#premier-test',
    ));

  test('is refused for a claim of no article', () =>
    expect(() => targetPath({ kind: 'claim', id: 'lost/premier-test' }, 'fr')).toThrow(
      '« lost/premier-test » : aucun texte de ce nom n’a de page.',
    ));
});
