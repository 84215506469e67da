/** Version of the site, from package.json, and how long a copy of it holds. */
import manifest from '../../package.json' with { type: 'json' };

export const SITE_VERSION: string = manifest.version;

/** Last day on which a copy holds: the earliest day by which a fact must be checked again. */
export function validUntil(events: readonly { reviewBy: string }[]): string {
  const [first = ''] = events.map(({ reviewBy }) => reviewBy).sort();
  return first;
}
