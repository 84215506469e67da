/** Protects: a copy can be proved genuine (two builds are the same bytes), and a published site names who publishes it. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../project-copy.ts';
import { attribute, builtFiles, builtPages, readBuilt } from './dist.ts';

function fingerprints(dist: string): Record<string, string> {
  return Object.fromEntries(
    builtFiles(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex'),
    ]),
  );
}

test('two builds in two folders, zones and languages are byte-identical', async () => {
  const copies = [copyProject(), copyProject()];
  const [here, there] = await Promise.all(
    copies.map(async (copy, at) => {
      const { code, output } = await copy.build(
        at === 0 ? {} : { TZ: 'Pacific/Auckland', LANG: 'C' },
      );
      expect(output.slice(-800)).toContain('Complete!');
      expect(code).toBe(0);
      return fingerprints(path.join(copy.root, 'dist'));
    }),
  );
  for (const copy of copies) copy.remove();
  expect(there).toEqual(here);
  expect(fingerprints('dist')).toEqual(here);
});

describe('a build with SITE_URL', () => {
  const SITE_URL = 'https://exemple.fr/dossier/';
  const refused = copyProject();
  const published = copyProject();
  const dist = path.join(published.root, 'dist');

  beforeAll(async () => {
    const file = path.join(published.root, 'content/publisher.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('à compléter', 'Identité d’essai'));
    const { code, output } = await published.build({ SITE_URL });
    expect(output.slice(-2000)).toContain('Complete!');
    expect(code).toBe(0);
  });

  afterAll(() => {
    refused.remove();
    published.remove();
  });

  test('is refused while the publisher is a placeholder', async () => {
    const { code, output } = await refused.build({ SITE_URL });
    expect(code).not.toBe(0);
    expect(output).toContain('content/publisher.yaml');
    expect(output).toContain(
      'publisher.name : « à compléter » n’est pas accepté quand SITE_URL est défini.',
    );
  });

  test('gives every page its canonical address', () => {
    for (const { file, elements } of builtPages(dist).filter(({ file }) => file !== '404.html')) {
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href')).toBe(`${SITE_URL}${file}`);
    }
  });

  test('has a site map of all its pages', () => {
    const map = readBuilt('sitemap.xml', dist);
    for (const { file } of builtPages(dist).filter(({ file }) => file !== '404.html'))
      expect(map).toContain(`<loc>${SITE_URL}${file}</loc>`);
  });

  test('has an Atom feed of corrections, which the page names', () => {
    expect(readBuilt('corrections.xml', dist)).toMatch(
      /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">[\s\S]*<id>https:\/\/exemple\.fr\/dossier\/corrections\.html<\/id>/,
    );
    expect(readBuilt('corrections.html', dist)).toContain('href="corrections.xml"');
  });

  test('names the publisher, and never calls itself a local copy', () => {
    expect(readBuilt('mentions-legales.html', dist)).toContain('Identité d’essai');
    expect(builtPages(dist).filter(({ html }) => html.includes('Copie locale'))).toEqual([]);
  });
});

test('a build without SITE_URL has no feed, no site map, no canonical address, and says that it is a copy', () => {
  expect(builtFiles().filter((file) => file.endsWith('.xml'))).toEqual([]);
  expect(readBuilt('index.html')).toContain('Copie locale');
  expect(readBuilt('index.html')).not.toContain('rel="canonical"');
});
