/**
 * Builds the label of a copy of a page: its version, the last day on which it holds, and where corrections are, as an
 * address and as a QR code (ISO/IEC 18004).
 */
import { formatIsoDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { fileOf, type Address } from '../i18n/routes.ts';
import type { CaseFile } from './case-entry.ts';
import { getCaseFile } from './case-file.ts';
import { edition, latestCheck } from './page-citation.ts';
import encodeQR from 'qr';

/** Modules around the code. */
const QUIET_ZONE = 2;

/** URL of a page and its QR code; undefined without a site. */
export function pageCode(address: Address, locale: Locale) {
  const { site } = edition();
  if (!site) return undefined;
  const url = new URL(fileOf(address, locale), site).href;
  return { url, code: qrCode(url) };
}

/**
 * QR code of an absolute URL: modules per side, quiet zone included, and an SVG path along the dark ones, to be stroked
 * one unit wide. Error correction is « medium », so that a crease does not matter.
 */
function qrCode(address: string) {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => ({ isDark, isFirst: !row[x - 1], x, y, row })))
    .filter(({ isDark, isFirst }) => isDark && isFirst)
    .map(({ x, y, row }) => `M${x} ${y}.5h${runAt(row, x)}`)
    .join('');
  return { side: rows.length, path };
}

/** Length of the run of dark modules that starts at `from`. */
function runAt(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from);
  return (end < 0 ? row.length : end) - from;
}

export type CopyLabel = ReturnType<typeof copyLabel>;

/** Last day on which a copy holds: the earliest day by which a fact must be checked again. */
export function validUntil(events: readonly { reviewBy: string }[]): string {
  const [first = ''] = events.map(({ reviewBy }) => reviewBy).sort();
  return first;
}

/** Label of a page that shows some or all events; addresses are absolute, and undefined for a local copy. */
export function copyLabel(address: Address, locale: Locale, file: CaseFile) {
  const { site, version } = edition();
  const absolute = (to: Address) => site && new URL(fileOf(to, locale), site).href;
  const corrections = absolute('corrections');
  const until = validUntil(file.events);
  return {
    version,
    date: formatIsoDay(latestCheck(file), locale),
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
