/**
 * Checks that the eight lines on privacy in the legal notice hold for every page. Browsers also check that nothing is
 * stored and that no page contacts another site (`browser/every-page.spec.ts`, `webkit/every-page.spec.ts`).
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, builtFiles, builtPages, faultsIn } from './dist.ts';

const pages = builtPages();

test('no script uses storage, or sends anything that a policy of content does not refuse', () => {
  const KEEPS =
    /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|serviceWorker|caches\.open)\b/;
  const SENDS = /\bRTCPeerConnection\b|document\.cookie/;
  const files = builtFiles().filter((file) => /\.(?:js|html)$/.test(file));
  expect(files.length).toBeGreaterThan(pages.length);
  const faults = files.filter((file) => {
    const text = readFileSync(`dist/${file}`, 'utf8');
    return KEEPS.test(text) || SENDS.test(text);
  });
  expect(faults).toEqual([]);
});

test('no link or picture sends more than its page: no ping, no referrer policy of its own', () => {
  const faults = faultsIn(pages, ({ elements }) =>
    elements
      .filter((element) => ['ping', 'referrerpolicy'].some((name) => attribute(element, name)))
      .map(({ tagName }) => tagName),
  );
  expect(faults).toEqual([]);
});
