/**
 * Knows how to load a folder of content without losing or excusing anything: a file of another
 * kind, a name that is no id, or an entry that breaks its schema stops the build, and every
 * mistake of the folder is told at once.
 *
 * Astro's own `glob()` loader passes over files that its pattern does not match and stops at the
 * first bad entry; this wraps it.
 */
import { readdirSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { adviseAuthor, ContentError, type Problem } from './author-message.ts';

/** How a folder is laid out: `flat` is `<id>.yaml`, `by-language` is `<id>/fr.mdx`. */
export type FolderShape = 'flat' | 'by-language';

const SHAPES: Record<
  FolderShape,
  { pattern: string; name: RegExp; accepted: string; example: string }
> = {
  flat: {
    pattern: '*.yaml',
    name: /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/,
    accepted: 'un nom en minuscules, chiffres et tirets, qui finit par .yaml',
    example: '2023-05-19-loi-jo.yaml',
  },
  'by-language': {
    pattern: '*/{fr,en}.mdx',
    name: /^[a-z0-9]+(?:-[a-z0-9]+)*\/(?:fr|en)\.mdx$/,
    accepted: 'un dossier par texte, avec fr.mdx et en.mdx',
    example: 'briefcam/fr.mdx',
  },
};

/**
 * Loader of `content/<name>`.
 * @throws {ContentError} naming each file and field at fault, in French.
 */
export function strictFolder(name: string, shape: FolderShape, schema: z.ZodType): Loader {
  const base = `content/${name}`;
  const { pattern, name: accepted, ...advice } = SHAPES[shape];
  const inner = glob({
    base: `./${base}`,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.(?:yaml|mdx)$/, ''),
  });
  return {
    name: `strict-folder:${name}`,
    async load(context) {
      const problems: Problem[] = strayFiles(base, accepted, advice);
      await inner.load({
        ...context,
        // The store keeps what a schema made of an entry; the schema may have changed since.
        parseData: async ({ id, data, filePath }) => {
          const parsed = schema.safeParse(data);
          if (parsed.success) return parsed.data as never;
          const file = filePath ? filePath.slice(filePath.indexOf(`${base}/`)) : `${base}/${id}`;
          problems.push(
            ...parsed.error.issues.map(({ path, message }) => ({
              file,
              field: path.join('.') || 'fichier',
              message,
            })),
          );
          return data;
        },
      });
      if (problems.length > 0) throw new ContentError(problems);
    },
  };
}

function strayFiles(
  base: string,
  accepted: RegExp,
  advice: { accepted: string; example: string },
): Problem[] {
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(base.length + 1),
    )
    .filter((path) => !accepted.test(path))
    .sort()
    .map((path) => ({
      file: `${base}/${path}`,
      field: 'nom du fichier',
      message: adviseAuthor(path, advice),
    }));
}
