/** Protects: broken content stops a real build, and the author reads which file, which field, and what to write. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'vitest';
import { stringify } from 'yaml';
import { RAW_EVENT, RAW_PIECE, type Written } from './case-entries.ts';
import { copyProject } from './project-copy.ts';

const TIMEOUT_MS = 120_000;

/** A file of content/ with its text, or what its text becomes. */
type Files = Readonly<Record<string, string | ((text: string) => string)>>;

const sheet = (raw: Written, changes: Written) => stringify({ ...raw, ...changes });
const piece = (changes: Written = {}) => sheet(RAW_PIECE, { number: 998, ...changes });
const event = (changes: Written = {}) => sheet(RAW_EVENT, { pieces: ['essai'], ...changes });

/** A sound event and the pièce that it rests on; each test breaks one of them. */
const SOUND: Files = { 'pieces/essai.yaml': piece(), 'events/essai.yaml': event() };

/** Two builds at a time: each takes a core. */
const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
let turn = 0;
function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  const lane = turn++ % lanes.length;
  const result = Promise.resolve(lanes[lane]).then(job);
  lanes[lane] = result.catch(() => undefined);
  return result;
}

/** Builds a copy of the project with these files in content/. */
function build(files: Files): Promise<{ code: number | null; output: string }> {
  return inTurn(async () => {
    const copy = copyProject();
    try {
      for (const [file, text] of Object.entries({ ...SOUND, ...files })) {
        const at = path.join(copy.root, 'content', file);
        writeFileSync(at, typeof text === 'string' ? text : text(readFileSync(at, 'utf8')));
      }
      return await copy.build();
    } finally {
      copy.remove();
    }
  });
}

/**
 * What the author reads of a build with these files: from the count of errors to the place in our code.
 * @throws when the build does not stop
 */
async function told(files: Files): Promise<string> {
  const { code, output } = await build(files);
  if (code === 0) throw new Error('The build did not stop');
  return (
    /^.*dans le contenu[\s\S]*?(?=\n\s*\n\s*(?:Location|Stack trace):)/m.exec(output)?.[0] ?? output
  );
}

