import { expect, test } from 'vitest';
import { eachMoved, movedPattern, movedTarget } from './moved-files.ts';

const FAMILY = { from: 'embed/fait-*.html', to: 'embed/frise.html?fait=*' };

test('a star matches any name, below any folder', () => {
  expect(
    '/dossier/embed/fait-a.html'.replace(new RegExp(movedPattern(FAMILY)), movedTarget(FAMILY)),
  ).toBe('/dossier/embed/frise.html?fait=a');
  expect('/embed/faitXa.html').not.toMatch(new RegExp(movedPattern(FAMILY)));
});

test('the star of a page is expanded to its redirect pages', () =>
  expect(
    eachMoved([FAMILY, { from: 'a.html', to: 'b.html' }], ['embed/fait-a.html', 'b.html']),
  ).toEqual([
    { from: 'embed/fait-a.html', to: 'embed/frise.html?fait=a' },
    { from: 'a.html', to: 'b.html' },
  ]));

test('the star of a file that is not a page is expanded to the names of its targets', () =>
  expect(
    eachMoved([{ from: 'a*-scorm.zip', to: 'a*.html' }], ['a.html', 'a-cjr.html', 'b.html']),
  ).toEqual([
    { from: 'a-scorm.zip', to: 'a.html' },
    { from: 'a-cjr-scorm.zip', to: 'a-cjr.html' },
  ]));
