/** Checks what the site knows about its text pages, and the messages to an author about their addresses. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalOf } from '../../tests/messages-of.ts';
import { VIEW_ROUTES } from '../i18n/routes.ts';
import { pageSchema } from './text.ts';
import { readTextPages, textPagesModule } from './text-pages.ts';

const RAW = { title: 'Un titre', description: 'Une description.', verified: '2026-11-25' };
const ROUTED = { address: 'presse', menuTitle: 'La presse' };

/** Pages with this front matter, by the name of their folder and their language. */
const pagesOf = (
  texts: Record<string, { fr: object; en: object }>,
  views: Parameters<typeof readTextPages>[0] = {},
) =>
  readTextPages(views, Object.keys(texts), (name, language) =>
    pageSchema.parse({ ...RAW, ...texts[name]?.[language as 'fr' | 'en'] }),
  );

test('the committed module matches the front matter of content/', () => {
  expect(readFileSync('src/i18n/text-pages.ts', 'utf8')).toBe(
    textPagesModule(readTextPages(VIEW_ROUTES) ?? {}),
  );
});

test('a text with an address is a page of each edition, one without is not', () =>
  expect(
    pagesOf({
      presse: { fr: ROUTED, en: { ...ROUTED, address: 'press' } },
      known: { fr: {}, en: {} },
    }),
  ).toEqual({
    presse: {
      fr: { file: 'presse.html', menuTitle: 'La presse' },
      en: { file: 'en/press.html', menuTitle: 'La presse' },
    },
  }));

test('the two fields go together', () =>
  expect(
    pageSchema.safeParse({ ...RAW, address: 'presse' }).error?.issues.map(({ message }) => message),
  ).toMatchInlineSnapshot(`
    [
      "Champ absent. Attendu : address et menuTitle ensemble, ou aucun des deux. Exemple : menuTitle: La méthode",
    ]
  `));

test('where a text cannot be read nothing is written: the check of content says why', () =>
  expect(
    readTextPages({}, ['a'], (_, language) =>
      language === 'fr' ? pageSchema.parse(RAW) : undefined,
    ),
  ).toBe(undefined));

test('each fault that stops the build has its own message', () =>
  expect({
    'two pages at one address': refusalOf(() =>
      pagesOf({ a: { fr: ROUTED, en: ROUTED } }, { press: { fr: 'presse.html', en: 'x.html' } }),
    ),
    'an address in one edition only': refusalOf(() => pagesOf({ a: { fr: ROUTED, en: {} } })),
    'a page named as a view': refusalOf(() =>
      pagesOf(
        { data: { fr: ROUTED, en: ROUTED } },
        { data: { fr: 'donnees.html', en: 'en/data.html' } },
      ),
    ),
  }).toMatchInlineSnapshot(`
    {
      "a page named as a view": "content/pages/data nom du dossier : « data » n’est pas accepté. Attendu : un nom que src/i18n/routes.ts n’a pas pris. Exemple : la-presse",
      "an address in one edition only": "content/pages/a/en.mdx address : Champ absent. Attendu : l’adresse de cette langue. Exemple : la-presse",
      "two pages at one address": "content/pages/a/fr.mdx address : « presse » n’est pas accepté. Attendu : une adresse que src/i18n/routes.ts n’a pas prise. Exemple : la-presse",
    }
  `));
