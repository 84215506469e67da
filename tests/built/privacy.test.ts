/**
 * Checks that the eight lines on privacy in the legal notice hold for every page. Browsers also check that nothing is
 * stored and that no page contacts another site (`browser/every-page.spec.ts`, `webkit/every-page.spec.ts`).
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, builtFiles, builtPages, faultsIn } from './dist.ts';
import { codeOf } from './page-loads.ts';

const pages = builtPages();

test('no script uses storage, or sends anything in the background', () => {
  const KEEPS =
    /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|serviceWorker|caches\.open)\b/;
  const SENDS =
    /\b(?:sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b|document\.cookie/;
  const files = builtFiles().filter((file) => /\.(?:js|html)$/.test(file));
  expect(files.length).toBeGreaterThan(pages.length);
  const faults = files.filter((file) => {
    const text = readFileSync(`dist/${file}`, 'utf8');
    return KEEPS.test(text) || SENDS.test(text);
  });
  expect(faults).toEqual([]);
});

/** The global `fetch`. An index has a method of that name, which is defined (`fetch(key){`) and called on it. */
const ASKS = /(?<![.\w])(?:(?:window|self|globalThis)\.)?(?:fetch|import)\((?![^()]*\)\{)/;

test('no script makes a network request', () => {
  const files = builtFiles().filter((file) => file.endsWith('.js'));
  expect(files.filter((file) => ASKS.test(readFileSync(`dist/${file}`, 'utf8')))).toEqual([]);
  const faults = faultsIn(pages, ({ elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'script')
      .filter((script) => !/json/.test(attribute(script, 'type') ?? ''))
      .map((script) => ASKS.exec(codeOf(script))?.[0] ?? '')
      .filter((call) => call !== ''),
  );
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
