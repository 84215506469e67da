/** Encodes an address as a QR code (ISO/IEC 18004), for a copy on paper. */
import encodeQR from 'qr';

export interface QrCode {
  /** Modules per side, including the quiet zone of two. */
  side: number;
  /** SVG path along the dark modules, to be stroked one unit wide. */
  path: string;
}

const QUIET_ZONE = 2;

/** QR code of an absolute URL; error correction is « medium », so that a crease does not matter. */
export function qrCode(address: string): QrCode {
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