describe.concurrent('a build stops at', { timeout: TIMEOUT_MS }, () => {
  test('nothing, when content is sound', async ({ expect }) => {
    expect((await build({})).code).toBe(0);
  });

  test('a date in words', async ({ expect }) => {
    expect(await told({ 'events/essai.yaml': event({ happened: 'mai 2023' }) }))
      .toMatchInlineSnapshot(`
        "Une erreur dans le contenu. La construction s’arrête.

        content/events/essai.yaml
          happened : « mai 2023 » n’est pas une date. Attendu : une date EDTF (année, mois, saison, jour, intervalle). Exemple : 2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015"
      `);
  });

  test('a day that no calendar has', async ({ expect }) => {
    expect(
      await told({
        'events/essai.yaml': event({ happened: '2023-02-30', disclosed: '2023-02-30' }),
      }),
    ).toContain('« 2023-02-30 »');
  });

  test('a pièce that does not exist', async ({ expect }) => {
    expect(await told({ 'events/essai.yaml': event({ pieces: ['inconnue'] }) }))
      .toMatchInlineSnapshot(`
      "Une erreur dans le contenu. La construction s’arrête.

      content/events/essai.yaml
        pieces : « inconnue » n’est pas accepté. Attendu : une pièce (content/pieces) qui existe. Exemple : cnil-2024-12-05"
    `);
  });

  test('an actor that does not exist', async ({ expect }) => {
    expect(await told({ 'events/essai.yaml': event({ actors: ['inconnu'] }) }))
      .toMatchInlineSnapshot(`
      "Une erreur dans le contenu. La construction s’arrête.

      content/events/essai.yaml
        actors : « inconnu » n’est pas accepté. Attendu : un acteur (content/actors) qui existe. Exemple : cnil"
    `);
  });

  test('a term of the glossary that does not exist, in a text', async ({ expect }) => {
    expect(
      await told({
        'pages/methode/fr.mdx': (text) =>
          text.replace('Une source est', 'Une <Term id="inconnu">source</Term> est'),
      }),
    ).toMatchInlineSnapshot(`
      "Une erreur dans le contenu. La construction s’arrête.

      content/pages/methode/fr.mdx
        <Term id> : « inconnu » n’est pas accepté. Attendu : un terme du glossaire (content/glossary) qui existe. Exemple : <Term id="signalement">signalement</Term>"
    `);
  });

  test('an English edition without a citation, with another date, without a section', async ({
    expect,
  }) => {
    expect(
      await told({
        'pages/accueil/en.mdx': (text) => text.replace(/<Cite id="differe"[^>]*>/, ''),
        'pages/methode/en.mdx': (text) => text.replace(/<Heading id="limites">.*<\/Heading>\n/, ''),
        'pages/corrections/en.mdx': (text) =>
          text.replace(/^verified: .*$/m, 'verified: 2026-11-24'),
        'claims/briefcam/disclose.yaml': (text) => text.replace('14 November', '15 November'),
      }),
    ).toMatchInlineSnapshot(`
      "4 erreurs dans le contenu. La construction s’arrête.

      content/claims/briefcam/disclose.yaml
        text.en : Les nombres diffèrent : 14, 2023, mois 11 en français, 15, 2023, mois 11 en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes mois. Exemple : « 14 novembre 2023 » et “14 November 2023”

      content/pages/accueil/en.mdx
        <Cite id="differe" pieces="rapport-briefcam-2024 cnil-2024-12-05"> : Ce bloc est dans content/pages/accueil/fr.mdx et manque ici. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />

      content/pages/corrections/en.mdx
        verified : « 2026-11-24 » diffère de « 2026-11-25 », dans content/pages/corrections/fr.mdx. Attendu : la même valeur. Exemple : verified: 2026-11-25

      content/pages/methode/en.mdx
        <Heading id="limites"> : Ce bloc est dans content/pages/methode/fr.mdx et manque ici. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />"
    `);
  });

  test('a title without its English', async ({ expect }) => {
    expect(await told({ 'events/essai.yaml': event({ title: { fr: 'Un essai' } }) }))
      .toMatchInlineSnapshot(`
      "Une erreur dans le contenu. La construction s’arrête.

      content/events/essai.yaml
        title.en : Champ absent. Attendu : une ligne de 1 à 110 caractères. Exemple : Disclose reveals police use of Briefcam"
    `);
  });

  test('a dispute with one pièce', async ({ expect }) => {
    expect(
      await told({
        'events/essai.yaml': event({ standing: 'disputed', assertedBy: ['cnil', 'disclose'] }),
      }),
    ).toMatchInlineSnapshot(`
      "Une erreur dans le contenu. La construction s’arrête.

      content/events/essai.yaml
        pieces : « essai » n’est pas accepté. Attendu : au moins deux pièces d’origines différentes qui se contredisent, puisque standing vaut « disputed ». Exemple : pieces: [next-2024-10-28, next-2024-12-05]"
    `);
  });

  test('a fact that is established by a press article alone', async ({ expect }) => {
    expect(await told({ 'pieces/essai.yaml': piece({ kind: 'press' }) })).toMatchInlineSnapshot(`
      "Une erreur dans le contenu. La construction s’arrête.

      content/events/essai.yaml
        standing : « established » n’est pas accepté. Attendu : une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes ; sinon « reported ». Exemple : standing: reported"
    `);
  });

  test('a number that two pièces bear', async ({ expect }) => {
    const message = await told({ 'pieces/essai-2.yaml': piece() });
    // Which of the two comes second is the file system's choice.
    expect(message.replaceAll('essai-2', 'essai')).toMatchInlineSnapshot(`
      "Une erreur dans le contenu. La construction s’arrête.

      content/pieces/essai.yaml
        number : « 998 » n’est pas accepté. Attendu : un numéro libre (998 est déjà celui de essai). Exemple : 999"
    `);
  });

  test('a field that does not exist', async ({ expect }) => {
    expect(await told({ 'events/essai.yaml': event({ titre: 'Un essai' }) }))
      .toMatchInlineSnapshot(`
        "Une erreur dans le contenu. La construction s’arrête.

        content/events/essai.yaml
          fichier : Champ inconnu : « titre ». Attendu : seulement title, label, summary, happened, disclosed, disclosedIn, importance, topic, scope, standing, assertedBy, reason, pieces, actors, articles, verified, reviewBy. Exemple : title: …"
      `);
  });

  test('an event outside the window that does not say so', async ({ expect }) => {
    expect(await told({ 'events/essai.yaml': event({ happened: '2014', disclosed: '2014' }) }))
      .toMatchInlineSnapshot(`
      "Une erreur dans le contenu. La construction s’arrête.

      content/events/essai.yaml
        happened : « 2014 » n’est pas accepté. Attendu : une date entre 2015 et 2025, ou le champ scope: context. Exemple : scope: context"
    `);
  });

  test('a file of another kind and a name that is no id', async ({ expect }) => {
    expect(await told({ 'events/x.yml': event(), 'events/Essai_1.yaml': event() }))
      .toMatchInlineSnapshot(`
      "2 erreurs dans le contenu. La construction s’arrête.

      content/events/Essai_1.yaml
        nom du fichier : « Essai_1.yaml » n’est pas accepté. Attendu : un nom en minuscules, chiffres et tirets, qui finit par .yaml. Exemple : 2023-05-19-loi-jo.yaml

      content/events/x.yml
        nom du fichier : « x.yml » n’est pas accepté. Attendu : un nom en minuscules, chiffres et tirets, qui finit par .yaml. Exemple : 2023-05-19-loi-jo.yaml"
    `);
  });
});
