/** Loads the case file once, checks it once and looks entries up by id. No other module may query content/. */
import { getCollection, type CollectionKey } from 'astro:content';
import { ContentError } from '../schemas/author-message.ts';
import { CONTENT_FOLDERS } from '../schemas/content-folders.ts';
import type { CaseFile } from './case-entry.ts';
import { checkedEntries } from './checked-entries.ts';
import type { StoredCollections } from './ordered-entries.ts';
import { withLines } from './placed-problems.ts';
import { contactOf, getPublisher } from './publisher.ts';
import { getRefusedHosts } from './refused-hosts.ts';

let caseFile: Promise<CaseFile> | undefined;

/**
 * The case file, loaded and checked on the first call.
 * @throws {ContentError} with every problem that the schemas cannot detect
 */
export function getCaseFile(): Promise<CaseFile> {
  return (caseFile ??= loadCaseFile());
}

/**
 * CONTENT_FOLDERS lacks articles, their evidence and pages: their folders are shared or split by language
 * (content.config.ts).
 */
const COLLECTIONS = [
  ...(Object.keys(CONTENT_FOLDERS) as (keyof typeof CONTENT_FOLDERS)[]),
  'articles',
  'evidence',
  'pages',
] as const;

async function readCollections(): Promise<StoredCollections> {
  const read = async (name: CollectionKey) => [name, await getCollection(name)] as const;
  const collections = Object.fromEntries(await Promise.all(COLLECTIONS.map(read)));
  // A collection that is missing from the list above does not compile here.
  return collections as Record<(typeof COLLECTIONS)[number], never[]>;
}

async function loadCaseFile(): Promise<CaseFile> {
  const { entries, problems } = checkedEntries(await readCollections(), getRefusedHosts());
  if (problems.length > 0) throw new ContentError(withLines(problems));
  const publisher = getPublisher(false);
  return {
    ...entries,
    published: publisher.published,
    contact: contactOf(publisher),
    get: {
      preset: byId('choix', entries.presets),
      event: byId('fait', entries.events),
      piece: byId('pièce', entries.pieces),
      actor: byId('acteur', entries.actors),
      term: byId('terme', entries.terms),
      claim: byId('phrase vérifiée', entries.claims),
      question: byId('question', entries.questions),
      document: byId('document', entries.documents),
    },
  };
}

function byId<Item extends { id: string }>(what: string, items: readonly Item[]) {
  const index = new Map(items.map((item) => [item.id, item]));
  return (id: string): Item => {
    const item = index.get(id);
    if (!item) throw new Error(`« ${id} » : aucun(e) ${what} ne porte cet identifiant.`);
    return item;
  };
}
