/**
 * Describes the data files to machines: a Data Package, version 2.0. The standard has a single text where a
 * reader may want two languages, and tools show no other, so texts are in both, French first: « … / … ». Source:
 * https://datapackage.org/standard/data-package/.
 */
import { createHash } from 'node:crypto';
import { LOCALES } from '../i18n/locale.ts';
import { fileOf } from '../i18n/routes.ts';
import { inBothLanguages } from './field-meanings.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import type { DataState } from './data-state.ts';
import { contentsOf, type DataFile } from './data-file.ts';
import { isOfOthers, LICENCE_FILE, LICENCES } from './licence.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

export interface PackageEdition extends DataState {
  site: URL | undefined;
}

/**
 * Text of `datapackage.json`, indented, with a final newline: one resource per file in the given order, with its
 * size in bytes and its SHA-256. `created` is the day of the last check, at midnight UTC; without a site there is
 * no homepage.
 */
export function dataPackageText(
  files: readonly DataFile[],
  { version, site, verified }: PackageEdition,
): string {
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'piece-par-piece',
    title: inBoth((words) => words.dataPage.packageTitle),
    description: inBoth((words) => words.dataPage.packageDescription),
    ...(site ? { homepage: new URL(fileOf('data', 'fr'), site).href } : {}),
    version,
    created: `${verified}T00:00:00Z`,
    keywords: [
      ...new Set(LOCALES.flatMap((locale) => strings(locale).dataPage.keywords.split(', '))),
    ],
    contributors: [{ title: inBoth((words) => words.site.name), roles: ['creator'] }],
    licenses: licences(),
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function inBoth(say: (words: Strings) => string): string {
  return inBothLanguages({ fr: say(strings('fr')), en: say(strings('en')) });
}

/** Both licences: most files hold dates as well as words. */
function licences() {
  return Object.entries(LICENCES).map(([name, path]) => ({
    name,
    path,
    title: inBoth((words) => words.dataPage.licences[name as keyof typeof LICENCES]),
  }));
}

/** Replaces the licences of a resource: one that names none inherits those of the package. */
function noLicence() {
  return [{ path: LICENCE_FILE, title: inBoth((words) => words.dataPage.quotationsAlone) }];
}

function resourceOf({ path, contents, format, mediatype, schema, text }: DataFile) {
  const isTable = schema !== undefined;
  return {
    $schema: `${PROFILES}/dataresource.json`,
    // Other tables refer to a table by this name.
    name: isTable ? contents : path.replace(/[./]/g, '-'),
    path,
    ...(isTable ? { type: 'table' } : {}),
    title: path,
    description: inBothLanguages(contentsOf(contents)),
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    licenses: isOfOthers(contents) ? noLicence() : licences(),
    ...(isTable ? { schema: { $schema: `${PROFILES}/tableschema.json`, ...schema } } : {}),
  };
}
