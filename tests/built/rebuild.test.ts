/**
 * Checks that builds are reproducible (two builds have the same bytes), so that a copy can be verified, and that a
 * published site names its publisher.
 */
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { formatIsoDay } from '../../src/i18n/format.ts';
import { LOCALES, type Bilingual } from '../../src/i18n/locale.ts';
import {
  copyFile,
  FACTS_FEED,
  fileOf,
  FRAMED_INSTRUMENTS,
  isFramed,
  oembedFile,
  SECURITY_FILE,
  type RouteName,
} from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { sheetFile } from '../../src/i18n/take-home-files.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { copyProject } from '../project-copy.ts';
import { readFeed } from '../read-feed.ts';
import { readZip } from '../read-zip.ts';
import { sheetsOf } from '../written-texts.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsIn,
  faultsIn,
  pageOf,
  readBuilt,
  textOf,
  type BuiltPage,
  type Element,
} from './dist.ts';
import { editionFiles } from './editions.ts';

/** Entries added to the copy: a correction of both editions, one of English only, a reply. */
const FIXTURES: Readonly<Record<string, string>> = {
  'record/corrections.yaml': `
correction-d-essai:
  date: 2026-11-20
  target: { kind: claim, id: briefcam/premier-test }
  was: { fr: Ancienne phrase d'essai., en: Former test sentence. }
  now: { fr: Phrase d'essai., en: Test sentence. }
  why: { fr: Motif d'essai., en: Test reason. }

correction-anglaise:
  date: 2026-11-19
  target: { kind: claim, id: briefcam/premier-test }
  was: { fr: Phrase d'essai., en: English test slip. }
  now: { fr: Phrase d'essai., en: English test mended. }
  why: { fr: Motif d'essai., en: Test reason. }
`,
  'record/replies/reponse-d-essai.yaml': `
received: 2026-11-21
published: 2026-11-22
from: cnil
target: { kind: claim, id: briefcam/premier-test }
text: { fr: Réponse d'essai., en: Test reply. }
`,
};

/** The words of those entries, as printed. */
const FIXTURE_WORDS = {
  fr: {
    was: 'Ancienne phrase d’essai.',
    now: 'Phrase d’essai.',
    why: 'Motif d’essai.',
    reply: 'Réponse d’essai.',
  },
  en: {
    was: 'Former test sentence.',
    now: 'Test sentence.',
    why: 'Test reason.',
    reply: 'Test reply.',
  },
} as const;

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

/** All builds of this file start at once: each works mostly on one core. */
const SITE_URL = 'https://exemple.fr/dossier/';
const elsewhere = copyProject();
const refused = copyProject();
const published = copyProject();
const PUBLISHED_DIST = path.join(published.root, 'dist');

