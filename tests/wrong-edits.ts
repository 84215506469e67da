/**
 * Wrong edits of content/, as an author, an editor or a merge makes them: by name, the files that change. Each is
 * refused with the message beside it in broken-content.test.ts.
 */
import { readFileSync } from 'node:fs';

/** The new text of a file, a change of its text, a link to another file, or `null` for a file or folder removed. */
export type Edit = string | ((text: string) => string) | { linksTo: string } | null;
export type Edits = Readonly<Record<string, Edit>>;

const EVENT = 'facts/events/2023-11-14-disclose.yaml';
const PIECE = 'facts/pieces/cnil-2024-12-05.yaml';
const TERM = 'facts/glossary/cnil.yaml';

/** The front matter of a text, without its words. */
const emptied = (text: string) => /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';

/** The same change of both editions of a page. */
const bothOf = (page: string, change: (text: string) => string): Edits => ({
  [`pages/${page}/fr.mdx`]: change,
  [`pages/${page}/en.mdx`]: change,
});
const added = (words: string) => (text: string) => `${text}\n${words}\n`;

/** Replaces what must be there: an edit that changes nothing proves nothing. */
const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
  return changed;
};
const field = (name: string, value: string) =>
  replaced(new RegExp(`^${name}: .*$`, 'm'), `${name}: ${value}`);

/** Edits that are refused on their own, before files are compared with one another. */
export const EDITS_OF_ONE_FILE: Readonly<Record<string, Edits>> = {
  'a day that no month has': { 'record/security.yaml': 'expires: 2027-02-30\n' },
  'a contact that is removed': { 'record/security.yaml': null },
  'a publisher that is removed': { 'record/publisher.yaml': null },
  'corrections that are removed': { 'record/corrections.yaml': null },
  'a folder that is removed': { 'facts/counts': null },
  'a folder of no collection': { 'facts/persons/essai.yaml': 'name: Essai\n' },
  'a file of no collection': { 'notes.txt': 'À relire.\n' },
  'a sheet beside the others': { 'record/essai.yaml': 'date: 2026-11-30\n' },
  'a link to another file': { 'facts/events/essai.yaml': { linksTo: '/etc/hostname' } },
  'a text that is a link': { 'pages/methode/fr.mdx': { linksTo: '/etc/hostname' } },
  'an unfinished field': { [TERM]: replaced(/^( {2}fr: ).*/m, '$1TODO') },
  'a picture of the keyboard in a sheet': { [TERM]: replaced(/^( {2}fr: .*)/m, '$1 😀') },
  'a picture of the keyboard in a text': { 'pages/methode/fr.mdx': added('Bravo 🎉 !') },
  'a letter by its name': { [EVENT]: replaced('révèle', 'r&eacute;v&egrave;le') },
  'words in bold': { [EVENT]: replaced('Disclose', '**Disclose**') },
  'words in bold within a line': { [EVENT]: replaced('révèle', '**révèle**') },
  'a title that a comment cuts': { 'pages/methode/fr.mdx': field('title', 'La pièce #1') },
  'a field that a comment cuts': {
    [EVENT]: replaced(/^( {2}fr: ).*/m, '$1La pièce #1 de Disclose'),
  },
  'an address that counts its readers': { [PIECE]: replaced(/^(url: .*)$/m, '$1?utm_source=a') },
  'an address without its protocol': { [PIECE]: field('url', 'www.cnil.fr') },
  'a mark of byte order in a text': { 'pages/methode/fr.mdx': (text) => `\ufeff${text}` },
  'a mark of byte order in a sheet': { [TERM]: (text) => `\ufeff${text}` },
  'a margin of unbreakable spaces': { [TERM]: replaced(/^ {2}/m, '\u00a0\u00a0') },
  'an unfinished merge of a sheet': {
    [TERM]: (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> autre\n`,
  },
  'an unfinished merge of a text': {
    'pages/methode/fr.mdx': added('<<<<<<< HEAD\nUn mot.\n=======\nDeux mots.\n>>>>>>> autre'),
  },
  'a name without its space': { [EVENT]: replaced('topic: ', 'topic:') },
  'a field that is written twice': { [EVENT]: added('verified: 2026-11-25') },
  'a sentence that is not closed': {
    'articles/briefcam/fr.mdx': replaced(/(<Claim id="premier-test">[^<]*)<\/Claim>/, '$1'),
  },
  'evidence without its source': {
    'articles/briefcam/claims.yaml': replaced(/^ {4}pieces: .*\n/m, ''),
  },
  'a list without its brackets': { [EVENT]: replaced(/^(pieces: )\[(.*)\]$/m, '$1$2') },
};

/** Edits that are refused when files are compared with one another; each changes a file of its own. */
export const EDITS_OF_THE_CASE: Readonly<Record<string, Edits>> = {
  'a source read before its date': { [PIECE]: field('consulted', '2024-11') },
  'a heading of Markdown': bothOf('corrections', added('# Un grand titre')),
  'an unfinished text': bothOf('droit-de-reponse', added('TODO.')),
  'words that fill a place': bothOf('mentions-legales', added('Lorem ipsum dolor sit amet.')),
  'lines of code': bothOf('accessibilite', added('```\nalert(1)\n```')),
  'a footnote': bothOf('enseigner', added('Un mot[^1].\n\n[^1]: Une note.')),
  'a page that is emptied': bothOf('a-suivre', emptied),
  'a source that is written twice': {
    'facts/pieces/essai-double.yaml': replaced(
      /^number: .*$/m,
      'number: 9000',
    )(
      replaced(
        /^url: https:\/\/(.*)$/m,
        'url: https://www.$1/',
      )(readFileSync(`content/${PIECE}`, 'utf8')),
    ),
  },
  'an actor of no fact': {
    'facts/actors/autorite-essai.yaml': [
      'kind: authority',
      'name: { fr: Autorité, en: Authority }',
      'shortName: Autorité',
      'role: { fr: Elle contrôle., en: It oversees. }',
      'pieces: [cnil-2024-12-05]',
      'verified: 2026-11-25',
      '',
    ].join('\n'),
  },
  'an id with a letter too few': {
    'facts/events/2024-11-15-mise-en-demeure.yaml': replaced('cnil-2024-12-05', 'cnil-2024-12-5'),
  },
  'a sentence of one edition': {
    'articles/cjr/fr.mdx': added('<Claim id="essai">Une phrase.</Claim>'),
  },
};

/** Edits with one cause and many effects, each alone. */
export const EDITS_WITH_EFFECTS: Readonly<Record<string, Edits>> = {
  'a page without its twin': { 'pages/methode/en.mdx': null },
  'an article without its twin': { 'articles/briefcam/en.mdx': null },
  'an article without its evidence': { 'articles/briefcam/claims.yaml': null },
  'a source that is cited, and removed': { [PIECE]: null },
  'an actor who is named, and removed': { 'facts/actors/cnil.yaml': null },
  'a term that is used, and removed': { 'facts/glossary/signalement.yaml': null },
};
