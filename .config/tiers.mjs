/** The two tiers of tests: `npm test`, and everything for a release (`npm run test:release`, or `RELEASE=1`). */

export const isRelease = process.argv.includes('--release') || process.env.RELEASE === '1';

/**
 * Output folder of the pseudo edition, with longer, accented words in place of the English ones (src/i18n/pseudo.ts).
 */
export const PSEUDO_FOLDER = 'node_modules/.cache/pseudo';
