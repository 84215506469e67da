/** Knows how an entry of content/ becomes an entry of the case file: with its id, its file and its typography. */
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

/** An entry as the content layer gives it. */
export interface Stored<Data> {
  id: string;
  data: Data;
  filePath?: string;
  body?: string;
}

/**
 * An entry of any collection, its running text typeset (typeset-entry.ts); `file` is its id where it has no
 * path.
 */
export function entryOf<Data extends object>({ id, data, filePath }: Stored<Data>): Entry<Data> {
  return typesetEntry({ ...data, id, file: placeOf(id, filePath) });
}

/** A file that does not bear the id of an entry holds others too. */
function placeOf(id: string, filePath: string | undefined): string {
  if (filePath === undefined) return id;
  const isItsOwn = filePath.replace(/\.(?:yaml|mdx)$/, '').endsWith(`/${id}`);
  return isItsOwn ? filePath : placeWithin(filePath, id);
}

/** A name is set as French whatever its document's language: only its apostrophes change. */
const typesetName = (name: string) => typeset(name, 'fr');

/** The parts of a name, each as typesetName sets it. */
function typesetNames<Parts extends object>(parts: Parts): Parts {
  const pairs = Object.entries(parts) as [string, string][];
  return Object.fromEntries(pairs.map(([part, name]) => [part, typesetName(name)])) as Parts;
}

/** A pièce, its title typeset in the language of the document, its names as French ones. */
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

/** An actor, whose short name is one for both editions and is set as French. */
export function actorOf(stored: Stored<ActorData>): Entry<ActorData> {
  const actor = entryOf(stored);
  return { ...actor, shortName: typesetName(actor.shortName) };
}

/** The evidence of an article; its words are not typeset before they meet it (claims-of.ts). */
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
 * A text and its tree, without its citations; its id is `name/locale`, `briefcam/fr`.
 * @throws {Error} where its body is not MDX (readMdx)
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
