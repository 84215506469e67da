/** Protects: what an author typed reaches the schema as typed, and bad YAML is named in French with its line. */
import { describe, expect, test } from 'vitest';
import { readFrontMatter, readYaml, yamlLines } from './read-yaml.ts';

describe('readYaml', () => {
  test('leaves a date the text that was written, even one that no calendar has', () =>
    expect(readYaml('happened: 2023-02-30')).toEqual({ happened: '2023-02-30' }));

  test('reads a year as a number, which the schema turns back', () =>
    expect(readYaml('happened: 2015')).toEqual({ happened: 2015 }));

  test('names the line of an unquoted colon', () =>
    expect(() => readYaml('a: b\nfr: Police : premiers usages')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Ligne 2 : ce n’est pas du YAML. Attendu : une valeur entre guillemets quand elle contient « : » ou commence par « " ». Exemple : fr: "Police : premiers usages"]`,
    ));
});

test('a name that is written twice is refused, with its line', () =>
  expect(() => readYaml('claims:\n  a: 1\n  b: 2\n  a: 3')).toThrowErrorMatchingInlineSnapshot(
    `[Error: Ligne 4 : ce nom est déjà écrit plus haut. Attendu : un nom qui ne sert qu’une fois. Exemple : premier-test-2:]`,
  ));

describe('yamlLines', () => {
  const lineAt = yamlLines('verified: 2026-11-25\n\nclaims:\n  a:\n    reason: x\n\n  b: y');

  test('finds the line of a field by its path', () => {
    expect(lineAt(['verified'])).toBe(1);
    expect(lineAt(['claims', 'a', 'reason'])).toBe(5);
    expect(lineAt(['claims', 'b'])).toBe(7);
  });

  test('stops at the last field that is written', () =>
    expect(lineAt(['claims', 'a', 'pieces', 0])).toBe(4));
});

describe('readFrontMatter', () => {
  test('reads what stands between the two rules', () =>
    expect(readFrontMatter('---\ntitle: Un titre\n---\n\nTexte --- suite')).toEqual({
      title: 'Un titre',
    }));

  test('asks for it where there is none', () =>
    expect(() => readFrontMatter('Texte')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Pas d’en-tête. Attendu : title, description et les dates entre deux lignes « --- ». Exemple : ---]`,
    ));
});
