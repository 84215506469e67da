/**
 * Knows how to load a folder of content without losing or excusing anything: a file of another
 * kind, a name that is no id, text that is no YAML, or an entry that breaks its schema stops the
 * build, and every mistake of the folder is told at once.
 *
 * Astro's own `glob()` loader passes over files that its pattern does not match, stops at the first
 * bad entry, and reads dates as timestamps, so that 30 February becomes 2 March; this wraps it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { adviseAuthor, ContentError, type Problem } from './author-message.ts';
import { readFrontMatter, readYaml } from './read-yaml.ts';

/** How a folder is laid out: `flat` is `<id>.yaml`, `by-text` is `<text>/<id>.yaml`, `by-language` is `<id>/fr.mdx`. */
export type FolderShape = 'flat' | 'by-text' | 'by-language';

interface Shape {
  pattern: string;
  name: RegExp;
  accepted: string;
  example: string;
  read: (text: string) => unknown;
}

const SHAPES: Record<FolderShape, Shape> = {
  flat: {
    pattern: '*.yaml',
    name: /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/,
    accepted: 'un nom en minuscules, chiffres et tirets, qui finit par .yaml',
    example: '2023-05-19-loi-jo.yaml',
    read: readYaml,
  },
  'by-text': {
    pattern: '*/*.yaml',
    name: /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/,
    accepted: 'un dossier par article, et un nom qui finit par .yaml',
    example: 'briefcam/premier-test.yaml',
    read: readYaml,
  },
  'by-language': {
    pattern: '*/{fr,en}.mdx',
    name: /^[a-z0-9]+(?:-[a-z0-9]+)*\/(?:fr|en)\.mdx$/,
    accepted: 'un dossier par texte, avec fr.mdx et en.mdx',
    example: 'briefcam/fr.mdx',
    read: readFrontMatter,
  },
};

/**
 * Loader of `content/<name>`.
 * @throws {ContentError} naming each file and field at fault, in French.
 */
export function strictFolder(name: string, shapeName: FolderShape, schema: z.ZodType): Loader {
  const base = `content/${name}`;
  const shape = SHAPES[shapeName];
  const inner = glob({
    base: `./${base}`,
    pattern: shape.pattern,
    generateId: ({ entry }) => entry.replace(/\.(?:yaml|mdx)$/, ''),
  });
  return {
    name: `strict-folder:${name}`,
    async load(context) {
      const files = filesBelow(base);
      const problems: Problem[] = files.flatMap((file) => nameProblems(base, file, shape));
      const written = new Map<string, unknown>();
      for (const file of files.filter((file) => shape.name.test(file))) {
        try {
          written.set(`${base}/${file}`, shape.read(readFileSync(`${base}/${file}`, 'utf8')));
        } catch (error) {
          problems.push({ file: `${base}/${file}`, field: 'fichier', message: messageOf(error) });
        }
      }
      // The inner loader would stop at a file that is no YAML, and say so in English.
      if (problems.length > 0) throw new ContentError(problems);

      await inner.load({
        ...context,
        parseData: async ({ id, data, filePath }) => {
          const file = filePath ? filePath.slice(filePath.indexOf(`${base}/`)) : `${base}/${id}`;
          const parsed = schema.safeParse(written.get(file) ?? data);
          if (parsed.success) return parsed.data as never;
          problems.push(
            ...parsed.error.issues.map(({ path: at, message }) => ({
              file,
              field: at.join('.') || 'fichier',
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

/** Paths of the files below a folder, with forward slashes, sorted. */
function filesBelow(base: string): string[] {
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

function nameProblems(base: string, file: string, { name, accepted, example }: Shape): Problem[] {
  if (name.test(file)) return [];
  const message = adviseAuthor(file, { accepted, example });
  return [{ file: `${base}/${file}`, field: 'nom du fichier', message }];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
