/** Builds the label of a copy of a page: its version, the last day on which it holds, and where corrections are. */
import { formatIsoDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { fileOf, type Address } from '../i18n/routes.ts';
import type { CaseFile } from './case-entry.ts';
import { getCaseFile } from './case-file.ts';
import { edition } from './page-citation.ts';
import { qrCode, type QrCode } from './qr-code.ts';
import { SITE_VERSION } from './site-version.ts';
import { validUntil } from './valid-until.ts';

export interface CopyLabel {
  version: string;
  /** Date of the version, in words. */
  date: string;
  /** Last day on which the copy holds, as an ISO day and in words. */
  validUntil: string;
  validUntilWords: string;
  /** Absolute URLs of the page and of the corrections; undefined for a local copy. */
  page: string | undefined;
  corrections: string | undefined;
  /** QR code of the URL of the corrections. */
  code: QrCode | undefined;
}

/** Label of a page that shows some or all events. */
export function copyLabel(
  address: Address,
  locale: Locale,
  { events, versions }: Pick<CaseFile, 'events' | 'versions'>,
): CopyLabel {
  const { site } = edition();
  const absolute = (to: Address) => site && new URL(fileOf(to, locale), site).href;
  const corrections = absolute('corrections');
  const until = validUntil(events);
  return {
    version: SITE_VERSION,
    date: formatIsoDay(versions[0]?.date ?? '', locale),
    validUntil: until,
    validUntilWords: formatIsoDay(until, locale),
    page: absolute(address),
    corrections,
    code: corrections ? qrCode(corrections) : undefined,
  };
}

/** Label of a page that shows the whole case file. */
export async function wholeCopyLabel(address: Address, locale: Locale): Promise<CopyLabel> {
  return copyLabel(address, locale, await getCaseFile());
}
