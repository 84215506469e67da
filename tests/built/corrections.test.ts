/**
 * Checks that before the site is online no page marks a correction, and the log has them all, folded. Corrections after
 * the first day online are tested on a copy that has one (rebuild.test.ts).
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOf } from '../../src/i18n/routes.ts';
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import { sheetsOf } from '../written-texts.ts';
import { attribute, builtPages, faultsIn, hasClass, isWithin, pageOf } from './dist.ts';

const written = sheetsOf(CONTENT_FOLDERS.corrections).map(({ id }) => id);
const LOGS = LOCALES.map((locale) => path.posix.basename(fileOf('corrections', locale)));

test('no page, frame or file marks a correction, or shows its old words', () => {
  const logged = new Set(written);
  const leadsToOne = (href: string) => {
    const [file = '', id = ''] = href.split('#');
    return LOGS.includes(path.posix.basename(file)) && logged.has(id);
  };
  const faults = faultsIn(
    builtPages().filter(({ address }) => address !== 'corrections'),
    ({ elements }) =>
      elements
        .filter(
          (element) =>
            hasClass('corrected')(element) ||
            hasClass('correction')(element) ||
            element.tagName === 'del' ||
            leadsToOne(attribute(element, 'href') ?? ''),
        )
        .map((element) => attribute(element, 'href') ?? element.tagName),
  );
  expect(faults).toEqual([]);
});

describe.each(LOCALES)('the log in %s', (locale) => {
  const { elements } = pageOf('corrections', locale);
  const entries = elements.filter(hasClass('correction'));

  test('has every correction, once', () =>
    expect(entries.map((entry) => attribute(entry, 'id')).sort()).toEqual([...written].sort()));

  test('folds them in details elements, which need no script', () =>
    expect(
      entries.filter((entry) => !isWithin(entry, ({ tagName }) => tagName === 'details')),
    ).toEqual([]));
});
