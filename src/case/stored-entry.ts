/** Turns entries of content/ into entries of the case file: adds the id and the file, and typesets the words. */
import type { ActorData } from '../schemas/actor.ts';
import { placeWithin } from '../schemas/author-message.ts';
import type { EvidenceSheetData } from '../schemas/claim.ts';
import type { PieceData } from '../schemas/piece.ts';
import { readMdx } from '../schemas/read-mdx.ts';
import { yamlLines } from '../schemas/read-yaml.ts';
import type { Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography.ts';
import type { Entry } from './case-entry.ts';
import type { EvidenceSheet } from './claims-of.ts';
import { typesetEntry } from './typeset-entry.ts';

/** An entry as the content layer returns it. */
export interface Stored<Data> {
  id: string;
  data: Data;
  filePath?: string;
  body?: string;
}

/** An entry of any collection, its running text typeset (typeset-entry.ts); `file` is the id if there is no path. */
export function entryOf<Data extends object>({ id, data, filePath }: Stored<Data>): Entry<Data> {
  return typesetEntry({ ...data, id, file: placeOf(id, filePath) });
}

/** A file that is not named after the id of the entry holds other entries too. */
function placeOf(id: string, filePath: string | undefined): string {
  if (filePath === undefined) return id;
  const isItsOwn = filePath.replace(/\.(?:yaml|mdx)$/, '').endsWith(`/${id}`);
  return isItsOwn ? filePath : placeWithin(filePath, id);
}

/** Typesets a name as French, whatever the language of its document: only its apostrophes change. */
const typesetName = (name: string) => typeset(name, 'fr');

/** Typesets each part of a name. */
function typesetNames<Parts extends object>(parts: Parts): Parts {
  const pairs = Object.entries(parts) as [string, string][];
  return Object.fromEntries(pairs.map(([part, name]) => [part, typesetName(name)])) as Parts;
}

/** A pièce, its title typeset in the language of the document, its names as French. */
export function pieceOf(stored: Stored<PieceData>): Entry<PieceData> {
  const piece = entryOf(stored);
  return {
    ...piece,
    title: typeset(piece.title, piece.language),
    publisher: typesetName(piece.publisher),
    ...(piece.author ? { author: typesetName(piece.author) } : {}),
    authors: piece.authors.map(typesetNames),
    ...(piece.copyHost ? { copyHost: typesetName(piece.copyHost) } : {}),
  };
}

/** An actor; the short name is shared by both editions and typeset as French. */
export function actorOf(stored: Stored<ActorData>): Entry<ActorData> {
  const actor = entryOf(stored);
  return { ...actor, shortName: typesetName(actor.shortName) };
}

/** Evidence of an article; its words are typeset in claims-of.ts, with those of the article. */
export function sheetOf({
  id,
  data,
  filePath,
  body = '',
}: Stored<EvidenceSheetData>): EvidenceSheet {
  const lineAt = yamlLines(body);
  return {
    ...data,
    id,
    file: filePath ?? id,
    name: id.split('/')[0] ?? '',
    lineOf: (sentence) => lineAt(['claims', sentence]),
  };
}

/**
 * A text and its tree, without its citations; its id is `name/locale`, such as `briefcam/fr`.
 * @throws {Error} if its body is not MDX (readMdx)
 */
export function proseOf<
  Data extends { title: string; description: string; question?: string | undefined },
>(stored: Stored<Data>) {
  const [name = '', folder = ''] = stored.id.split('/');
  const locale = folder as Locale;
  const entry = entryOf(stored);
  return {
    ...entry,
    title: typeset(entry.title, locale),
    ...(entry.question ? { question: typeset(entry.question, locale) } : {}),
    description: typeset(entry.description, locale),
    name,
    locale,
    tree: readMdx(stored.body ?? ''),
  };
}
