/**
 * Replaces `astro:content` in tests without a build: the loaders and schemas of `src/content.config.ts` read the folder
 * `content/` of the working directory, as they do in Astro.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';

interface Stored {
  id: string;
  data: unknown;
  filePath?: string;
  body?: string;
}

type Context = Parameters<Loader['load']>[0];

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** File types, as Astro passes them to a loader; the data come from our own loader. */
const ENTRY_TYPES = new Map([
  ['.yaml', { getEntryInfo: () => ({ data: {}, body: '' }) }],
  [
    '.mdx',
    {
      getEntryInfo: ({ contents }: { contents: string }) => ({
        data: {},
        body: contents.replace(FRONT_MATTER, '').trim(),
      }),
    },
  ],
]);

/** Astro logs errors besides throwing them; an error line means a failed build. */
const logger = {
  info: () => undefined,
  debug: () => undefined,
  warn: () => undefined,
  error: (line: string) => {
    throw new Error(line);
  },
};

/**
 * Entries of a collection, as stored by its loader.
 * @throws {Error} the error of the loader when content breaks its schema
 */
export async function getCollection(name: string): Promise<Stored[]> {
  const { collections } = await import('../src/content.config.ts');
  const { loader } = (collections as Record<string, { loader: Loader }>)[name] ?? {};
  if (!loader) throw new Error(`No collection is named ${name}.`);
  const kept = new Map<string, Stored>();
  const root = pathToFileURL(`${process.cwd()}${path.sep}`);
  await loader.load({
    collection: name,
    config: { root, srcDir: new URL('src/', root) },
    logger,
    store: {
      keys: () => kept.keys(),
      get: (id: string) => kept.get(id),
      set: (entry: Stored) => kept.set(entry.id, entry),
      delete: (id: string) => kept.delete(id),
      clear: () => kept.clear(),
    },
    generateDigest: (text: string) => createHash('sha256').update(text).digest('hex'),
    entryTypes: ENTRY_TYPES,
  } as unknown as Context);
  return [...kept.values()];
}
