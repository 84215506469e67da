/**
 * Replaces `astro:content` in tests without a build: the loaders and schemas of `src/content.config.ts` read the folder
 * `content/` of the working directory, as they do in Astro.
 */
import type { Loader } from 'astro/loaders';

interface Stored {
  id: string;
  data: unknown;
  filePath?: string;
  body?: string;
}

/**
 * Entries of a collection, as stored by its loader.
 * @throws {Error} the error of the loader when content breaks its schema
 */
export async function getCollection(name: string): Promise<Stored[]> {
  const { collections } = await import('../src/content.config.ts');
  const { loader } = (collections as Record<string, { loader: Loader }>)[name] ?? {};
  if (!loader) throw new Error(`No collection is named ${name}.`);
  const kept: Stored[] = [];
  const store = { clear: () => undefined, set: (entry: Stored) => kept.push(entry) };
  await loader.load({ store } as unknown as Parameters<Loader['load']>[0]);
  return kept;
}
