/** Version of the site, from package.json. */
import manifest from '../../package.json' with { type: 'json' };

export const SITE_VERSION: string = manifest.version;
