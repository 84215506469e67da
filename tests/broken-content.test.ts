/**
 * Checks that invalid content stops a build with the file, the field and the fix. Each rule is tested next to its
 * source; this file tests the path from a file of content/ to the message.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { isRelease } from '../.config/tiers.mjs';
import { findInContent } from '../src/case/content-findings.ts';
import { collections } from '../src/content.config.ts';
import { formatProblems, splitPlace, type Problem } from '../src/schemas/author-message.ts';
import { readEntryFile, readFolder, type FolderRead } from '../src/schemas/read-folder.ts';
import { RAW_EVENT, RAW_PIECE, type Written } from './case-entries.ts';
import { toldOf } from './messages-of.ts';
import { copyProject } from './project-copy.ts';
import {
  EDITS_OF_ONE_FILE,
  EDITS_OF_THE_CASE,
  EDITS_WITH_EFFECTS,
  type Edit,
  type Edits,
} from './wrong-edits.ts';

/** All of content/ is checked again for each error. */
const TIMEOUT_MS = 60_000;

/** The new text of a file of content/, or how it changes. */
type Files = Readonly<Record<string, Edit | Buffer>>;

const sheet = (raw: Written, changes: Written) => stringify({ ...raw, ...changes });
const piece = (changes: Written = {}) => sheet(RAW_PIECE, { number: 998, ...changes });
const event = (changes: Written = {}) => sheet(RAW_EVENT, { pieces: ['essai'], ...changes });

/** The first question of a topic, with its id. */
const [firstQuestion = ''] = readFileSync('content/lessons/questions/briefcam.yaml', 'utf8').split(
  '\n\n',
);

/** A valid event and the pièce that it rests on; each test breaks one of them. */
const SOUND: Files = { 'facts/pieces/essai.yaml': piece(), 'facts/events/essai.yaml': event() };

function write(root: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    const at = path.join(root, 'content', file);
    mkdirSync(path.dirname(at), { recursive: true });
    if (typeof text === 'function') writeFileSync(at, text(readFileSync(at, 'utf8')));
    else if (typeof text === 'string' || Buffer.isBuffer(text)) writeFileSync(at, text);
    else {
      rmSync(at, { recursive: true, force: true });
      if (text) symlinkSync(text.linksTo, at);
    }
  }
}

