/** Knows the version of the site: the one that package.json bears. */
import manifest from '../../package.json' with { type: 'json' };

export const SITE_VERSION: string = manifest.version;
