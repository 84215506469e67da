/**
 * Loads a folder of content into Astro without skipping or excusing anything: the problems that `readFolder` finds stop
 * the build, all of them at once.
 *
 * Astro's own `glob()` loader skips files that its pattern does not match, stops at the first invalid entry, and reads
 * dates as timestamps, so that 30 February becomes 2 March; this wraps it. Its `file()` reads one file, and skips one
 * that it cannot read.
 */
import path from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { ContentError } from './author-message.ts';
import { SHAPES, type FolderShape } from './folder-shape.ts';
import { baseOf, readEntryFile, readFolder, type Folder } from './read-folder.ts';
import { readSource } from './read-source.ts';

/** A loader that exposes the folder it reads, for code that reads it without Astro. */
export type FolderLoader = Loader & { folder: Folder };

type Data = Record<string, unknown>;

/**
 * Loader of `content/<name>`.
 * @throws {ContentError} with each file and invalid field, in French
 */
export function strictFolder(name: string, shape: FolderShape, schema: z.ZodType): FolderLoader {
  const folder = { name, shape, schema };
  const load = SHAPES[shape].key ? keyedLoad(folder) : globLoad(folder);
  return { name: `strict-folder:${name}`, folder, load };
}

/** Loads files that hold many entries; all are read again when one changes. */
function keyedLoad(folder: Folder): Loader['load'] {
  return ({ store, watcher, logger }) => {
    const fill = () => {
      const entries = soundEntries(folder);
      store.clear();
      for (const { id, data, filePath } of entries) store.set({ id, data: data as Data, filePath });
    };
    fill();
    const base = path.resolve(baseOf(folder.name));
    watcher?.add(base);
    watcher?.on('change', (changed) => {
      if (path.dirname(changed) !== base) return;
      try {
        fill();
      } catch (error) {
        logger.error(String(error));
      }
    });
    return Promise.resolve();
  };
}

/** Loads a folder with one file per entry. */
function globLoad(folder: Folder): Loader['load'] {
  const base = baseOf(folder.name);
  const { pattern, keepsSource } = SHAPES[folder.shape];
  const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(?:yaml|mdx)$/, '');
  const inner = glob({ base: `./${base}`, pattern, generateId });
  return async (context) => {
    // The inner loader would stop at the first mistake, and report it in English.
    const first = new Map(soundEntries(folder).map(({ filePath, data }) => [filePath, data]));
    await inner.load({
      ...context,
      ...(keepsSource ? { store: withWholeFiles(context.store) } : {}),
      parseData: async ({ id, filePath }) => {
        const file = filePath ? filePath.slice(filePath.indexOf(`${base}/`)) : `${base}/${id}`;
        const data = first.get(file);
        if (first.delete(file)) return data as never;
        // A server loads a file again while its author is writing, and reports what it finds then.
        const { entries, problems } = readEntryFile(file, id, folder);
        if (problems.length > 0) throw new ContentError(problems);
        return entries[0]?.data as never;
      },
    });
  };
}

function soundEntries(folder: Folder) {
  const { entries, problems } = readFolder(folder);
  if (problems.length > 0) throw new ContentError(problems);
  return entries;
}

/** The store with the whole file as each body: Astro removes the front matter, and keeps no YAML. */
function withWholeFiles(store: LoaderContext['store']): LoaderContext['store'] {
  return {
    ...store,
    set: (entry) => store.set({ ...entry, body: readSource(entry.filePath ?? '') }),
  };
}
