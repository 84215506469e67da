/** Knows the two tiers of tests: `npm test`, and all that a release needs (`npm run test:release`, or `RELEASE=1`). */

export const isRelease = process.argv.includes('--release') || process.env.RELEASE === '1';

/** Where a release builds the pseudo edition: longer, accented words in place of the English ones (src/i18n/pseudo.ts). */
export const PSEUDO_FOLDER = 'node_modules/.cache/pseudo';
