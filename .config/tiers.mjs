/** The two tiers of tests: `npm test`, and everything for a release (`npm run test:release`, or `RELEASE=1`). */

export const isRelease = process.argv.includes('--release') || process.env.RELEASE === '1';
