/** Checks what pages and files say to machines: search engines, catalogues of teaching material, crawlers, servers. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf, type Address } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { ARTICLES } from '../../src/schemas/text.ts';
import { SESSIONS } from '../../src/schemas/session.ts';
import { attribute, builtFiles, pageOf, readBuilt, type BuiltPage } from './dist.ts';

const files = new Set(builtFiles());

type Data = Record<string, unknown>;

/** Structured data of a page, one object per element. */
const dataOf = ({ elements }: BuiltPage): Data[] =>
  elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map(
      ({ childNodes: [node] }) => JSON.parse(node && 'value' in node ? node.value : '{}') as Data,
    );

/** The structured data of a page that have this type. */
const typed = (page: BuiltPage, type: string) =>
  dataOf(page).filter(({ '@type': types }) => [types].flat().includes(type));

describe.each(LOCALES)('structured data in %s', (locale) => {
  test.each(ARTICLES)('of the article %s name its author, its date and a picture', (article) => {
    const page = pageOf(article, locale);
    const [data, ...others] = typed(page, 'Article');
    expect(others).toEqual([]);
    expect(data).toMatchObject({
      author: { '@type': 'Organization', name: strings(locale).site.name },
      dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    const picture = path.posix.join(path.posix.dirname(page.file), String(data?.['image']));
    expect(picture).toMatch(/\.png$/);
    expect(files).toContain(picture);
    // Before the site is online, nothing was published.
    expect(data).not.toHaveProperty('datePublished');
  });

  const RESOURCES: Address[] = [
    'timeline',
    'questions',
    ...SESSIONS.flatMap((id): Address[] => [
      `session:${id}`,
      `pupil-sheet:${id}`,
      `teacher-sheet:${id}`,
    ]),
  ];
  test.each(RESOURCES)('of %s say what a class can do with it (LRMI)', (address) => {
    const [data, ...others] = typed(pageOf(address, locale), 'LearningResource');
    expect(others).toEqual([]);
    expect(data).toMatchObject({
      name: expect.stringMatching(/\S/),
      inLanguage: locale,
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      learningResourceType: expect.stringMatching(/\S/),
    });
    expect([data?.['educationalLevel']].flat().join()).toMatch(/\S/);
    const [kind, session] = address.split(':');
    if (kind?.endsWith('-sheet'))
      expect(data?.['isPartOf']).toBe(path.posix.basename(fileOf(`session:${session}`, locale)));
  });
});

test('crawlers may read every page; a copy without a URL names no site map', () =>
  expect(readBuilt('robots.txt')).toBe('User-agent: *\nAllow: /\n'));
