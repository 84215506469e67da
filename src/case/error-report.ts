/**
 * Writes the email by which a reader points out an error in an entry: it names the page, the entry and the version of
 * the site, so that the publisher finds what the reader saw. Pure.
 */
import type { Locale } from '../i18n/locale.ts';
import { fileOf, type Address } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { addressOf, type Edition } from './citing.ts';
import type { CaseFile } from './case-entry.ts';

/**
 * A `mailto:` URL (RFC 6068), or undefined if the publisher gives no address.
 *
 * @param page  page of the entry
 * @param id    id of the entry, which names the publisher its file; `anchor`, its place on the page
 */
export function errorReport(
  { contact }: Pick<CaseFile, 'contact'>,
  locale: Locale,
  { page, id, anchor = id }: { page: Address; id: string; anchor?: string },
  edition: Edition,
): string | undefined {
  if (contact === undefined) return undefined;
  const { subject, body } = strings(locale).report;
  const address = `${addressOf(fileOf(page, locale), edition)}#${anchor}`;
  const fields = {
    subject: subject(id, edition.version),
    body: body(address, id, edition.version),
  };
  const query = Object.entries(fields).map(
    ([field, text]) => `${field}=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
  );
  return `mailto:${contact}?${query.join('&')}`;
}
