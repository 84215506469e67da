/** Defines how each kind of folder of content/ is laid out, how its files are named, and how a file is read. */
import { adviseAuthor, type Problem } from './author-message.ts';
import { checkTyped, readMdx } from './read-mdx.ts';
import { readFrontMatter, readYaml } from './read-yaml.ts';
import { spellHidden } from './written-characters.ts';

/**
 * Layout of a folder: `flat` is `<id>.yaml`, `keyed` is files of many entries, each under its id, `by-text` is the same
 * under `<text>/<id>`, `by-language` is `<id>/fr.mdx`. Articles have two: `article` is their texts, `evidence` is
 * `<id>/claims.yaml`.
 */
export type FolderShape = 'flat' | 'keyed' | 'by-text' | 'by-language' | 'article' | 'evidence';

/** Form of the id of an entry, in a file that holds many. */
export interface Key {
  pattern: RegExp;
  accepted: string;
  example: string;
}

export interface Shape {
  pattern: string;
  name: RegExp;
  accepted: string;
  example: string;
  read: (text: string) => unknown;
  /** Undefined if each file is one entry. */
  key?: Key;
  /** Whether the body of an entry is its whole file: line numbers are then those of the file. */
  keepsSource?: true;
  /** File names that belong to another collection in the same folder. */
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

const FLAT: Shape = {
  pattern: '*.yaml',
  name: /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/,
  accepted: 'un nom en minuscules, chiffres et tirets, qui finit par .yaml',
  example: '2023-05-19-loi-jo.yaml',
  read: readYaml,
};

export const SHAPES: Record<FolderShape, Shape> = {
  flat: FLAT,
  keyed: {
    ...FLAT,
    example: '2026-12.yaml',
    key: {
      pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      accepted: 'un identifiant en minuscules, chiffres et tirets, et ses champs en dessous',
      example: '2026-12-01-date-du-rapport:',
    },
  },
  'by-text': {
    ...FLAT,
    key: {
      pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
      accepted: 'une question et une voix, et leurs champs en dessous',
      example: 'visage/cnil:',
    },
  },
  'by-language': BY_LANGUAGE,
  article: {
    ...BY_LANGUAGE,
    accepted: 'un dossier par article, avec fr.mdx, en.mdx et claims.yaml',
    beside: EVIDENCE.name,
  },
  evidence: { ...EVIDENCE, beside: BY_LANGUAGE.name },
};

/** The front matter of a text, every tag of which must be closed. */
function readText(text: string): unknown {
  // What stands before the front matter hides it.
  if (!text.startsWith('---')) checkTyped(text);
  const matter = readFrontMatter(text);
  readMdx(text);
  return matter;
}

/** Names that Windows reserves for its devices, with any extension: such a file cannot be copied there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Problems with the name of a file; `file` is its path below `base`. */
export function checkFileName(
  base: string,
  file: string,
  { name, beside, accepted, example }: Shape,
): Problem[] {
  const refused = (advice: string) => [
    {
      file: `${base}/${spellHidden(file)}`,
      field: 'nom du fichier',
      message: adviseAuthor(file, { accepted: advice, example }),
    },
  ];
  if (!name.test(file) && !beside?.test(file)) return refused(accepted);
  const isDevice = file.split('/').some((part) => DEVICE.test(part.replace(/\..*$/, '')));
  return isDevice ? refused('un nom que Windows ne garde pas pour ses appareils') : [];
}
