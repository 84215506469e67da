/** Random hostile queries and fragments, the same in each run, for the parsers of addresses and for the pages. */
import fc from 'fast-check';

export const SEED = 20_270_525;

const MARKUP = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "javascript:window.hit=1//'",
  '<svg onload=window.hit=1>',
  '${window.hit=1}',
  '{{constructor.constructor("window.hit=1")()}}',
  '99999~~a 2024-03-05~2024-06~<b>a</b> 2024~~\u05d0\u202e\u0007 ~~~~~~',
];
const ODD = [
  ...'__proto__ constructor toString hasOwnProperty -1 1e309 99999999999999999999 NaN'.split(' '),
  ...'2024-13-45 2025-02-30 2019-01-01 9999-99-99 0000 % %E0%A4%A %00 %u0041'.split(' '),
  ...['\u202e', 'a'.repeat(3000), '(('.repeat(40), '$& $1 {n} {q}'],
];
const KEYS = [
  ...'vue sujet statut de a q acteur theme jour fait faits choix du au eleve titre'.split(' '),
  ...'consigne mien childId secret __proto__ constructor[prototype][hit]'.split(' '),
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
