/**
 * Knows how Astro loads a folder of content without losing or excusing anything: what `readFolder` finds
 * wrong stops the build, all of it at once.
 *
 * Astro's own `glob()` loader passes over files that its pattern does not match, stops at the first
 * bad entry, and reads dates as timestamps, so that 30 February becomes 2 March; this wraps it.
 */
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { ContentError } from './author-message.ts';
import { SHAPES, type FolderShape } from './folder-shape.ts';
import { readEntryFile, readFolder, type Folder } from './read-folder.ts';
import { readSource } from './read-source.ts';

/** A loader that also says which folder it reads, for who reads it without Astro. */
export type FolderLoader = Loader & { folder: Folder };

/**
 * Loader of `content/<name>`.
 * @throws {ContentError} naming each file and field at fault, in French.
 */
export function strictFolder(name: string, shape: FolderShape, schema: z.ZodType): FolderLoader {
  const base = `content/${name}`;
  const folder = { name, shape, schema };
  const inner = glob({
    base: `./${base}`,
    pattern: SHAPES[shape].pattern,
    generateId: ({ entry }) => entry.replace(/\.(?:yaml|mdx)$/, ''),
  });
  return {
    name: `strict-folder:${name}`,
    folder,
    async load(context) {
      const { entries, problems } = readFolder(folder);
      // The inner loader would stop at the first of them, and say so in English.
      if (problems.length > 0) throw new ContentError(problems);

      const first = new Map(entries.map(({ filePath, data }) => [filePath, data]));
      await inner.load({
        ...context,
        ...(SHAPES[shape].keepsSource ? { store: withWholeFiles(context.store) } : {}),
        parseData: async ({ id, filePath }) => {
          const file = filePath ? filePath.slice(filePath.indexOf(`${base}/`)) : `${base}/${id}`;
          const data = first.get(file);
          if (first.delete(file)) return data as never;
          // A server loads a file again as its author goes on writing, and tells what it finds then.
          const again = readEntryFile(file, shape, schema);
          if (again.problems) throw new ContentError(again.problems);
          return again.data as never;
        },
      });
    },
  };
}

/** The store, each body in it the whole file: Astro takes the front matter off, and keeps no YAML. */
function withWholeFiles(store: LoaderContext['store']): LoaderContext['store'] {
  return {
    ...store,
    set: (entry) => store.set({ ...entry, body: readSource(entry.filePath ?? '') }),
  };
}
