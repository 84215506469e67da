/** Writes `security.txt`, which says where to report a vulnerability. Source: RFC 9116. */
import { LOCALES } from '../i18n/locale.ts';
import { SECURITY_FILE } from '../i18n/routes.ts';
import { edition } from '../case/page-citation.ts';
import { getSecurityContact, type SecurityContact } from '../case/publisher.ts';

const MS_PER_S = 1000;

/**
 * Text of the file, which does not depend on the day of the build. Its canonical URL is at the root of the host,
 * where tools look for it.
 */
export function securityText({ email, expires }: SecurityContact, site: URL): string {
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${new URL(`/${SECURITY_FILE}`, site).href}`,
    '',
  ].join('\n');
}

/**
 * Day of a build, in UTC: that of the clock, or the one given in seconds to reproduce an old version. Source:
 * reproducible-builds.org, SOURCE_DATE_EPOCH.
 *
 * @param said  the value of that variable
 */
export function buildDay(said: string | undefined, now = Date.now()): string {
  const ms = said === undefined || said === '' ? now : Number(said) * MS_PER_S;
  return new Date(ms).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/**
 * Static path of the file, for an endpoint `[...security].ts`; none without SITE_URL, since a copy has no
 * publisher.
 */
export function securityPaths() {
  const { site } = edition();
  if (!site) return [];
  const contact = getSecurityContact(buildDay(process.env['SOURCE_DATE_EPOCH']));
  return [{ params: { file: SECURITY_FILE }, props: { text: securityText(contact, site) } }];
}
