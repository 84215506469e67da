/**
 * Collects the licences of third-party code and typefaces in the site, as those licences require. Vite lists the
 * packages bundled into scripts (`build.license`); the configuration lists those that end up in other files.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A package as Vite writes it: `identifier` is an SPDX identifier, `text` the licence with its copyright. */
export interface Licence {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

/** The file that Vite writes, which is removed from dist. */
const BUNDLED = 'licences.json';
const LICENCE_FILE = /^(?:licen[cs]e(?:_font)?|copying|notice|ofl)(?:\.(?:txt|md))?$/i;
const RULE = '-'.repeat(72);

/**
 * Astro integration, run before the site is packed.
 *
 * @param file      path in dist of the text
 * @param packages  packages that end up in the site without the bundler
 */
export function thirdPartyLicences(file: string, packages: readonly string[]): AstroIntegration {
  let project = '';
  return {
    name: 'third-party-licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        project = fileURLToPath(config.root);
        updateConfig({ vite: { build: { license: { fileName: BUNDLED } } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const list = new URL(BUNDLED, dir);
        const bundled = JSON.parse(await readFile(list, 'utf8')) as Licence[];
        await rm(list);
        const named = packages.map((name) => licenceIn(path.join(project, 'node_modules', name)));
        const licences = [...bundled, ...(await Promise.all(named))];
        await writeFile(new URL(file, dir), licencesText(licences));
        logger.info(`${file}: ${licences.map(({ name }) => name).join(', ')}`);
      },
    },
  };
}

/** The metadata of a package and its licence texts: its own, and that of its typeface. */
async function licenceIn(folder: string): Promise<Licence> {
  const said = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const files = (await readdir(folder)).sort().filter((name) => LICENCE_FILE.test(name));
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  return {
    name: said.name,
    version: said.version,
    identifier: said.license,
    text: texts.map((text) => text.trim()).join('\n\n'),
  };
}

/**
 * In both languages: a list, then each licence.
 *
 * @throws if a package has no licence
 */
export function licencesText(licences: readonly Licence[]): string {
  const sorted = licences.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const title = ({ name, version, identifier }: Licence) => `${name} ${version} (${identifier})`;
  const bare = sorted.filter(({ identifier, text }) => !identifier || !text);
  if (bare.length > 0)
    throw new Error(`These packages bring no licence: ${bare.map(({ name }) => name).join(', ')}`);
  return [
    'Ce site contient des parties de ces logiciels et de ces caractères. Leurs licences suivent.',
    'This site holds parts of this software and of these typefaces. Their licences follow.',
    '',
    ...sorted.map((licence) => `- ${title(licence)}`),
    ...sorted.flatMap((licence) => ['', RULE, title(licence), '', licence.text?.trim() ?? '']),
    '',
  ]
    .join('\n')
    .replace(/\r\n?/g, '\n');
}
