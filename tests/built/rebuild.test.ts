/**
 * Checks that builds are reproducible (two builds have the same bytes), so that a copy can be verified, and that a
 * published site names its publisher and says where it is.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatIsoDay } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
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
import { SESSIONS } from '../../src/schemas/session.ts';
import { copyProject } from '../project-copy.ts';
import { readFeed } from '../read-feed.ts';
import { readZip } from '../read-zip.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsIn,
  faultsIn,
  hasClass,
  pageOf,
  readBuilt,
  textOf,
  type BuiltPage,
} from './dist.ts';
import { editionFiles } from './editions.ts';

const SITE_URL = 'https://exemple.fr/dossier/';
/** A correction of both editions and one of English only, a reply; their words in each edition. */
const CORRECTIONS = `
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
`;
const REPLY = `
received: 2026-11-21
published: 2026-11-22
from: cnil
target: { kind: claim, id: briefcam/premier-test }
text: { fr: Réponse d'essai., en: Test reply. }
`;
const WORDS = {
  fr: ['Ancienne phrase d’essai.', 'Phrase d’essai.', 'Motif d’essai.', 'Réponse d’essai.'],
  en: ['Former test sentence.', 'Test sentence.', 'Test reason.', 'Test reply.'],
} as const;

const fingerprints = (dist: string) =>
  builtFiles(dist).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(path.join(dist, file)))
      .digest('hex'),
  ]);

