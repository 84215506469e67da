/**
 * Finds the texts of content/pages that are pages of their own: those with an address in their front matter.
 * .config/write-text-pages.ts uses it to write i18n/text-pages.ts, which the rest of the site reads.
 */
import { existsSync, readdirSync } from 'node:fs';
import { adviseAuthor, ContentError, type Advice, type Problem } from './author-message.ts';
import { pageSchema, type PageData } from './text.ts';
import { readFrontMatter } from './read-yaml.ts';
import { readSource } from './read-folder.ts';

const FOLDER = 'content/pages';
const ROUTES = 'src/i18n/routes.ts';
const LANGUAGES = ['fr', 'en'] as const;
/** Folder of each edition in dist. */
const EDITIONS = { fr: '', en: 'en/' } as const;

/** A text page: in each edition, its file in dist and its name in menus. */
export interface TextPageEntry {
  fr: { file: string; menuTitle: string };
  en: { file: string; menuTitle: string };
}

/**
 * The text pages, by the name of their folder, in alphabetical order; undefined if a text cannot be read or breaks its
 * schema, which the check of the whole content reports.
 *
 * @param views  files in dist of every other page, by the name of its route
 * @param names  folders of texts
 * @param read   front matter of a text; undefined if it is missing or breaks its schema
 * @throws {ContentError} for an address that one edition lacks, and for two pages of one address or name
 */
export function readTextPages(
  views: Readonly<Record<string, { fr: string; en: string }>>,
  names: readonly string[] = readdirSync(FOLDER),
  read: (name: string, language: string) => PageData | undefined = readText,
): Record<string, TextPageEntry> | undefined {
  const problems: Problem[] = [];
  const refuse = (file: string, field: string, written: unknown, says: Advice) =>
    problems.push({ file, field, message: adviseAuthor(written, says) });
  const advice = (accepted: string): Advice => ({ accepted, example: 'la-presse' });
  const owners = new Map(
    Object.values(views).flatMap(({ fr, en }) => [
      [fr, ROUTES],
      [en, ROUTES],
    ]),
  );
  const pages: Record<string, TextPageEntry> = {};
  for (const name of [...names].sort()) {
    const [fr, en] = LANGUAGES.map((language) => read(name, language));
    if (!fr || !en) return undefined;
    if (fr.address === undefined && en.address === undefined) continue;
    const folder = `${FOLDER}/${name}`;
    if (Object.hasOwn(views, name))
      refuse(folder, 'nom du dossier', name, advice(`un nom que ${ROUTES} n’a pas pris`));
    else {
      const editionOf = (language: 'fr' | 'en', { address, menuTitle = '' }: PageData) => {
        const source = `${folder}/${language}.mdx`;
        const file = `${EDITIONS[language]}${address}.html`;
        const owner = owners.get(file);
        if (!address) refuse(source, 'address', undefined, advice('l’adresse de cette langue'));
        else if (owner)
          refuse(source, 'address', address, advice(`une adresse que ${owner} n’a pas prise`));
        owners.set(file, source);
        return { file, menuTitle };
      };
      pages[name] = { fr: editionOf('fr', fr), en: editionOf('en', en) };
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return pages;
}

function readText(name: string, language: string): PageData | undefined {
  const file = `${FOLDER}/${name}/${language}.mdx`;
  if (!existsSync(file)) return undefined;
  try {
    return pageSchema.safeParse(readFrontMatter(readSource(file))).data;
  } catch {
    return undefined;
  }
}

/** Source of the module that the rest of the site imports. */
export function textPagesModule(pages: Readonly<Record<string, TextPageEntry>>): string {
  const quote = (text: string) => (/['\\]/.test(text) ? JSON.stringify(text) : `'${text}'`);
  const edition = ({ file, menuTitle }: TextPageEntry['fr']) =>
    `{ file: ${quote(file)}, menuTitle: ${quote(menuTitle)} }`;
  const rows = Object.entries(pages).map(
    ([name, { fr, en }]) =>
      `  ${/^\w+$/.test(name) ? name : quote(name)}: {\n    fr: ${edition(fr)},\n    en: ${edition(en)},\n  },`,
  );
  return `/** Written by .config/write-text-pages.ts from the front matter of content/pages. Do not edit. */\nexport const TEXT_PAGES = {\n${rows.join('\n')}\n} as const;\n`;
}
