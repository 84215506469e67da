/**
 * Checks that what an author typed reaches the schema as typed, and that invalid YAML is reported in French with its
 * line.
 */
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../tests/messages-of.ts';
import { readFrontMatter, readYaml, yamlLines } from './read-yaml.ts';

describe('readYaml', () => {
  test('keeps a date as the text that was written, even one that no calendar has', () =>
    expect(readYaml('happened: 2023-02-30')).toEqual({ happened: '2023-02-30' }));

  test('reads a year as a number, which the schema turns back', () =>
    expect(readYaml('happened: 2015')).toEqual({ happened: 2015 }));

  test('reports the line of an unquoted colon', () =>
    expect(() => readYaml('a: b\nfr: Police : premiers usages')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Ligne 2, « fr: Police : premiers usages » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"]`,
    ));
});

/** Message for a text, by its fault. */
const told = (text: string) => refusalOf(() => readYaml(text));

describe('a problem is reported, in its own words, for', () => {
  test('each fault has its own message', () =>
    expect({
      'a repeated name': told('claims:\n  a: 1\n  b: 2\n  a: 3'),
      'a tab': told('title:\n\tfr: Un fait'),
      'a second document': told('a: 1\n---\nb: 2'),
      'a value that begins with a YAML indicator': told('title:\n  fr: @un'),
      'an escape that does not exist': told('a: "un \\quelque"'),
      'a custom type, which creates nothing': told('title: !!js/function "function () {}"'),
      'a name that a list of fields would omit': told(
        'claims:\n  __proto__: { standing: reported }',
      ),
      'endlessly nested blocks': told(`a: ${'['.repeat(9_000)}`),
      'one produced by an escape': told('title:\n  fr: "Disclose \\u202epublie"'),
    }).toMatchInlineSnapshot(`
      {
        "a custom type, which creates nothing": "Ligne 1, « title: !!js/function "function () {}" » : « & », « * », « ! » ou « __proto__ » ont un autre sens ici. Attendu : la valeur seule, entre guillemets si elle commence par un signe. Exemple : fr: "*mot* de la fin"",
        "a name that a list of fields would omit": "Ligne 2, « __proto__: { standing: reported } » : « & », « * », « ! » ou « __proto__ » ont un autre sens ici. Attendu : la valeur seule, entre guillemets si elle commence par un signe. Exemple : fr: "*mot* de la fin"",
        "a repeated name": "Ligne 4, « a: 3 » : ce nom est déjà écrit plus haut. Attendu : un nom qui ne sert qu’une fois. Exemple : retirer l’une des deux lignes",
        "a second document": "Ligne 2, « --- » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"",
        "a tab": "Ligne 2, « fr: Un fait » : la marge n’est pas celle du bloc. Attendu : la même marge, en espaces ordinaires, pour tous les champs d’un bloc, et chaque « { » ou « [ » fermé. Exemple : deux espaces devant fr: et devant en:",
        "a value that begins with a YAML indicator": "Ligne 2, « fr: @un » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"",
        "an escape that does not exist": "Ligne 1, « a: "un \\quelque" » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"",
        "endlessly nested blocks": "Ligne 1, « a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[… » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"",
        "one produced by an escape": "Ligne 2, « fr: "Disclose \\u202epublie" » : U+202E, qui change le sens de lecture. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme",
      }
    `));

  test('inconsistent indentation, and a list that is not closed', () => {
    expect(told('title:\n  fr: Un fait\n en: A fact')).toMatchInlineSnapshot(
      `"Ligne 3, « en: A fact » : la marge n’est pas celle du bloc. Attendu : la même marge, en espaces ordinaires, pour tous les champs d’un bloc, et chaque « { » ou « [ » fermé. Exemple : deux espaces devant fr: et devant en:"`,
    );
    expect(told('pieces: [a, b\nactors: [c]')).toMatchInlineSnapshot(
      `"Ligne 2, « actors: [c] » : la marge n’est pas celle du bloc. Attendu : la même marge, en espaces ordinaires, pour tous les champs d’un bloc, et chaque « { » ou « [ » fermé. Exemple : deux espaces devant fr: et devant en:"`,
    );
  });

  test('an alias to nothing, and an emphasised word that looks like one', () => {
    expect(told('a: *inconnu')).toMatchInlineSnapshot(
      `"Ligne 1, « a: *inconnu » : « & », « * », « ! » ou « __proto__ » ont un autre sens ici. Attendu : la valeur seule, entre guillemets si elle commence par un signe. Exemple : fr: "*mot* de la fin""`,
    );
    expect(told('title:\n  fr: *mot* de la fin')).toMatchInlineSnapshot(
      `"Ligne 2, « fr: *mot* de la fin » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages""`,
    );
  });

  test('aliases that would expand endlessly, which are never followed', () => {
    const row = (at: number) => `l${at}: &l${at} [${`*l${at - 1},`.repeat(9)}]`;
    const bomb = ['l0: &l0 [x]', ...Array.from({ length: 12 }, (_, at) => row(at + 1))];
    expect(told(bomb.join('\n'))).toMatchInlineSnapshot(
      `"Ligne 1, « l0: &l0 [x] » : « & », « * », « ! » ou « __proto__ » ont un autre sens ici. Attendu : la valeur seule, entre guillemets si elle commence par un signe. Exemple : fr: "*mot* de la fin""`,
    );
  });

  test('an invisible character, with the name of its field', () => {
    expect(told('title:\n  fr: Disclose \u202epublie')).toMatchInlineSnapshot(
      `"Ligne 2, « fr: Disclose [U+202E]publie » : U+202E, qui change le sens de lecture. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme"`,
    );
    expect(told('pieces:\n  - a\n  - b\u200b')).toMatchInlineSnapshot(
      `"Ligne 3, « - b[U+200B] » : U+200B, qui ne se voit pas. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme"`,
    );
    expect(told('a: 1\n# une note\u0007')).toMatchInlineSnapshot(
      `"Ligne 2, « # une note[U+0007] » : U+0007, qui ne se voit pas. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme"`,
    );
  });
});

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
  test('counts lines from the top of the file', () =>
    expect(() => readFrontMatter('---\ntitle: Un titre\n\tquestion: Où ?\n---\n')).toThrow(
      /^Ligne 3, /,
    ));

  test('reads the text between the two rules', () =>
    expect(readFrontMatter('---\ntitle: Un titre\n---\n\nTexte --- suite')).toEqual({
      title: 'Un titre',
    }));

  test('requires a front matter', () =>
    expect(() => readFrontMatter('Texte')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Pas d’en-tête. Attendu : title, description et les dates entre deux lignes « --- ». Exemple : ---]`,
    ));
});

describe('what an editor or a merge left is named, for', () => {
  test('each fault has its own message', () =>
    expect({
      'an unfinished merge': told('<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> autre'),
      'a margin of unbreakable spaces': told('title:\n\u00a0\u00a0fr: Un fait'),
      'words in bold': told('title:\n  fr: **Un** fait'),
      'a value glued to its name': told('title: Un fait\ntopic:revelation\nimportance: 1'),
      'words that a comment cuts': told('title: La pièce #1'),
    }).toMatchInlineSnapshot(`
      {
        "a margin of unbreakable spaces": "Ligne 2, « fr: Un fait » : la marge n’est pas celle du bloc. Attendu : la même marge, en espaces ordinaires, pour tous les champs d’un bloc, et chaque « { » ou « [ » fermé. Exemple : deux espaces devant fr: et devant en:",
        "a value glued to its name": "Ligne 2, « topic:revelation » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"",
        "an unfinished merge": "Ligne 1, « <<<<<<< HEAD » : deux versions du fichier sont restées l’une sous l’autre. Attendu : une seule version, sans les lignes « <<<<<<< », « ======= » et « >>>>>>> ». Exemple : garder la bonne version, et retirer l’autre avec ces lignes",
        "words in bold": "Ligne 2, « fr: **Un** fait » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"",
        "words that a comment cuts": "Ligne 1, « title: La pièce #1 » : « # » après une espace coupe la valeur : la suite ne se lit pas. Attendu : une valeur entre guillemets quand elle contient « # ». Exemple : fr: "La pièce #1"",
      }
    `));
});

test.each(['topic: cjr # ou sources', 'title: "La pièce #1" # à relire', 'a: [b, c] # deux'])(
  '%j has a comment beside its value',
  (text) => expect(told(text)).toBe(''),
);
