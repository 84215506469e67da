/** Knows the version of the site: the one that package.json bears. */
import { version } from '../../package.json';

export const SITE_VERSION: string = version;
