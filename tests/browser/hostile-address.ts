/** Generates random hostile queries and fragments, and finds what a view in a frame takes from them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { isRelease } from '../../.config/tiers.mjs';
import { editionFiles } from '../built/editions.ts';
import { HOSTS } from '../host-rules.ts';
import { startHost } from './host-servers.ts';
import { PAGES, type Evaluates } from './site.ts';

/** Number of addresses: few for `npm test`, all of them for a release. */
const TRIED = isRelease ? 10_000 : 400;
export const SEED = 20_270_525;

const MARKUP = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "javascript:window.hit=1//'",
  '<svg onload=window.hit=1>',
  '${window.hit=1}',
  '{{constructor.constructor("window.hit=1")()}}',
];
const ODD = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '-1',
  '1e309',
  '99999999999999999999',
  'NaN',
  '2024-13-45',
  '0000',
  '%',
  '%E0%A4%A',
  '%00',
  '%u0041',
  '\u202e',
  'a'.repeat(3000),
  '99999~~a',
  '2024-03-05~2024-06~<b>a</b>',
  '2024~~\u05d0\u202e\u0007',
  '~~~~~~',
];
const KEYS = [
  'vue',
  'sujet',
  'statut',
  'de',
  'a',
  'q',
  'acteur',
  'theme',
  'jour',
  'fait',
  'faits',
  'choix',
  'du',
  'au',
  'eleve',
  'titre',
  'consigne',
  'mien',
  'childId',
  'secret',
  '__proto__',
  'constructor[prototype][hit]',
];

const value = fc.oneof(
  fc.constantFrom(...MARKUP, ...ODD),
  fc.constantFrom(...MARKUP, ...ODD).map(encodeURIComponent),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const pair = fc.tuple(fc.constantFrom(...KEYS), value).map(([key, text]) => `${key}=${text}`);
/** A random query and fragment. */
export const hostileAddress = fc
  .tuple(fc.array(pair, { maxLength: 4 }), fc.oneof(value, pair, fc.constant('')))
  .map(([query, hash]) => `?${query.join('&').replaceAll('#', '')}#${hash}`);
/** The same addresses in each run. */
const addresses = fc.sample(hostileAddress, { numRuns: TRIED, seed: SEED });

const twins = editionFiles(PAGES);
/** Every frame, alternating between the languages, which share their script. */
const frames = PAGES.filter((file) => file.startsWith('embed/fr/')).map((file, at) =>
  at % 2 === 0 ? file : (twins.get(file)?.twin ?? file),
);
const PER_FRAME = Math.ceil(TRIED / frames.length);
/** Number of tests that share the frames, each with one of the large ones. */
export const SHARES = 8;
const places = frames.map((file, place) => ({ file, first: (place * PER_FRAME) % TRIED }));

/** Frames of a share, each with its own addresses. */
export const shareOf = (share: number): { file: string; tried: readonly string[] }[] =>
  places
    .filter((_, place) => place % SHARES === share)
    .map(({ file, first }) => ({ file, tried: addresses.slice(first, first + PER_FRAME) }));

/** Serves the frames without Trusted Types, which refuse what `takenBy` does: write a body again, and run its scripts. */
export function startRewritable() {
  const [host] = HOSTS;
  if (!host) throw new Error('tests/host-rules.ts has no host.');
  const rewrite = (html: string) => html.replace(/; require-trusted-types-for [^"]*(?=")/, '');
  return startHost({ ...host, rewrite });
}

/** Body as sent by the server. */
function bodyOf(file: string): string {
  const html = readFileSync(path.join('dist', file), 'utf8');
  return /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
}

/**
 * Reloads a frame with each address.
 * @param page   the frame `file`, opened as a page of `startRewritable`
 * @returns the addresses that changed its content, or that ran
 */
export function takenBy(
  page: Evaluates,
  file: string,
  tried: readonly string[],
): Promise<string[]> {
  return page.evaluate(
    ({ tried, body }) => {
      const codes = [...document.querySelectorAll('script:not([type])')].map(
        ({ textContent }) => textContent ?? '',
      );
      const seen = () => ({
        // The texts of the facts are a script of the site.
        elements: document.querySelectorAll(
          'script:not([src*="/atelier/"]), img, iframe, object, svg[onload]',
        ).length,
        shown: document.querySelectorAll('.fact:not([hidden])').length,
        open: document.querySelectorAll('.event-sheet:not([hidden])').length,
        colours: document.documentElement.style.colorScheme,
        title: document.title,
      });
      const start = (search: string) => {
        history.replaceState(null, '', location.pathname + search);
        document.documentElement.style.colorScheme = '';
        document.body.innerHTML = body;
        for (const code of codes) {
          const script = document.createElement('script');
          script.textContent = code;
          document.body.append(script);
        }
        return JSON.stringify(seen());
      };
      const expected = start('');
      // Words to search for are no trick: they leave fewer facts, and the view says so.
      const but = (seen: string) => seen.replace(/"shown":\d+,/, '');
      const asks = (search: string) => new URLSearchParams(search.split('#')[0]).has('q');
      return tried.filter((search) => {
        const seen = start(search);
        const isSame = asks(search) ? but(seen) === but(expected) : seen === expected;
        // One that is half that of a class shows its refusal, and nothing else.
        const isRefused =
          document.querySelector('.class-view > [role=alert]:only-child') !== null &&
          document.querySelector('.fact, img, iframe, object, svg') === null;
        return !(isSame || isRefused) || 'hit' in window;
      });
    },
    { tried, body: bodyOf(file) },
  );
}
