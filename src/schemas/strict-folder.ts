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
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { adviseAuthor, ContentError, type Problem } from './author-message.ts';
import { readMdx } from './read-mdx.ts';
import { readFrontMatter, readYaml, yamlLines } from './read-yaml.ts';

/**
 * How a folder is laid out: `flat` is `<id>.yaml`, `by-text` is `<text>/<id>.yaml`, `by-language` is
 * `<id>/fr.mdx`. Articles have both: `article` is their texts, `evidence` is `<id>/claims.yaml`.
 */
export type FolderShape = 'flat' | 'by-text' | 'by-language' | 'article' | 'evidence';

interface Shape {
  pattern: string;
  name: RegExp;
  accepted: string;
  example: string;
  read: (text: string) => unknown;
  /** Whether the body of an entry is its whole file: lines are then those of the file. */
  keepsSource?: true;
  /** Names that another collection of the same folder takes. */
  beside?: RegExp;
}

const BY_LANGUAGE: Shape = {
  pattern: '*/{fr,en}.mdx',
  name: /^[a-z0-9]+(?:-[a-z0-9]+)*\/(?:fr|en)\.mdx$/,
  accepted: 'un dossier par texte, avec fr.mdx et en.mdx',
  example: 'briefcam/fr.mdx',
  read: readText,
  keepsSource: true,
};
const EVIDENCE: Shape = {
  pattern: '*/claims.yaml',
  name: /^[a-z0-9]+(?:-[a-z0-9]+)*\/claims\.yaml$/,
  accepted: 'un dossier par article, avec claims.yaml',
  example: 'briefcam/claims.yaml',
  read: readYaml,
  keepsSource: true,
};

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
    accepted: 'un dossier par question, et un nom qui finit par .yaml',
    example: 'visage/cnil.yaml',
    read: readYaml,
  },
  'by-language': BY_LANGUAGE,
  article: {
    ...BY_LANGUAGE,
    accepted: 'un dossier par article, avec fr.mdx, en.mdx et claims.yaml',
    beside: EVIDENCE.name,
  },
  evidence: { ...EVIDENCE, beside: BY_LANGUAGE.name },
};

/** The front matter of a text whose every tag is closed. */
function readText(text: string): unknown {
  const matter = readFrontMatter(text);
  readMdx(text);
  return matter;
}

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
      for (const file of files.filter((file) => shape.name.test(file))) {
        try {
          shape.read(readFileSync(`${base}/${file}`, 'utf8'));
        } catch (error) {
          problems.push({ file: `${base}/${file}`, field: 'fichier', message: messageOf(error) });
        }
      }
      // The inner loader would stop at a file that is no YAML, and say so in English.
      if (problems.length > 0) throw new ContentError(problems);

      // A server loads a file again as its author goes on writing, and tells what it finds then.
      let isLoaded = false;
      await inner.load({
        ...context,
        ...(shape.keepsSource ? { store: withWholeFiles(context.store) } : {}),
        parseData: async ({ id, data, filePath }) => {
          const file = filePath ? filePath.slice(filePath.indexOf(`${base}/`)) : `${base}/${id}`;
          const parsed = schema.safeParse(shape.read(readFileSync(file, 'utf8')));
          if (parsed.success) return parsed.data as never;
          problems.push(
            ...parsed.error.issues.map(({ path: at, message }) => ({
              file,
              field: fieldName(at, shapeName, file),
              message,
            })),
          );
          if (isLoaded) throw new ContentError(problems.splice(0));
          return data;
        },
      });
      isLoaded = true;
      if (problems.length > 0) throw new ContentError(problems);
    },
  };
}

/** A field as an author finds it: a sheet of evidence is long, and its line is told. */
function fieldName(at: readonly PropertyKey[], shape: FolderShape, file: string): string {
  const field = at.join('.') || 'fichier';
  if (shape !== 'evidence' || at.length === 0) return field;
  return `ligne ${yamlLines(readFileSync(file, 'utf8'))(at)}, ${field}`;
}

/** The store, each body in it the whole file: Astro takes the front matter off, and keeps no YAML. */
function withWholeFiles(store: LoaderContext['store']): LoaderContext['store'] {
  return {
    ...store,
    set: (entry) => store.set({ ...entry, body: readFileSync(entry.filePath ?? '', 'utf8') }),
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

function nameProblems(base: string, file: string, shape: Shape): Problem[] {
  const { name, beside, accepted, example } = shape;
  if (name.test(file) || beside?.test(file)) return [];
  const message = adviseAuthor(file, { accepted, example });
  return [{ file: `${base}/${file}`, field: 'nom du fichier', message }];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