function prepare(root: string): void {
  const file = path.join(root, 'content/record/publisher.yaml');
  const filled = readFileSync(file, 'utf8')
    .replace('email: à compléter', 'email: essai@exemple.fr')
    .replaceAll(/# (?=ownership|funding)/g, '')
    .replaceAll('à compléter', 'Identité d’essai')
    .concat('published: 2026-11-18\n');
  writeFileSync(file, filled);
  for (const [name, text] of Object.entries(FIXTURES)) {
    mkdirSync(path.join(root, 'content', path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, 'content', name), text);
  }
}

prepare(published.root);
const TEN_YEARS_MS = 3652 * 24 * 60 * 60 * 1000;
/** Another time zone and language than dist was built with, and ten years later. */
const FAR_AWAY = {
  TZ: 'Pacific/Auckland',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--require=${path.resolve('tests/shifted-clock.mjs')}`,
};
const builds = {
  elsewhere: elsewhere.build(FAR_AWAY),
  refused: refused.build({ SITE_URL }),
  published: published.build({ SITE_URL }),
};

afterAll(() => {
  for (const copy of [elsewhere, refused, published]) copy.remove();
});

test('the build elsewhere is ten years later, in another zone and language', () => {
  const asked = '[new Date().getFullYear(), new Date(0).getHours(), (1.5).toLocaleString()].join()';
  const told = execFileSync(process.execPath, ['-p', asked], {
    env: { ...process.env, ...FAR_AWAY },
    encoding: 'utf8',
  });
  expect(told.trim()).toBe(`${new Date(Date.now() + TEN_YEARS_MS).getFullYear()},12,1,5`);
});

test('two builds in two folders, ten years apart, in two zones and languages are byte-identical', async () => {
  const { code, output } = await builds.elsewhere;
  expect(output.slice(-800)).toContain('Complete!');
  expect(code).toBe(0);
  expect(fingerprints(path.join(elsewhere.root, 'dist'))).toEqual(fingerprints('dist'));
});

describe('a build with SITE_URL', () => {
  const dist = PUBLISHED_DIST;
  /** Pages of the site itself, which have their own URL. */
  const ownPages = () => builtPages(dist).filter(({ kind, address }) => kind === 'page' && address);

  beforeAll(async () => {
    const { code, output } = await builds.published;
    expect(output.slice(-2000)).toContain('Complete!');
    expect(code).toBe(0);
  });

  test('is refused while the publisher is a placeholder', async () => {
    const { code, output } = await builds.refused;
    expect(code).not.toBe(0);
    expect(output).toMatch(
      /^\d+ erreurs dans le contenu\. .*\n\ncontent\/record\/publisher\.yaml\n/,
    );
    expect(output).toContain(
      'publisher.name, et 7 autres endroits : « à compléter » n’est pas accepté quand SITE_URL est défini.',
    );
  });

  const linksOf = ({ elements }: BuiltPage) => elements.filter(({ tagName }) => tagName === 'link');

  test('gives every page its own URL as canonical, and a frame that of its page', () => {
    const framed = builtPages(dist).filter(({ kind }) => kind === 'frame');
    const faults = faultsIn([...ownPages(), ...framed], (page) => {
      const canonical = linksOf(page).filter((link) => attribute(link, 'rel') === 'canonical');
      const shown = page.address;
      const wanted = shown && `${SITE_URL}${fileOf(shown, page.locale)}`;
      const found = canonical.map((link) => attribute(link, 'href')).join(' ');
      return found === wanted ? [] : [found];
    });
    expect(faults).toEqual([]);
  });

  test('has reciprocal hreflang links on every page: both languages and x-default', () => {
    const faults = faultsIn(ownPages(), (page) => {
      const found = linksOf(page)
        .filter((link) => attribute(link, 'hreflang'))
        .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')].join(' '));
      const french = page.locale === 'fr' ? page.file : page.twin;
      const english = page.locale === 'en' ? page.file : page.twin;
      const wanted = [
        `fr ${SITE_URL}${french}`,
        `en ${SITE_URL}${english}`,
        `x-default ${SITE_URL}${french}`,
      ];
      return found.join(', ') === wanted.join(', ') ? [] : [found.join(', ')];
    });
    expect(faults).toEqual([]);
  });

  test('tells hosts where 404.html is', () => {
    expect(readBuilt('.htaccess', dist)).toContain('ErrorDocument 404 /dossier/404.html\n');
    expect(readBuilt('nginx.conf', dist)).toContain('server_name exemple.fr;\n');
  });

  test('has a security.txt (RFC 9116) with a contact and an expiry date', () => {
    const fields = readBuilt(SECURITY_FILE, dist)
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': '));
    expect(fields.map(([name]) => name)).toEqual([
      'Contact',
      'Expires',
      'Preferred-Languages',
      'Canonical',
    ]);
    const { Contact, Expires, Canonical } = Object.fromEntries(fields) as Record<string, string>;
    expect(Contact).toBe('mailto:essai@exemple.fr');
    expect(Date.parse(Expires ?? '')).toBeGreaterThan(Date.now());
    expect(Canonical).toBe(new URL(`/${SECURITY_FILE}`, SITE_URL).href);
  });

  test('links from 404.html to both editions', () => {
    const lost = builtPages(dist).find(({ file }) => file === '404.html');
    const hrefs = (lost?.elements ?? []).flatMap((element) => attribute(element, 'href') ?? []);
    for (const locale of LOCALES) expect(hrefs).toContain(`${SITE_URL}${fileOf('home', locale)}`);
    expect(hrefs.filter((href) => !/^(?:https:|data:|#)/.test(href))).toEqual([]);
  });

  test('has a site map of exactly its pages, but those that ask not to be indexed, in both editions', () => {
    const isUnlisted = (element: Element) => attribute(element, 'name') === 'robots';
    const map = readBuilt('sitemap.xml', dist);
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(listed.sort()).toEqual(
      ownPages()
        .filter(({ elements }) => !elements.some(isUnlisted))
        .map(({ file }) => `${SITE_URL}${file}`)
        .sort(),
    );
  });

  test('names its site map to crawlers', () =>
    expect(readBuilt('robots.txt', dist)).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${SITE_URL}sitemap.xml\n`,
    ));

  describe.each(LOCALES)('in %s', (locale) => {
    test('says in which language its feed is written', () =>
      expect(readBuilt(FACTS_FEED[locale], dist)).toContain(`<feed xml:lang="${locale}" `));

    /** Structured data of a page, one object per element. */
    const dataOf = (address: RouteName) =>
      pageOf(address, locale, dist)
        .elements.filter((element) => attribute(element, 'type') === 'application/ld+json')
        .map(
          ({ childNodes: [node] }) =>
            JSON.parse(node && 'value' in node ? node.value : '{}') as Record<string, unknown>,
        );

    test('dates its articles for search engines from the day on which it went online', () =>
      expect(dataOf('briefcam')).toContainEqual(
        expect.objectContaining({
          '@id': `${SITE_URL}${fileOf('briefcam', locale)}`,
          datePublished: '2026-11-18',
        }),
      ));

    test('has an Atom feed of the open points, then of facts, the last checked first, each linked to its page', () => {
      const feed = readFeed(readBuilt(FACTS_FEED[locale], dist));
      const page = pageOf('a-suivre', locale, dist);
      const isPoint = ({ id }: { id: string }) => id.startsWith(`${SITE_URL}${page.file}#`);
      const points = feed.entries.filter(isPoint);
      const facts = feed.entries.filter((entry) => !isPoint(entry));
      expect(feed.entries).toEqual([...points, ...facts]);
      expect(points.length).toBeGreaterThan(5);
      for (const { id, title } of points) {
        const anchor = id.replace(/^.*#/, '');
        const heading = page.elements.find((element) => attribute(element, 'id') === anchor);
        expect(title).toContain(heading && textOf(heading).trim());
      }
      const sheets = facts.map(({ id }) => {
        const name = path.basename(id, '.html');
        expect(id).toBe(`${SITE_URL}${fileOf(`event:${name}`, locale)}`);
        return parseYaml(readFileSync(`content/facts/events/${name}.yaml`, 'utf8')) as {
          title: Bilingual;
          verified: string;
        };
      });
      expect(facts.length).toBeGreaterThan(20);
      for (const [at, { title, updated }] of facts.entries()) {
        expect(updated.slice(0, 10)).toBe(sheets[at]?.verified);
        expect(title).toContain(typeset(sheets[at]?.title[locale] ?? '', locale));
      }
      const days = facts.map(({ updated }) => updated);
      expect(days).toEqual([...days].sort().reverse());
      expect(feed.updated).toBe(
        feed.entries
          .map(({ updated }) => updated)
          .sort()
          .at(-1),
      );
      expect(feed.self).toBe(`${SITE_URL}${FACTS_FEED[locale]}`);
      expect(readBuilt(page.file, dist)).toContain(
        `href="${path.posix.basename(FACTS_FEED[locale])}"`,
      );
    });

    test('prints the code of the corrections on its copies', () => {
      for (const file of [
        copyFile('frame', 'timeline', locale),
        copyFile('alone', 'timeline', locale),
        fileOf('poster', locale),
      ])
        expect(readBuilt(file, dist)).toMatch(/<svg class="?qr\b/);
    });

    test('names the publisher, and never calls itself a local copy', () => {
      expect(readBuilt(fileOf('mentions-legales', locale), dist)).toContain('Identité d’essai');
      const { localCopy } = strings(locale).site;
      const edition = builtPages(dist).filter((page) => page.locale === locale);
      expect(
        faultsIn(edition, ({ html }) => (html.includes(localCopy) ? [localCopy] : [])),
      ).toEqual([]);
    });

    test('says who owns it and who pays for it, in the legal notice', () => {
      const notice = readBuilt(fileOf('mentions-legales', locale), dist);
      const { legal } = strings(locale);
      for (const text of [legal.ownership, legal.funding]) expect(notice).toContain(text);
    });

    test('opens an email about each claim and source, with its address', () => {
      const reports = (page: BuiltPage) =>
        page.elements
          .map((element) => attribute(element, 'href') ?? '')
          .filter((href) => href.startsWith('mailto:essai@exemple.fr?'))
          .map((href) => new URL(href).searchParams);
      const entries = {
        pieces: sheetsOf(CONTENT_FOLDERS.pieces).length,
        'briefcam-claims': pageOf('briefcam-claims', locale, dist).elements.filter((element) =>
          (attribute(element, 'class') ?? '').split(' ').includes('claim-foot'),
        ).length,
      };
      for (const [route, count] of Object.entries(entries)) {
        const page = pageOf(route as RouteName, locale, dist);
        const fields = reports(page);
        expect(fields).toHaveLength(count);
        for (const field of fields) {
          const address = /https:\S+/.exec(field.get('body') ?? '')?.[0] ?? '';
          const [file, anchor] = address.slice(SITE_URL.length).split('#');
          expect(file).toBe(page.file);
          expect(page.elements.some((element) => attribute(element, 'id') === anchor)).toBe(true);
          expect(field.get('subject')).toContain(anchor);
        }
      }
    });

    describe('with a correction and a reply about a claim', () => {
      const entry = (address: RouteName, id: string) =>
        pageOf(address, locale, dist).elements.find((element) => attribute(element, 'id') === id);
      const textIn = (address: RouteName, id: string) => {
        const element = entry(address, id);
        return element ? textOf(element) : '';
      };
      const { was, now, why, reply } = FIXTURE_WORDS[locale];
      const near = (address: RouteName, id: string) =>
        `${path.posix.basename(fileOf(address, locale))}#${id}`;

      test('shows both at the claim, in the article', () => {
        const claim = entry('briefcam', 'premier-test');
        const links = (claim ? elementsIn(claim) : []).map((element) => attribute(element, 'href'));
        expect(links).toContain(near('corrections', 'correction-d-essai'));
        expect(links).toContain(near('droit-de-reponse', 'reponse-d-essai'));
        expect(textIn('briefcam', 'premier-test')).toContain(
          strings(locale).claims.corrected(
            formatIsoDay('2026-11-20', locale),
            locale === 'fr' ? 1 : 2,
          ),
        );
      });

      test('shows a correction of English only in English, beside the claim and in the log', () => {
        const audit = textIn('briefcam-claims', 'premier-test');
        expect(audit.includes('English test slip.')).toBe(locale === 'en');
        const logged = textIn('corrections', 'correction-anglaise');
        for (const text of ['English test slip.', 'English test mended.'])
          expect(logged.includes(text)).toBe(locale === 'en');
      });

      test('shows both at the claim, in full, in its audit', () => {
        const audit = textIn('briefcam-claims', 'premier-test');
        for (const text of [was, why, reply]) expect(audit).toContain(text);
      });

      test('shows each in its log', () => {
        const correction = textIn('corrections', 'correction-d-essai');
        for (const text of [was, now, why]) expect(correction).toContain(text);
        expect(textIn('droit-de-reponse', 'reponse-d-essai')).toContain(reply);
      });
    });
  });

  test('opens no email in a copy whose publisher gives no address', () =>
    expect(
      faultsIn(builtPages(), ({ html }) => html.match(/href="?mailto:[^"\s>]*/g) ?? []),
    ).toEqual([]));

  test('publishes neither the correction nor the reply in the real site', () =>
    expect(
      faultsIn(
        builtPages(),
        ({ html }) => html.match(/d’essai\.|Test (?:reply|reason)\.|English test/g) ?? [],
      ),
    ).toEqual([]));

  test('links every page to the feed of its edition', () => {
    const faults = faultsIn(ownPages(), (page) => {
      const feeds = page.elements
        .filter((element) => attribute(element, 'type') === 'application/atom+xml')
        .map((element) =>
          path.posix.join(path.posix.dirname(page.file), attribute(element, 'href') ?? ''),
        );
      return feeds.join() === FACTS_FEED[page.locale] ? [] : [feeds.join()];
    });
    expect(faults).toEqual([]);
  });

  test('describes the picture of a shared link and its language', () => {
    const faults = faultsIn(ownPages(), ({ elements, locale }) => {
      const said = (property: string) =>
        elements
          .filter((element) => attribute(element, 'property') === property)
          .map((element) => attribute(element, 'content') ?? '');
      const [own, other] = locale === 'fr' ? ['fr_FR', 'en_GB'] : ['en_GB', 'fr_FR'];
      const fixed = {
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:locale': own,
        'og:locale:alternate': other,
      };
      const alt = said('og:image:alt');
      const wanted = said('og:image').map(() => strings(locale).site.thumbnail);
      return [
        ...(alt.join() === wanted.join() ? [] : [alt.join()]),
        ...Object.entries(fixed)
          .filter(([property, value]) => said(property).join() !== value)
          .map(([property]) => `${property}: ${said(property).join()}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('gives the schema of its data a URL', () =>
    expect(JSON.parse(readBuilt('data/dossier.schema.json', dist))).toMatchObject({
      $id: `${SITE_URL}data/dossier.schema.json`,
    }));

  test.each(LOCALES)(
    'links the sheets to edit of a session to its own pages in %s',
    async (locale) => {
      const files = new Set(builtFiles(dist));
      const made = SESSIONS.map((session) => sheetFile(`teacher-sheet:${session}`, locale));
      for (const file of made) {
        const entries = await readZip(readFileSync(path.join(dist, file)));
        const links = entries
          .filter(({ path: name }) => name.endsWith('.rels'))
          .flatMap(({ bytes }) => [...bytes.toString('utf8').matchAll(/Target="(https:[^"]+)"/g)])
          .map(([, address = '']) => address);
        const own = links.filter((address) => address.startsWith(SITE_URL));
        expect(own.length, file).toBeGreaterThan(3);
        for (const address of own)
          expect(files, file).toContain(address.replace(SITE_URL, '').replace(/#.*$/, ''));
      }
    },
  );

  describe('announces its frames by oEmbed', () => {
    /** WordPress reads at most this many bytes of a page, and only its head. */
    const READ_BY_WORDPRESS = 150 * 1024;
    const announcing = () => ownPages().filter(({ address }) => address && isFramed(address));
    const frameOf = ({ address, locale }: BuiltPage) =>
      address && copyFile('frame', address, locale);
    const documentOf = (page: BuiltPage, type: string) => {
      const link = page.elements.find((element) => attribute(element, 'type') === type);
      return link ? (attribute(link, 'href') ?? '').replace(SITE_URL, '') : undefined;
    };

    test('in the head of each page that has one, and of the frame itself, in its language', () => {
      const framed = builtPages(dist).filter(({ kind }) => kind === 'frame');
      const faults = faultsIn([...ownPages(), ...framed], (page) => {
        const { address, locale } = page;
        const found = documentOf(page, 'application/json+oembed');
        const wanted = address && isFramed(address) ? oembedFile(address, locale) : undefined;
        return found === wanted ? [] : [`${page.file}: ${found}`];
      });
      expect(faults).toEqual([]);
      for (const { html } of announcing())
        expect(html.indexOf('</head>')).toBeLessThan(READ_BY_WORDPRESS);
    });

    test('with the fields that the specification requires, and existing files, of its edition', () => {
      const files = new Set(builtFiles(dist));
      const editions = editionFiles([...files]);
      const ofEdition = (address: unknown) => {
        const file = String(address).replace(SITE_URL, '');
        expect(files).toContain(file);
        return editions.get(file)?.locale;
      };
      expect(new Set(announcing().map(({ locale }) => locale)).size).toBe(2);
      for (const page of announcing()) {
        const json = documentOf(page, 'application/json+oembed') ?? '';
        const said = JSON.parse(readBuilt(json, dist)) as Record<string, string | number>;
        expect(said).toMatchObject({
          type: 'rich',
          version: '1.0',
          provider_url: SITE_URL,
          provider_name: strings(page.locale).site.name,
        });
        const framed = builtPages(dist).find(({ file }) => file === frameOf(page));
        const heading = framed?.elements.find(({ tagName }) => tagName === 'h1');
        expect(said['title']).toContain(heading ? textOf(heading) : page.file);
        // An instrument has no picture, not even that of another.
        const isPictured = !(FRAMED_INSTRUMENTS as readonly unknown[]).includes(page.address);
        const pictured = isPictured ? ['thumbnail_width', 'thumbnail_height'] : [];
        for (const size of ['width', 'height', 'cache_age', ...pictured])
          expect(said[size]).toEqual(expect.any(Number));
        if (isPictured) expect(ofEdition(said['thumbnail_url'])).toBe(page.locale);
        else expect(Object.keys(said).join()).not.toContain('thumbnail');
        const [quote, frame, ...rest] = parseFragment(String(said['html'])).childNodes;
        expect(rest).toEqual([]);
        expect([quote?.nodeName, frame?.nodeName]).toEqual(['blockquote', 'iframe']);
        // A percentage, because a column of an article, or a phone, is narrower than the required number.
        expect(frame && 'attrs' in frame && attribute(frame, 'width')).toBe('100%');
        expect(ofEdition(frame && 'attrs' in frame ? attribute(frame, 'src') : '')).toBe(
          page.locale,
        );
      }
    });

    test.each(LOCALES)(
      'and lists the endpoints in %s for providers that register them',
      (locale) => {
        const [provider] = JSON.parse(readBuilt(`oembed/${locale}/providers.json`, dist)) as {
          endpoints: { schemes: string[]; url: string; discovery: boolean }[];
        }[];
        const files = new Set(builtFiles(dist));
        expect(provider?.endpoints.length).toBeGreaterThan(0);
        for (const { schemes, url } of provider?.endpoints ?? [])
          for (const address of [...schemes, url])
            expect(files).toContain(address.replace(SITE_URL, '').replace(/\?.*$/, ''));
      },
    );
  });

  test('has a counterpart for every file of an edition, including feeds and oEmbed', () => {
    const files = builtFiles(dist);
    const editions = editionFiles(files);
    const present = new Set(files);
    expect([...editions.keys()].filter((file) => !present.has(file))).toEqual([]);
  });
});

test('a build without SITE_URL has no feed, no site map, no canonical URL, and calls itself a copy', () => {
  // The bank of questions is not a feed: it is read from a file.
  const isTaken = (file: string) => file.endsWith('-moodle.xml');
  expect(builtFiles().filter((file) => file.endsWith('.xml') && !isTaken(file))).toEqual([]);
  for (const locale of LOCALES) {
    const home = readBuilt(fileOf('home', locale));
    expect(home).toContain(strings(locale).site.localCopy);
    expect(home).not.toContain('rel="canonical"');
    expect(home).not.toContain('application/atom+xml');
  }
  expect(readBuilt('data/dossier.schema.json')).not.toContain('$id');
});
