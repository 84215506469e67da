/** Protects: a copy can be proved genuine (two builds are the same bytes), and a published site names who publishes it. */
import { XMLParser } from 'fast-xml-parser';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { typeset } from '../../src/i18n/typography.ts';
import { copyProject } from '../project-copy.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsIn,
  isTravelling,
  readBuilt,
  textOf,
  type BuiltPage,
} from './dist.ts';

/** Entries of the kinds that a real site has none of yet; they stay in the copy. */
const FIXTURES: Readonly<Record<string, string>> = {
  'corrections/correction-d-essai.yaml': `
date: 2026-11-20
target: { kind: claim, id: briefcam/premier-test }
was: { fr: Ancienne phrase d'essai., en: Former test sentence. }
now: { fr: Phrase d'essai., en: Test sentence. }
why: { fr: Motif d'essai., en: Test reason. }
`,
  'replies/reponse-d-essai.yaml': `
received: 2026-11-21
published: 2026-11-22
from: cnil
target: { kind: claim, id: briefcam/premier-test }
text: { fr: Réponse d'essai., en: Test reply. }
`,
};

/** An Atom feed (RFC 4287) as fast-xml-parser reads it. */
interface AtomFeed {
  updated: string;
  link: { '@_rel': string; '@_href': string }[];
  entry: { id: string; title: { '#text': string }; updated: string }[];
}

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
  /** Pages of the site itself, which have an address of their own. */
  const ownPages = () =>
    builtPages(dist).filter((page) => page.file !== '404.html' && !isTravelling(page));

  beforeAll(async () => {
    const file = path.join(published.root, 'content/publisher.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('à compléter', 'Identité d’essai'));
    for (const [name, text] of Object.entries(FIXTURES)) {
      mkdirSync(path.join(published.root, 'content', path.dirname(name)), { recursive: true });
      writeFileSync(path.join(published.root, 'content', name), text);
    }
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
    for (const { file, elements } of ownPages()) {
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href')).toBe(`${SITE_URL}${file}`);
    }
  });

  test('tells hosts where its page for a lost address is', () => {
    expect(readBuilt('.htaccess', dist)).toContain('ErrorDocument 404 /dossier/404.html\n');
    expect(readBuilt('nginx.conf', dist)).toContain('server_name exemple.fr;\n');
  });

  test('has a site map of all its pages', () => {
    const map = readBuilt('sitemap.xml', dist);
    for (const { file } of ownPages()) expect(map).toContain(`<loc>${SITE_URL}${file}</loc>`);
  });

  test('has an Atom feed of corrections, which the page names', () => {
    expect(readBuilt('corrections.xml', dist)).toMatch(
      /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">[\s\S]*<id>https:\/\/exemple\.fr\/dossier\/corrections\.html<\/id>/,
    );
    expect(readBuilt('corrections.html', dist)).toContain('href="corrections.xml"');
  });

  test('has an Atom feed of facts, the last checked first, each at its page', () => {
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(
      readBuilt('faits.xml', dist),
    ) as { feed: AtomFeed };
    const sheets = feed.entry.map(({ id }) => {
      const name = path.basename(id, '.html');
      expect(id).toBe(`${SITE_URL}evenements/${name}.html`);
      return parseYaml(readFileSync(`content/events/${name}.yaml`, 'utf8')) as {
        title: { fr: string };
        verified: string;
      };
    });
    expect(feed.entry.length).toBeGreaterThan(20);
    for (const [at, { title, updated }] of feed.entry.entries()) {
      expect(updated).toBe(`${sheets[at]?.verified}T00:00:00.000Z`);
      expect(title['#text']).toContain(typeset(sheets[at]?.title.fr ?? '', 'fr'));
    }
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed.updated).toBe(days[0]);
    expect(feed.link).toContainEqual({ '@_rel': 'self', '@_href': `${SITE_URL}faits.xml` });
  });

  test('leads from every page to both feeds', () => {
    for (const { file, elements } of ownPages()) {
      const feeds = elements
        .filter((element) => attribute(element, 'type') === 'application/atom+xml')
        .map((element) =>
          path.posix.join(path.posix.dirname(file), attribute(element, 'href') ?? ''),
        );
      expect([file, feeds]).toEqual([file, ['faits.xml', 'corrections.xml']]);
    }
  });

  test('gives its data an address: the package, the schemas, the slides', () => {
    expect(JSON.parse(readBuilt('data/datapackage.json', dist))).toMatchObject({
      homepage: `${SITE_URL}donnees.html`,
    });
    expect(JSON.parse(readBuilt('data/schema/events.schema.json', dist))).toMatchObject({
      $id: `${SITE_URL}data/schema/events.schema.json`,
    });
    expect(readBuilt('data/timelinejs.fr.json', dist)).toContain(`${SITE_URL}evenements/`);
  });

  describe('announces its frames by oEmbed', () => {
    /** WordPress reads no more of a page than this, in bytes, and only its head. */
    const READ_BY_WORDPRESS = 150 * 1024;
    const announcing = () =>
      builtPages(dist).filter(({ file }) =>
        /^(?:frise(?:-[a-z]+)?|evenements\/.*)\.html$/.test(file),
      );
    const documentOf = (page: BuiltPage, type: string) => {
      const link = page.elements.find((element) => attribute(element, 'type') === type);
      return link ? (attribute(link, 'href') ?? '').replace(SITE_URL, '') : undefined;
    };
    const FRAMED =
      /^(?:frise(?:-(?:parcours|essentiel|emc|vsa|cjr|technique))?|evenements\/.*)\.html$/;

    test('in the head of each page that has one, and of the frame itself', () => {
      for (const page of announcing()) {
        const json = documentOf(page, 'application/json+oembed');
        expect([page.file, json !== undefined]).toEqual([page.file, FRAMED.test(page.file)]);
        expect(page.html.indexOf('</head>')).toBeLessThan(READ_BY_WORDPRESS);
      }
      const frame = builtPages(dist).find(({ file }) => file === 'embed/fr/frise-cjr.html');
      expect(frame && documentOf(frame, 'application/json+oembed')).toBe(
        'oembed/fr/frise-cjr.json',
      );
      expect(frame && documentOf(frame, 'text/xml+oembed')).toBe('oembed/fr/frise-cjr.xml');
    });

    test('with what the specification asks for, and files that exist', () => {
      const files = new Set(builtFiles(dist));
      for (const page of announcing().filter(({ file }) => FRAMED.test(file))) {
        const json = documentOf(page, 'application/json+oembed') ?? '';
        const said = JSON.parse(readBuilt(json, dist)) as Record<string, string | number>;
        expect(said).toMatchObject({ type: 'rich', version: '1.0', provider_url: SITE_URL });
        for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
          expect(said[size]).toEqual(expect.any(Number));
        expect(files).toContain(String(said['thumbnail_url']).replace(SITE_URL, ''));
        const [quote, frame, ...rest] = parseFragment(String(said['html'])).childNodes;
        expect(rest).toEqual([]);
        expect([quote?.nodeName, frame?.nodeName]).toEqual(['blockquote', 'iframe']);
        const src = frame && 'attrs' in frame ? attribute(frame, 'src') : '';
        expect(files).toContain(src?.replace(SITE_URL, ''));
      }
    });

    test('as JSON and as XML, which say the same', () => {
      const { oembed } = new XMLParser({ parseTagValue: false }).parse(
        readBuilt('oembed/fr/frise-cjr.xml', dist),
      ) as { oembed: Record<string, string> };
      const json = JSON.parse(readBuilt('oembed/fr/frise-cjr.json', dist)) as Record<
        string,
        unknown
      >;
      const texts = Object.entries(json).map(([name, value]) => [name, String(value)]);
      expect(oembed).toEqual(Object.fromEntries(texts));
    });

    test('and lists the endpoints for whoever registers them', () => {
      const [provider] = JSON.parse(readBuilt('oembed/fr/providers.json', dist)) as {
        endpoints: { schemes: string[]; url: string; discovery: boolean }[];
      }[];
      const files = new Set(builtFiles(dist));
      for (const { schemes, url } of provider?.endpoints ?? [])
        for (const address of [...schemes, url])
          expect(files).toContain(address.replace(SITE_URL, ''));
    });
  });

  test('prints the code of the corrections on its copies', () => {
    for (const file of ['embed/fr/frise.html', 'emporter/frise-cjr.html', 'frise-affiche.html'])
      expect(readBuilt(file, dist)).toMatch(/<svg class="qr"/);
  });

  describe('with a correction and a reply about a claim', () => {
    const entry = (file: string, id: string) =>
      builtPages(dist)
        .find((page) => page.file === file)
        ?.elements.find((element) => attribute(element, 'id') === id);
    const textIn = (file: string, id: string) => {
      const element = entry(file, id);
      return element ? textOf(element) : '';
    };

    test('shows both at the claim, where it stands in the article', () => {
      const claim = entry('briefcam.html', 'premier-test');
      const links = (claim ? elementsIn(claim) : []).map((element) => attribute(element, 'href'));
      expect(links).toContain('corrections.html#correction-d-essai');
      expect(links).toContain('droit-de-reponse.html#reponse-d-essai');
      expect(textIn('briefcam.html', 'premier-test')).toMatch(/corrigé le 20\snovembre 2026/);
    });

    test('shows both at the claim, in full, in its audit', () => {
      const audit = textIn('briefcam-affirmations.html', 'premier-test');
      expect(audit).toContain('Ancienne phrase d’essai.');
      expect(audit).toContain('Motif d’essai.');
      expect(audit).toContain('Réponse d’essai.');
    });

    test('shows each in its log', () => {
      const correction = textIn('corrections.html', 'correction-d-essai');
      for (const text of ['Ancienne phrase d’essai.', 'Phrase d’essai.', 'Motif d’essai.'])
        expect(correction).toContain(text);
      expect(textIn('droit-de-reponse.html', 'reponse-d-essai')).toContain('Réponse d’essai.');
    });

    test('has both in the feed, the newest first, with the address of the claim', () => {
      const feed = readBuilt('corrections.xml', dist);
      expect(feed.match(/<entry>/g)).toHaveLength(2);
      expect(feed.match(/<id>[^<]*<\/id>/g)?.slice(1)).toEqual([
        `<id>${SITE_URL}droit-de-reponse.html#reponse-d-essai</id>`,
        `<id>${SITE_URL}corrections.html#correction-d-essai</id>`,
      ]);
      expect(feed).toContain(`href="${SITE_URL}briefcam.html#premier-test"`);
      expect(feed).toContain('Ancienne phrase d’essai.');
      expect(feed).toContain('Réponse d’essai.');
    });

    test('publishes neither in the real site', () => {
      const real = builtPages().filter(({ html }) => html.includes('d’essai.'));
      expect(real.map(({ file }) => file)).toEqual([]);
    });
  });

  test('has its address on what is taken home, and no folder of the machine', () => {
    expect(readBuilt('emporter/frise-cjr.svg', dist)).toContain(`${SITE_URL}frise-cjr.html`);
    const article = readBuilt('emporter/article-cjr.html', dist);
    expect(article).toContain(`<a href="${SITE_URL}corrections.html">`);
    expect(article).not.toMatch(/href="(?!https?:)/);
    const pdf = 'emporter/frise-affiche-a3.pdf';
    if (!builtFiles(dist).includes(pdf)) return;
    const text = readFileSync(path.join(dist, pdf), 'latin1');
    expect(text).toContain(`/URI (${SITE_URL}evenements/`);
    expect(text).not.toContain('file:');
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
  expect(readBuilt('index.html')).not.toContain('application/atom+xml');
  expect(readBuilt('data/datapackage.json')).not.toContain('homepage');
  expect(readBuilt('data/timelinejs.fr.json')).not.toContain('evenements/');
});
