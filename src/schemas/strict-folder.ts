/**
 * Loads a folder of content into Astro without skipping or excusing anything. Astro's own `glob()` and `file()` skip
 * files that they do not match or cannot read, stop at the first invalid entry, and read dates as timestamps, so that
 * 30 February becomes 2 March.
 */
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { ContentError } from './author-message.ts';
import { baseOf, readFolder, SHAPES, type Folder } from './read-folder.ts';

/** A loader that exposes the folder it reads, for code that reads it without Astro. */
export type FolderLoader = Loader & { folder: Folder };

/**
 * Loader of a folder. A server reads it again when one of its files changes, and keeps what it had while there is a
 * mistake, which content-gate.ts shows.
 * @throws {ContentError} with each file and invalid field, in French
 */
export function strictFolder(folder: Folder): FolderLoader {
  return {
    name: `strict-folder:${folder.name}`,
    folder,
    load: ({ store, watcher }) => {
      const fill = () => {
        const { entries, problems } = readFolder(folder);
        if (problems.length > 0) return problems;
        store.clear();
        for (const { id, data, filePath, body } of entries)
          store.set({
            id,
            data: data as Record<string, unknown>,
            filePath,
            ...(SHAPES[folder.shape].key ? {} : { body }),
            deferredRender: filePath.endsWith('.mdx'),
          });
        return [];
      };
      const problems = fill();
      if (problems.length > 0) throw new ContentError(problems);
      const base = path.resolve(baseOf(folder.name));
      watcher?.add(base);
      watcher?.on('all', (_, changed) => void (changed.startsWith(base) && fill()));
      return Promise.resolve();
    },
  };
}