/** All builds of this file start at once: each works mostly on one core. */
const [elsewhere, refused, published] = [copyProject(), copyProject(), copyProject()];
const dist = path.join(published.root, 'dist');
const record = path.join(published.root, 'content/record');
const publisher = readFileSync(`${record}/publisher.yaml`, 'utf8')
  .replace('email: à compléter', 'email: essai@exemple.fr')
  .replaceAll(/# (?=ownership|funding)/g, '')
  .replaceAll('à compléter', 'Identité d’essai');
writeFileSync(`${record}/publisher.yaml`, `${publisher}published: 2026-11-18\n`);
writeFileSync(`${record}/corrections.yaml`, CORRECTIONS);
mkdirSync(`${record}/replies`, { recursive: true });
writeFileSync(`${record}/replies/reponse-d-essai.yaml`, REPLY);

const builds = {
  // Another time zone and language than dist was built with, and ten years later.
  elsewhere: elsewhere.build({
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--require=${path.resolve('tests/shifted-clock.mjs')}`,
  }),
  refused: refused.build({ SITE_URL }),
  published: published.build({ SITE_URL }),
};
afterAll(() => [elsewhere, refused, published].forEach((copy) => copy.remove()));

test('two builds in two folders, ten years apart, in two zones and languages are byte-identical', async () => {
  const { code, output } = await builds.elsewhere;
  expect(output.slice(-800)).toContain('Complete!');
  expect(code).toBe(0);
  expect(fingerprints(path.join(elsewhere.root, 'dist'))).toEqual(fingerprints('dist'));
});

test('a build with SITE_URL is refused while the publisher is a placeholder', async () => {
  const { code, output } = await builds.refused;
  expect(code).not.toBe(0);
  expect(output).toMatch(/^\d+ erreurs dans le contenu\. .*\n\ncontent\/record\/publisher\.yaml\n/);
  expect(output).toContain(
    'publisher.name, et 7 autres endroits : « à compléter » n’est pas accepté quand SITE_URL est défini.',
  );
});

/** Values of an attribute of the elements of a page that have another. */
const valuesIn = ({ elements }: BuiltPage, name: string, value: string, wanted: string) =>
  elements
    .filter((element) => attribute(element, name) === value)
    .map((element) => attribute(element, wanted) ?? '');

describe('a build with SITE_URL', () => {
  const pagesOf = (kind: string) =>
    builtPages(dist).filter((page) => page.kind === kind && page.address);
  beforeAll(async () => {
    const { code, output } = await builds.published;
    expect(output.slice(-2000)).toContain('Complete!');
    expect(code).toBe(0);
  });

  test('says in the head of each page its URL, its languages, its feed, its frame and its picture', () => {
    const faults = faultsIn([...pagesOf('page'), ...pagesOf('frame')], (page) => {
      const { address, locale, file, twin } = page;
      const url = address && `${SITE_URL}${fileOf(address, locale)}`;
      const frame = address && isFramed(address) ? [oembedFile(address, locale)] : [];
      const values = (name: string, value: string, wanted = 'href') =>
        valuesIn(page, name, value, wanted);
      const said = (property: string) => values('property', property, 'content').join();
      const [french, english] = locale === 'fr' ? [file, twin] : [twin, file];
      const [own, other] = locale === 'fr' ? ['fr_FR', 'en_GB'] : ['en_GB', 'fr_FR'];
      const checks: readonly (readonly [found: unknown, wanted: unknown])[] = [
        [values('rel', 'canonical'), [url]],
        [
          values('type', 'application/json+oembed').map((href) => href.replace(SITE_URL, '')),
          frame,
        ],
        ...(page.kind === 'frame'
          ? []
          : ([
              [
                page.elements
                  .filter((one) => one.tagName === 'link' && attribute(one, 'hreflang'))
                  .map((one) => `${attribute(one, 'hreflang')} ${attribute(one, 'href')}`),
                [`fr ${french}`, `en ${english}`, `x-default ${french}`].map((link) =>
                  link.replace(' ', ` ${SITE_URL}`),
                ),
              ],
              [
                values('type', 'application/atom+xml').map((href) =>
                  path.posix.join(path.posix.dirname(file), href),
                ),
                [FACTS_FEED[locale]],
              ],
              [[said('og:image:width'), said('og:image:height')].join(), '1200,630'],
              [[said('og:locale'), said('og:locale:alternate')].join(), `${own},${other}`],
              [said('og:image:alt'), strings(locale).site.thumbnail],
            ] as const)),
      ];
      return checks
        .filter(([found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted))
        .map((pair) => JSON.stringify(pair));
    });
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('tells hosts, crawlers and the other places of its URL where it is', () => {
    expect(readBuilt('.htaccess', dist)).toContain('ErrorDocument 404 /dossier/404.html\n');
    expect(readBuilt('nginx.conf', dist)).toContain('server_name exemple.fr;\n');
    expect(readBuilt(SECURITY_FILE, dist)).toContain('Contact: mailto:essai@exemple.fr\n');
    expect(readBuilt('robots.txt', dist)).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${SITE_URL}sitemap.xml\n`,
    );
    expect(JSON.parse(readBuilt('data/dossier.schema.json', dist))).toMatchObject({
      $id: `${SITE_URL}data/dossier.schema.json`,
    });
    const lost = builtPages(dist).find(({ file }) => file === '404.html');
    const hrefs = (lost?.elements ?? []).flatMap((element) => attribute(element, 'href') ?? []);
    for (const locale of LOCALES) expect(hrefs).toContain(`${SITE_URL}${fileOf('home', locale)}`);
    expect(hrefs.filter((href) => !/^(?:https:|data:|#)/.test(href))).toEqual([]);
  });

  test('has a site map of exactly its pages, but those that ask not to be indexed, in both editions', () => {
    const listed = [...readBuilt('sitemap.xml', dist).matchAll(/<loc>([^<]*)<\/loc>/g)];
    expect(listed.map(([, address]) => address).sort()).toEqual(
      pagesOf('page')
        .filter((page) => valuesIn(page, 'name', 'robots', 'content').length === 0)
        .map(({ file }) => `${SITE_URL}${file}`)
        .sort(),
    );
  });

  describe.each(LOCALES)('in %s', (locale) => {
    const { legal, site, claims } = strings(locale);
    const textIn = (address: RouteName, id: string) => {
      const { elements } = pageOf(address, locale, dist);
      const found = elements.find((element) => attribute(element, 'id') === id);
      return found ? textOf(found) : '';
    };

    test('dates its articles for search engines from the day on which it went online', () =>
      expect(readBuilt(fileOf('briefcam', locale), dist)).toContain(
        '"datePublished":"2026-11-18"',
      ));

    test('has an Atom feed of the open points and of facts, each linked to its page', () => {
      const text = readBuilt(FACTS_FEED[locale], dist);
      expect(text).toContain(`<feed xml:lang="${locale}" `);
      const { entries, self } = readFeed(text);
      const places = entries.map(({ id }) => id.replace(SITE_URL, '').split('#'));
      for (const [at, [file, anchor]] of places.entries()) {
        const page = builtPages(dist).find((one) => one.file === file);
        const heading = page?.elements.find((element) =>
          anchor ? attribute(element, 'id') === anchor : element.tagName === 'h1',
        );
        expect(entries[at]?.title).toContain(heading && textOf(heading).trim());
      }
      expect(places.filter(([, anchor]) => anchor !== undefined).length).toBeGreaterThan(5);
      expect(places.length).toBeGreaterThan(25);
      expect(self).toBe(`${SITE_URL}${FACTS_FEED[locale]}`);
    });

    test('names the publisher, who owns it and who pays for it, and never calls itself a local copy', () => {
      const notice = readBuilt(fileOf('mentions-legales', locale), dist);
      for (const text of ['Identité d’essai', legal.ownership, legal.funding])
        expect(notice).toContain(text);
      const copies = builtPages(dist).filter(({ html }) => html.includes(site.localCopy));
      expect(copies.map(({ file }) => file)).toEqual([]);
      for (const file of [
        ...(['frame', 'alone'] as const).map((kind) => copyFile(kind, 'timeline', locale)),
        fileOf('poster', locale),
      ])
        expect(readBuilt(file, dist), 'the code of the corrections').toMatch(/<svg class="?qr\b/);
    });

    test('opens an email about each claim, with its address', () => {
      const page = pageOf('briefcam-claims', locale, dist);
      const mails = page.elements
        .map((element) => attribute(element, 'href') ?? '')
        .filter((href) => href.startsWith('mailto:essai@exemple.fr?'));
      expect(mails).toHaveLength(page.elements.filter(hasClass('claim-foot')).length);
      for (const mail of mails) {
        const { searchParams } = new URL(mail);
        const [address = ''] = /https:\S+/.exec(searchParams.get('body') ?? '') ?? [];
        const [file, anchor] = address.slice(SITE_URL.length).split('#');
        expect(file).toBe(page.file);
        expect(page.elements.some((element) => attribute(element, 'id') === anchor)).toBe(true);
        expect(searchParams.get('subject')).toContain(anchor);
      }
    });

    test('shows a correction and a reply at the claim, in its audit and in their logs', () => {
      const near = (address: RouteName, id: string) =>
        `${path.posix.basename(fileOf(address, locale))}#${id}`;
      const claim = pageOf('briefcam', locale, dist).elements.find(
        (element) => attribute(element, 'id') === 'premier-test',
      );
      const links = (claim ? elementsIn(claim) : []).map((element) => attribute(element, 'href'));
      expect(links).toContain(near('corrections', 'correction-d-essai'));
      expect(links).toContain(near('droit-de-reponse', 'reponse-d-essai'));
      const count = locale === 'fr' ? 1 : 2;
      expect(textIn('briefcam', 'premier-test')).toContain(
        claims.corrected(formatIsoDay('2026-11-20', locale), count),
      );
      const [was, now, why, reply] = WORDS[locale];
      for (const text of [was, why, reply])
        expect(textIn('briefcam-claims', 'premier-test')).toContain(text);
      for (const text of [was, now, why])
        expect(textIn('corrections', 'correction-d-essai')).toContain(text);
      expect(textIn('droit-de-reponse', 'reponse-d-essai')).toContain(reply);
      // One of English only is shown in English only.
      expect(
        ['briefcam-claims#premier-test', 'corrections#correction-anglaise'].map((place) => {
          const [address, id = ''] = place.split('#');
          return textIn(address as RouteName, id).includes('English test slip.');
        }),
      ).toEqual([locale === 'en', locale === 'en']);
    });

    test('links the sheets to edit of a session to its own pages', async () => {
      const files = new Set(builtFiles(dist));
      for (const session of SESSIONS) {
        const file = sheetFile(`teacher-sheet:${session}`, locale);
        const links = (await readZip(readFileSync(path.join(dist, file))))
          .filter(({ path: name }) => name.endsWith('.rels'))
          .flatMap(({ bytes }) => [...bytes.toString('utf8').matchAll(/Target="(https:[^"]+)"/g)])
          .flatMap(([, address = '']) => (address.startsWith(SITE_URL) ? [address] : []));
        expect(links.length, file).toBeGreaterThan(3);
        for (const address of links)
          expect(files, file).toContain(address.replace(SITE_URL, '').replace(/#.*$/, ''));
      }
    });

    test('lists its oEmbed endpoints for providers that register them', () => {
      const [provider] = JSON.parse(readBuilt(`oembed/${locale}/providers.json`, dist)) as {
        endpoints: { schemes: string[]; url: string }[];
      }[];
      const files = new Set(builtFiles(dist));
      expect(provider?.endpoints.length).toBeGreaterThan(0);
      for (const { schemes, url } of provider?.endpoints ?? [])
        for (const address of [...schemes, url])
          expect(files).toContain(address.replace(SITE_URL, '').replace(/\?.*$/, ''));
    });
  });

  test('announces its frames by oEmbed, with the required fields, and existing files of its edition', () => {
    const editions = editionFiles(builtFiles(dist));
    const ofEdition = (address: unknown) =>
      editions.get(String(address).replace(SITE_URL, '').replace(/\?.*$/, ''))?.locale;
    for (const { address, locale, html } of pagesOf('page')) {
      if (!address || !isFramed(address)) continue;
      // WordPress reads at most this many bytes of a page, and only its head.
      expect(html.indexOf('</head>')).toBeLessThan(150 * 1024);
      const said = JSON.parse(readBuilt(oembedFile(address, locale), dist)) as Record<
        string,
        string | number
      >;
      const number: unknown = expect.any(Number);
      // An instrument has no picture, not even that of another.
      const isPictured = !(FRAMED_INSTRUMENTS as readonly unknown[]).includes(address);
      expect(said).toMatchObject({
        ...{ type: 'rich', version: '1.0', provider_url: SITE_URL },
        ...{ provider_name: strings(locale).site.name },
        ...{ width: number, height: number, cache_age: number },
        ...(isPictured ? { thumbnail_width: number, thumbnail_height: number } : {}),
      });
      if (isPictured) expect(ofEdition(said['thumbnail_url'])).toBe(locale);
      else expect(Object.keys(said).join()).not.toContain('thumbnail');
      const framed = pagesOf('frame').find(
        ({ file }) => file === copyFile('frame', address, locale),
      );
      const heading = framed?.elements.find(({ tagName }) => tagName === 'h1');
      expect(said['title']).toContain(heading && textOf(heading));
      const [quote, frame, ...rest] = parseFragment(String(said['html'])).childNodes;
      expect([quote?.nodeName, frame?.nodeName, ...rest]).toEqual(['blockquote', 'iframe']);
      const of = (name: string) => frame && 'attrs' in frame && attribute(frame, name);
      // A percentage, because a column of an article, or a phone, is narrower than the required number.
      expect([of('width'), ofEdition(of('src'))]).toEqual(['100%', locale]);
    }
  });

  test('has a counterpart for every file of an edition, including feeds and oEmbed', () => {
    const files = new Set(builtFiles(dist));
    const editions = editionFiles([...files]);
    expect([...editions.keys()].filter((file) => !files.has(file))).toEqual([]);
  });
});

test('a build without SITE_URL has no feed, no site map, no canonical URL, no email, and calls itself a copy', () => {
  // The bank of questions is not a feed: it is read from a file.
  const isTaken = (file: string) => file.endsWith('-moodle.xml');
  expect(builtFiles().filter((file) => file.endsWith('.xml') && !isTaken(file))).toEqual([]);
  for (const locale of LOCALES)
    expect(readBuilt(fileOf('home', locale))).toContain(strings(locale).site.localCopy);
  const ONLINE =
    /rel="canonical"|application\/atom\+xml|href="?mailto:|d’essai\.|Test (?:reply|reason)\./;
  expect(faultsIn(builtPages(), ({ html }) => ONLINE.exec(html) ?? [])).toEqual([]);
  expect(readBuilt('data/dossier.schema.json')).not.toContain('$id');
});