describe('the case file', { timeout: TIMEOUT_MS }, () => {
  const project = process.cwd();
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  const content = path.join(root, 'content');

  /** Caches reads by path and content: most of the hundreds of files are the same from one test to the next. */
  const filesRead = new Map<string, FolderRead>();
  const readOnce: typeof readEntryFile = (file, folder) => {
    const key = `${folder.name} ${file}\n${readFileSync(file, 'latin1')}`;
    const read = filesRead.get(key) ?? readEntryFile(file, folder);
    filesRead.set(key, read);
    return read;
  };

  /** Files written by the last test. Only these are restored, because a copy of all of content/ takes a second. */
  let written: readonly string[] = [];

  beforeAll(() => {
    cpSync(path.join(project, 'content'), content, { recursive: true });
    process.chdir(root);
  });
  afterAll(() => {
    process.chdir(project);
    // Drops the loaded modules and their data, which other test files share.
    vi.resetModules();
    rmSync(root, { recursive: true });
  });

  /** Removes the folders that the last test alone had. */
  function removeEmptyFolders(folder: string): void {
    if (existsSync(path.join(project, 'content', folder))) return;
    rmSync(path.join(content, folder), { recursive: true });
    removeEmptyFolders(path.dirname(folder));
  }

  function breakWith(files: Files): void {
    for (const file of written) {
      const source = path.join(project, 'content', file);
      rmSync(path.join(content, file), { recursive: true, force: true });
      if (existsSync(source)) cpSync(source, path.join(content, file), { recursive: true });
      else removeEmptyFolders(path.dirname(file));
    }
    const all = { ...SOUND, ...files };
    written = Object.keys(all);
    write(root, all);
  }

  /** Loads and checks the case file with these files in content/. */
  async function load(files: Files) {
    breakWith(files);
    vi.resetModules();
    const { getCaseFile } = await import('../src/case/case-file.ts');
    return getCaseFile();
  }

  function problemsOf(files: Files): readonly Problem[] {
    breakWith(files);
    return findInContent(collections, undefined, (folder) => readFolder(folder, readOnce));
  }

  /** Without what changes with every line and every day. */
  const withoutLines = (text: string) =>
    text
      .replace(/(ligne) \d+/gi, '$1 N')
      .replace(/(aujourd’hui, )(\S{10})(\. Exemple : \w+: )\2/g, '$1(ce jour)$3(ce jour)');

  /** The messages that the author reads, before the build writes anything. */
  const told = (files: Files) =>
    withoutLines(toldOf(problemsOf(files)))
      .split('\n')
      .sort()
      .join('\n');

  test('fails through Astro, listing every entry of a folder that breaks its schema', async () => {
    const broken = { 'facts/events/essai.yaml': event({ titre: 1 }), 'facts/events/b.yaml': 'a' };
    const message = await load(broken).then(
      () => 'nothing',
      (error: unknown) => String(error),
    );
    expect(message).toMatch(/^ContentError: 2 erreurs.*events\/b\.yaml\n.*events\/essai\.yaml\n/s);
  });

  test('reports the errors of all folders at once, each with its own message', () =>
    expect(
      told({
        'facts/events/essai.yaml': event({ happened: '2999' }),
        'facts/events/latin-1.yaml': Buffer.from(event({ topic: 'déclaré' }), 'latin1'),
        'facts/events/x.yml': event(),
        'facts/pieces/con.yaml': piece(),
        'facts/pieces/Essai 2.yaml': piece(),
        'facts/actors/essai.yaml': 'name: *inconnu',
        'facts/glossary/essai.yaml': 'term: !!js/function "function () {}"',
        'instruments/index-words.yaml': 'essai:\n\tword: Nice',
        'instruments/voices.yaml': (text) => `${text}---\n${text}`,
        'lessons/questions/cjr.yaml': (text) => text.replace('kind: single', 'kind: simple'),
        'lessons/questions/essai.yaml': firstQuestion,
        'record/corrections.yaml': 'Un essai:\n  date: 2026-12-01\n',
        'articles/briefcam/fr.mdx': (text) => `${text}\nUn mot { ouvert.\n`,
        'pages/methode/en.mdx': (text) => `${text}\nA word \u202e here.\n`,
        'record/publisher.yaml': (text) => text.replace('email: à compléter', 'email: personne'),
        'record/refused-hosts.yaml': (text) => `${text}  - https://copie.example/\n`,
        'kept-in-french.yaml': (text) => text.replace('- relaxe', '- plainte'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/briefcam/fr.mdx fichier : Ligne N, « Un mot { ouvert. » : « { » n’est pas fermé. Attendu : un texte sans accolades. Exemple : le rapport (2024)
      content/facts/actors/essai.yaml fichier : Ligne N, « name: *inconnu » : « & », « * », « ! » ou « __proto__ » ont un autre sens ici. Attendu : la valeur seule, entre guillemets si elle commence par un signe. Exemple : fr: "*mot* de la fin"
      content/facts/events/essai.yaml ligne N, happened : « 2999 » n’est pas accepté. Attendu : une année de 1789 à 2050. Exemple : 2015-11-13
      content/facts/events/latin-1.yaml fichier : Ligne N, « fr: La CNIL met le ministère en demeure » : ce n’est pas de l’UTF-8. Attendu : un fichier enregistré en UTF-8. Exemple : « Enregistrer sous », puis l’encodage « UTF-8 »
      content/facts/events/x.yml nom du fichier : « x.yml » n’est lu par aucune page. Attendu : dans ce dossier même, un nom en minuscules, chiffres et tirets, qui finit par .yaml et que Windows accepte. Exemple : 2023-05-19-loi-jo.yaml
      content/facts/glossary/essai.yaml fichier : Ligne N, « term: !!js/function "function () {}" » : « & », « * », « ! » ou « __proto__ » ont un autre sens ici. Attendu : la valeur seule, entre guillemets si elle commence par un signe. Exemple : fr: "*mot* de la fin"
      content/facts/pieces/Essai 2.yaml nom du fichier : « Essai 2.yaml » n’est lu par aucune page. Attendu : dans ce dossier même, un nom en minuscules, chiffres et tirets, qui finit par .yaml et que Windows accepte. Exemple : 2023-05-19-loi-jo.yaml
      content/facts/pieces/con.yaml nom du fichier : « con.yaml » n’est lu par aucune page. Attendu : dans ce dossier même, un nom en minuscules, chiffres et tirets, qui finit par .yaml et que Windows accepte. Exemple : 2023-05-19-loi-jo.yaml
      content/instruments/index-words.yaml fichier : Ligne N, « word: Nice » : la marge n’est pas celle du bloc. Attendu : la même marge, en espaces ordinaires, pour tous les champs d’un bloc, et chaque « { » ou « [ » fermé. Exemple : deux espaces devant fr: et devant en:
      content/instruments/voices.yaml fichier : Ligne N, « --- » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"
      content/kept-in-french.yaml fichier : « plainte » n’est pas accepté. Attendu : une liste d’au moins une ligne, sans doublon. Exemple : - relaxe
      content/lessons/questions/cjr.yaml, entrée cjr-classement-juge ligne N, kind : « simple » n’est pas accepté. Attendu : un mot parmi single, multiple, match. Exemple : single
      content/lessons/questions/essai.yaml, entrée briefcam-2015-2023 ligne N, identifiant : « briefcam-2015-2023 » n’est pas accepté. Attendu : un identifiant que content/lessons/questions/briefcam.yaml n’a pas. Exemple : briefcam-2015-2023-2:
      content/pages/methode/en.mdx fichier : Ligne N, « A word [U+202E] here. » : U+202E, qui change le sens de lecture. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme
      content/record/corrections.yaml, entrée Un essai ligne N, identifiant : « Un essai » n’est pas accepté. Attendu : un identifiant en minuscules, chiffres et tirets, et ses champs en dessous. Exemple : 2026-12-01-date-du-rapport:
      content/record/publisher.yaml ligne N, publisher.email : « personne » n’est pas accepté. Attendu : une adresse électronique. Exemple : contact@exemple.fr
      content/record/refused-hosts.yaml ligne N, hosts.8 : « https://copie.example/ » n’est pas accepté. Attendu : un nom de domaine en minuscules, sans https ni chemin. Exemple : copie.example"
    `));

  test('reports all errors between entries and texts at once', () => {
    const ends = (text: string) =>
      `${text}\n<Term id="inconnu">source</Term>\n\n<script>alert(1)</script>\n\n{alert(1)}\n`;
    const verifiedOn = (day: string) => (text: string) =>
      text.replace(/^verified: .*$/m, `verified: ${day}`);
    const message = told({
      'facts/events/essai.yaml': event({ pieces: ['inconnue'], actors: ['inconnu'] }),
      'facts/pieces/essai-2.yaml': piece({ url: 'https://www.cnil.fr/fr/autre' }),
      'pages/methode/fr.mdx': ends,
      'pages/methode/en.mdx': (text) =>
        ends(text.replace(/<Heading id="limites">.*<\/Heading>\n/, '')),
      'pages/corrections/fr.mdx': verifiedOn('2026-11-25'),
      'pages/corrections/en.mdx': verifiedOn('2026-11-24'),
      'pages/accueil/en.mdx': (text) => text.replace(/<Cite id="differe"[^>]*>/, ''),
      'articles/briefcam/claims.yaml': (text) =>
        text.replace(/^ {2}premier-test:$/m, '  premier-essai:'),
      'articles/briefcam/en.mdx': (text) =>
        text.replace(/(<Claim id="disclose">.*)14 November/, '$115 November'),
    });
    // The file system decides which of the two pièces comes second.
    const same = message.replaceAll('essai-2', 'essai');
    expect(same.replaceAll(/(balise parmi )[^;]*(?= ;)/g, '$1…')).toMatchInlineSnapshot(`
      "content/articles/briefcam/claims.yaml ligne N, premier-essai : Aucune phrase de content/articles/briefcam/fr.mdx ne porte ce nom. Attendu : la phrase entre ses balises, ou retirer ce bloc. Exemple : <Claim id="premier-essai">La phrase.</Claim>
      content/articles/briefcam/en.mdx ligne N, <Claim id="disclose"> : Les nombres diffèrent : 14/11/2023 en français, 15/11/2023 en anglais. Attendu : les mêmes nombres, en chiffres, et les mêmes dates, dans le même ordre. Exemple : « 14 novembre 2023 » et “14 November 2023”
      content/articles/briefcam/en.mdx ligne N, <Claim id> : « premier-test » n’a pas de preuve. Attendu : un bloc de ce nom dans content/articles/briefcam/claims.yaml. Exemple : premier-test: { standing: reported, reason: …, pieces: […] }
      content/articles/briefcam/fr.mdx ligne N, <Claim id> : « premier-test » n’a pas de preuve. Attendu : un bloc de ce nom dans content/articles/briefcam/claims.yaml. Exemple : premier-test: { standing: reported, reason: …, pieces: […] }
      content/facts/events/essai.yaml ligne N, actors : « inconnu » n’est pas accepté. Attendu : un acteur (content/facts/actors) qui existe. Exemple : inspection-2024
      content/facts/events/essai.yaml ligne N, pieces : « inconnue » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : infoprotection-2023
      content/facts/pieces/essai.yaml ligne N, number : « 998 » n’est pas accepté. Attendu : un numéro libre (c’est déjà celui de essai). Exemple : 999
      content/lessons/sessions/sources.yaml ligne N, landmarks : « briefcam/premier-test » n’est pas accepté. Attendu : une phrase vérifiée (article/phrase) qui existe. Exemple : briefcam/presentation
      content/lessons/sessions/sources.yaml ligne N, open.0.rests.0.claim : « briefcam/premier-test » n’est pas accepté. Attendu : une phrase vérifiée (article/phrase) qui existe. Exemple : briefcam/presentation
      content/lessons/sessions/sources.yaml ligne N, open.2.rests.0.claim : « briefcam/premier-test » n’est pas accepté. Attendu : une phrase vérifiée (article/phrase) qui existe. Exemple : briefcam/presentation
      content/pages/accueil/en.mdx ligne N, <Cite id="reponse-date" pieces="next-2024-10-28 nextinpact-72879 vie-publique-mises-en-demeure"> : Au même rang, dans content/pages/accueil/fr.mdx : ligne N, <Cite id="differe" pieces="rapport-briefcam-2024 idcite-cnil-2024 next-2024-10-28 nextinpact-72879">. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />
      content/pages/corrections/en.mdx verified : « 2026-11-24 » diffère de « 2026-11-25 », dans content/pages/corrections/fr.mdx. Attendu : la même valeur. Exemple : verified: 2026-11-25
      content/pages/methode/en.mdx la fin du texte : Au même rang, dans content/pages/methode/fr.mdx : ligne N, <Heading id="limites">. Attendu : les mêmes sections, les mêmes citations et les mêmes pièces, dans le même ordre. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />
      content/pages/methode/en.mdx ligne N : « <script> » n’est pas accepté. Attendu : une balise parmi … ; ou <i lang="fr">signalement</i> pour des mots de l’autre langue. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>
      content/pages/methode/en.mdx ligne N : « alert(1) » n’est pas accepté. Attendu : des mots et des balises ; ni import, ni export, ni accolades. Exemple : Le ministère répond le 5 décembre 2024.
      content/pages/methode/en.mdx ligne N, <Term id> : « inconnu » n’est pas accepté. Attendu : un terme du glossaire (content/facts/glossary) qui existe. Exemple : information-judiciaire
      content/pages/methode/fr.mdx ligne N : « <script> » n’est pas accepté. Attendu : une balise parmi … ; ou <i lang="fr">signalement</i> pour des mots de l’autre langue. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>
      content/pages/methode/fr.mdx ligne N : « alert(1) » n’est pas accepté. Attendu : des mots et des balises ; ni import, ni export, ni accolades. Exemple : Le ministère répond le 5 décembre 2024.
      content/pages/methode/fr.mdx ligne N, <Term id> : « inconnu » n’est pas accepté. Attendu : un terme du glossaire (content/facts/glossary) qui existe. Exemple : information-judiciaire"
    `);
  });

  test('fails on a quotation that no source has, a misleading cut, and a statement without evidence', () => {
    const message = told({
      'facts/events/2023-11-14-disclose.yaml': (text) => text.replace('illégalement', 'légalement'),
      'facts/actors/gerald-darmanin.yaml': (text) =>
        text.replace('Je rendrai publiques les conclusions.', 'Je ne rendrai rien public.'),
      'facts/glossary/logiciel-de-rapprochement-judiciaire.yaml': (text) =>
        text.replace("pour les besoins d'enquêtes administratives", 'pour toute autre fin'),
      'lessons/questions/loi-2023.yaml': (text) => text.replace('intérêt réel', 'intérêt décisif'),
      'lessons/sessions/emc-2de.yaml': (text) =>
        text.replace(
          /« La Cnil reconnaît que[^»]* fait un usage illicite/,
          '« fait un usage illicite',
        ),
      'articles/briefcam/fr.mdx': (text) =>
        text.replace('</Heading>', '</Heading>\n\nLe ministre a menti au Parlement.'),
    });
    // The pièces that a text cites may change.
    const ours = /ne figure dans|est coupé|affirme|n’est pas une phrase/;
    const lines = message.replace(/(texte cite) \([^)]*\)/g, '$1 (…)').split('\n');
    expect(lines.filter((line) => ours.test(line)).join('\n')).toMatchInlineSnapshot(`
      "content/articles/briefcam/fr.mdx ligne N : « Le ministre a menti au Parlement. » n’est pas une phrase vérifiée. Attendu : les mots dans <Claim id>, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>
      content/facts/actors/gerald-darmanin.yaml ligne N, positions.0.text.fr : « Je transmettrai ces éléments à la Cnil. Par ailleurs, j’ai demandé une enquête administrative à ce sujet. Je ne rendrai rien public. » ne figure dans les quotes d’aucune pièce que ce texte cite (…). Le plus proche : « Je transmettrai ces éléments à la Cnil. Par ailleurs, j'ai demandé une enquête administrative à ce sujet. Je rendrai publiques les conclusions. ». Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: Je transmettrai ces éléments à la Cnil. Par ailleurs, j’ai demandé une enquête administrative à ce sujet. Je ne rendrai rien public. }] dans content/facts/pieces/nextinpact-72914.yaml
      content/facts/events/2023-11-14-disclose.yaml ligne N, summary.fr : « La police nationale utilise légalement un logiciel israélien de reconnaissance faciale » ne figure dans les quotes d’aucune pièce que ce texte cite (…). Le plus proche : « La police nationale utilise illégalement un logiciel israélien de reconnaissance faciale ». Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: La police nationale utilise légalement un logiciel israélien de reconnaissance faciale }] dans content/facts/pieces/disclose-2023-11-14.yaml
      content/facts/glossary/logiciel-de-rapprochement-judiciaire.yaml ligne N, definition.fr : « pour toute autre fin » ne figure dans les quotes d’aucune pièce que ce texte cite (…). Le plus proche : « ne peuvent en aucun cas être utilisés pour les besoins d'enquêtes administratives, ni à une autre fin que celle définie à l'article 230-20 ». Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: pour toute autre fin }] dans content/facts/pieces/cpp-230-20.yaml
      content/lessons/questions/loi-2023.yaml, entrée loi-bilan ligne N, why.fr : « intérêt décisif » ne figure dans les quotes d’aucune pièce que ce texte cite (…). Le plus proche : « intérêt réel ». Attendu : les mots exacts, enregistrés dans une pièce citée, ou un résumé attribué, sans guillemets. Exemple : quotes: [{ text: intérêt décisif }] dans content/facts/pieces/banquedesterritoires-2025-02.yaml
      content/lessons/sessions/emc-2de.yaml ligne N, sides.3.says.fr : « fait un usage illicite de ce logiciel » est coupé de ce qui en change le sens, « la cnil reconnaît que les services du ministère de l'intérieur n'(ont) pas ». La pièce dit : « La Cnil reconnaît que les services du ministère de l'Intérieur n'(ont) pas fait un usage illicite de ce logiciel ». Attendu : la négation ou la réserve dans la citation, ou dans la phrase, contre les guillemets. Exemple : citer « La Cnil reconnaît que les services du ministère de l'Intérieur n'(ont) pas fait un usage illicite de ce logiciel »"
    `);
  });

  describe('a wrong edit is refused', () => {
    /** The first message about a file that an edit changes. */
    const messageOf = (edits: Edits, problems: readonly Problem[]) => {
      const files = Object.keys(edits).map((file) => `content/${file}`);
      const first = problems.find(({ file }) => {
        const { file: place } = splitPlace(file);
        return files.some((one) => one === place || one.startsWith(`${place}/`));
      });
      return first ? withoutLines(`${first.field} : ${first.message}`) : 'ACCEPTED';
    };
    const names = (table: Readonly<Record<string, Edits>>) => Object.entries(table);

    test('before files are compared with one another', () => {
      const messages = names(EDITS_OF_ONE_FILE).map(
        ([name, edits]) => `${name} → ${messageOf(edits, problemsOf(edits))}`,
      );
      expect(messages.join('\n')).toMatchInlineSnapshot(`
        "a day that no month has → ligne N, expires : « 2027-02-30 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25
        a contact that is removed → fichier : Absent. Attendu : ce qui est à cette place dans content, dont le site ne se passe pas. Exemple : git checkout -- content/record/security.yaml
        a publisher that is removed → fichier : Absent. Attendu : ce qui est à cette place dans content, dont le site ne se passe pas. Exemple : git checkout -- content/record/publisher.yaml
        corrections that are removed → fichier : Absent. Attendu : ce qui est à cette place dans content, dont le site ne se passe pas. Exemple : git checkout -- content/record/corrections.yaml
        a folder that is removed → dossier : Absent. Attendu : ce qui est à cette place dans content, dont le site ne se passe pas. Exemple : git checkout -- content/facts/counts
        a folder of no collection → nom du fichier : « essai.yaml » n’est lu par aucune page. Attendu : un dossier ou un fichier que content/README.md nomme. Exemple : content/facts/events/2023-05-19-loi-jo.yaml
        a file of no collection → nom du fichier : « notes.txt » n’est lu par aucune page. Attendu : un dossier ou un fichier que content/README.md nomme. Exemple : content/facts/events/2023-05-19-loi-jo.yaml
        a sheet beside the others → nom du fichier : « essai.yaml » n’est lu par aucune page. Attendu : un dossier ou un fichier que content/README.md nomme. Exemple : content/facts/events/2023-05-19-loi-jo.yaml
        a link to another file → fichier : Un lien vers un autre endroit. Attendu : un fichier du dossier content. Exemple : y copier le fichier, à la place du lien
        a text that is a link → fichier : Un lien vers un autre endroit. Attendu : un fichier du dossier content. Exemple : y copier le fichier, à la place du lien
        an unfinished field → ligne N, term.fr : « TODO » n’est pas accepté. Attendu : un texte achevé. Exemple : Classement sans suite
        a picture of the keyboard in a sheet → fichier : Ligne N, « fr: Commission nationale de l'informatique et des libertés (CNIL) 😀 » : U+1F600, un pictogramme. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme
        a picture of the keyboard in a text → fichier : Ligne N, « Bravo 🎉 ! » : U+1F389, un pictogramme. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme
        a letter by its name → ligne N, title.fr : « &eacute; » n’est pas accepté. Attendu : la lettre elle-même : é, et non son nom en HTML. Exemple : Disclose révèle l’usage de Briefcam par la police
        words in bold → fichier : Ligne N, « fr: **Disclose** révèle l'usage de Briefcam par la police et la gendarmerie » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"
        words in bold within a line → ligne N, title.fr : « **révèle** » n’est pas accepté. Attendu : des mots sans mise en forme. Exemple : Disclose révèle l’usage de Briefcam par la police
        a title that a comment cuts → fichier : Ligne N, « title: La pièce #1 » : « # » après une espace coupe la valeur : la suite ne se lit pas. Attendu : une valeur entre guillemets quand elle contient « # ». Exemple : fr: "La pièce #1"
        a field that a comment cuts → fichier : Ligne N, « fr: La pièce #1 de Disclose » : « # » après une espace coupe la valeur : la suite ne se lit pas. Attendu : une valeur entre guillemets quand elle contient « # ». Exemple : fr: "La pièce #1"
        an address that counts its readers → ligne N, url : « https://cnil.fr/fr/utilisation-briefcam-logiciels-analyse-vi… » n’est pas accepté. Attendu : l’adresse complète d’un site public, en http ou https, sans mot de passe devant « @ » ni mesure d’audience (utm_…, fbclid, gclid). Exemple : https://www.cnil.fr/fr/…
        an address without its protocol → ligne N, url : « www.cnil.fr » n’est pas accepté. Attendu : l’adresse complète d’un site public, en http ou https, sans mot de passe devant « @ » ni mesure d’audience (utm_…, fbclid, gclid). Exemple : https://www.cnil.fr/fr/…
        a mark of byte order in a text → fichier : Ligne N, « --- » : U+FEFF, la marque d’ordre des octets : enregistrer en UTF-8 sans BOM. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme
        a mark of byte order in a sheet → fichier : Ligne N, « term: » : U+FEFF, la marque d’ordre des octets : enregistrer en UTF-8 sans BOM. Attendu : des mots en lettres latines, sans signe caché ni pictogramme. Exemple : retaper le passage, ou le coller sans mise en forme
        a margin of unbreakable spaces → fichier : Ligne N, « fr: Commission nationale de l'informatique et des libertés (CNIL) » : la marge n’est pas celle du bloc. Attendu : la même marge, en espaces ordinaires, pour tous les champs d’un bloc, et chaque « { » ou « [ » fermé. Exemple : deux espaces devant fr: et devant en:
        an unfinished merge of a sheet → fichier : Ligne N, « <<<<<<< HEAD » : deux versions du fichier sont restées l’une sous l’autre. Attendu : une seule version, sans les lignes « <<<<<<< », « ======= » et « >>>>>>> ». Exemple : garder la bonne version, et retirer l’autre avec ces lignes
        an unfinished merge of a text → fichier : Ligne N, « <<<<<<< HEAD » : deux versions du fichier sont restées l’une sous l’autre. Attendu : une seule version, sans les lignes « <<<<<<< », « ======= » et « >>>>>>> ». Exemple : garder la bonne version, et retirer l’autre avec ces lignes
        a name without its space → fichier : Ligne N, « topic:revelation » : ce n’est pas du YAML. Attendu : une espace après le « : » d’un champ, et des guillemets autour d’une valeur qui contient « : » ou commence par un signe. Exemple : fr: "Police : premiers usages"
        a field that is written twice → fichier : Ligne N, « verified: 2026-11-25 » : ce nom est déjà écrit plus haut. Attendu : un nom qui ne sert qu’une fois. Exemple : retirer l’une des deux lignes
        a sentence that is not closed → fichier : Ligne N, « <Claim id="premier-test">Dans la police, tout commence en Seine-et-Marne, selon … » : « <Claim> » n’est pas fermé. Attendu : </Claim> avant la fin du paragraphe, ou du bloc. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>
        evidence without its source → ligne N, claims.retenir-fonction.pieces : Champ absent. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]
        a list without its brackets → ligne N, pieces : « disclose-2023-11-14, vie-publique-mises-en-demeure, nextinpa… » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]"
      `);
    });

    test('when they are, each file for its own fault', () => {
      const problems = problemsOf(Object.assign({}, ...Object.values(EDITS_OF_THE_CASE)) as Edits);
      const messages = names(EDITS_OF_THE_CASE).map(
        ([name, edits]) => `${name} → ${messageOf(edits, problems)}`,
      );
      expect(messages.join('\n')).toMatchInlineSnapshot(`
        "a source read before its date → ligne N, consulted : « 2024-11 » n’est pas accepté. Attendu : une date qui ne précède pas celle du document (2024-12-05). Exemple : consulted: 2026-11
        a heading of Markdown → ligne N : « Un grand titre » n’est pas accepté. Attendu : un titre entre ses balises, avec son adresse ; celui de la page est title. Exemple : <Heading id="usages">Qui l’a utilisé ?</Heading>
        an unfinished text → ligne N : « TODO » n’est pas accepté. Attendu : un texte achevé. Exemple : retirer ce passage, ou le finir
        words that fill a place → ligne N : « Lorem ipsum » n’est pas accepté. Attendu : un texte achevé. Exemple : retirer ce passage, ou le finir
        lines of code → ligne N : « alert(1) » n’est pas accepté. Attendu : des mots ; seule la page « heberger » montre des lignes à taper. Exemple : Le ministère répond le 5 décembre 2024.
        a footnote → ligne N : « [^1] » n’est pas accepté. Attendu : pas de note de bas de page : un renvoi à une pièce, ou une phrase. Exemple : <Cite id="reponse" pieces="cnil-2024-12-05" />
        a page that is emptied → texte : Le texte est vide. Attendu : au moins une phrase, ou un bloc, sous l’en-tête. Exemple : <Lead>Huit voix, quatre questions.</Lead>
        a source that is written twice → ligne N, url : « cnil.fr/fr/utilisation-briefcam-logiciels-analyse-video-par-… » n’est pas accepté. Attendu : une adresse qu’aucune autre pièce n’a ; c’est celle de cnil-2024-12-05 (23). Exemple : retirer ce fichier, et citer cnil-2024-12-05
        an actor of no fact → identifiant : « autorite-essai » n’est pas accepté. Attendu : un acteur que nomme un fait, une phrase ou une réponse, ou dont on cite une position. Exemple : actors: [autorite-essai] dans un fait
        an id with a letter too few → ligne N, disclosedIn : « cnil-2024-12-5 » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : cnil-2024-12-05
        a sentence of one edition → ligne N, <Claim id> : « essai » n’a pas de preuve. Attendu : un bloc de ce nom dans content/articles/cjr/claims.yaml. Exemple : essai: { standing: reported, reason: …, pieces: […] }"
      `);
    });

    test.runIf(isRelease)('with its cause first, in twenty lines at most', () => {
      const texts = names(EDITS_WITH_EFFECTS).map(
        ([name, edits]) => [name, withoutLines(formatProblems(problemsOf(edits)))] as const,
      );
      expect(texts.filter(([, text]) => text.split('\n').length > 20)).toEqual([]);
      const causes = texts.map(
        ([name, text]) => `${name} → ${text.split('\n').slice(2, 4).join('')}`,
      );
      expect(causes.join('\n')).toMatchInlineSnapshot(`
        "a page without its twin → content/pages/methode/fr.mdx  fichier : Ce texte n’a pas de jumeau. Attendu : le même texte dans l’autre langue. Exemple : content/pages/methode/en.mdx
        an article without its twin → content/articles/briefcam/fr.mdx  fichier : Ce texte n’a pas de jumeau. Attendu : le même texte dans l’autre langue. Exemple : content/articles/briefcam/en.mdx
        an article without its evidence → content/articles/briefcam/claims.yaml  fichier : Absent. Attendu : les preuves des phrases de cet article. Exemple : git checkout -- content/articles/briefcam/claims.yaml
        a source that is cited, and removed → content/articles/briefcam/claims.yaml  ligne N, claims.cadre-cnil.pieces, et 49 autres endroits (content/articles/cjr/claims.yaml, content/articles/loi-2023/claims.yaml, content/facts/actors/cnil.yaml, content/facts/actors/ministere-interieur.yaml, content/facts/documents/loi-2023-direct-ou-differe.yaml, content/facts/events/2011-03-14-loppsi-lrj.yaml, content/facts/events/2023-11-15-cnil-controle.yaml, content/facts/events/2023-12-cnil-quatre-services.yaml, content/facts/events/2024-11-15-mise-en-demeure.yaml, content/facts/events/2024-12-05-cnil-bilan.yaml, content/facts/glossary/temps-differe.yaml, content/facts/glossary/temps-reel.yaml, content/facts/pieces/cnil-med-2024-150.yaml, content/instruments/procedure/doors.yaml, entrée citoyen, content/instruments/procedure/steps.yaml, entrée controle-administratif, content/instruments/procedure/steps.yaml, entrée faits, content/instruments/regimes.yaml, entrée biometrie, content/instruments/regimes.yaml, entrée controle, content/instruments/regimes.yaml, entrée etat, content/instruments/regimes.yaml, entrée images) : « cnil-2024-12-05 » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : cnil-med-2024-150
        an actor who is named, and removed → content/articles/briefcam/claims.yaml  ligne N, claims.annee-2015.actors, et 79 autres endroits (content/articles/cjr/claims.yaml, content/articles/loi-2023/claims.yaml, content/facts/events/2011-03-14-loppsi-lrj.yaml, content/facts/events/2015-police-nationale.yaml, content/facts/events/2018-reconnaissance-faciale.yaml, content/facts/events/2019-06-01-article-90.yaml, content/facts/events/2020-02-27-lycees-paca.yaml, content/facts/events/2022-07-19-cnil-cameras-augmentees.yaml, content/facts/events/2022-12-08-avis-cnil.yaml, content/facts/events/2023-03-06-lettre-organisations.yaml, content/facts/events/2023-05-etude-impact.yaml, content/facts/events/2023-06-15-cnil-decret.yaml, content/facts/events/2023-06-fosses.yaml, content/facts/events/2023-08-28-decret-828.yaml, content/facts/events/2023-11-14-disclose.yaml, content/facts/events/2023-11-15-cnil-controle.yaml, content/facts/events/2023-11-17-darmanin-ouest-france.yaml, content/facts/events/2023-11-22-ta-caen.yaml, content/facts/events/2023-11-23-question-durain.yaml, content/facts/events/2023-12-21-conseil-etat.yaml) : « cnil » n’est pas accepté. Attendu : un acteur (content/facts/actors) qui existe. Exemple : cncdh
        a term that is used, and removed → content/articles/briefcam/en.mdx  ligne N, <Term id>, et 11 autres endroits (content/articles/briefcam/fr.mdx, content/articles/cjr/en.mdx, content/articles/cjr/fr.mdx, content/facts/glossary/article-40.yaml, content/facts/glossary/classement-sans-suite.yaml, content/facts/glossary/plainte.yaml, content/facts/glossary/saisine-d-office.yaml, content/lessons/questions/cjr.yaml, entrée cjr-mots-des-portes, content/lessons/sessions/emc-tle.yaml, content/pages/accueil/en.mdx, content/pages/accueil/fr.mdx) : « signalement » n’est pas accepté. Attendu : un terme du glossaire (content/facts/glossary) qui existe. Exemple : signalement-d-attention"
      `);
    });
  });
});

test(
  'a build exits with a non-zero code, and prints this and nothing else',
  async () => {
    const copy = copyProject();
    try {
      write(copy.root, {
        'facts/events/essai.yaml': event({ happened: 'mai 2023' }),
        'facts/pieces/essai.yaml': piece({ kind: 'rien' }),
      });
      const { code, output } = await copy.build();
      expect(code).toBe(1);
      expect(output).toMatchInlineSnapshot(`
        "2 erreurs dans le contenu. La construction s’arrête.

        content/facts/events/essai.yaml
          ligne 11, happened : « mai 2023 » n’est pas une date. Attendu : une date EDTF du calendrier (année, mois, saison, jour, intervalle). Exemple : 2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015

        content/facts/pieces/essai.yaml
          ligne 2, kind : « rien » n’est pas accepté. Attendu : un mot parmi text, decision, report, official, party, association, press, academic, vendor, site. Exemple : text

        "
      `);
    } finally {
      copy.remove();
    }
  },
  TIMEOUT_MS,
);
