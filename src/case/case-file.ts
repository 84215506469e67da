/** Loads the case file once, checks it once, looks entries up by id and renders texts. No other module may query content/. */
import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import { ContentError } from '../schemas/author-message.ts';
import { CONTENT_FOLDERS } from '../schemas/content-tree.ts';
import type { Article, CaseFile, Page } from './case-entry.ts';
import { checkedEntries } from './checked-entries.ts';
import type { StoredCollections } from './ordered-entries.ts';
import { withLines } from './placed-problems.ts';
import { contactOf, getPublisher } from './publisher.ts';
import { getRefusedHosts } from '../schemas/editor-list.ts';
import { wantsContents } from './prose-reference.ts';

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

/** Whether a text is an article: only articles have a folder. */
function isArticle(text: Article | Page): text is Article {
  return 'folder' in text;
}

/** The text as a component, and whether a list of its sections precedes it. */
export async function renderText(text: Article | Page) {
  const entry = isArticle(text)
    ? await getEntry('articles', text.id)
    : await getEntry('pages', text.id);
  if (!entry) throw new Error(`${text.file} : texte absent de la collection.`);
  return { ...(await render(entry)), hasContents: wantsContents(text.tree) };
}
