/** Reads an archive with other code than wrote it. Source: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16. */
import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  path: string;
  bytes: Buffer;
}

const DEFLATED = 8;
/** A path that would leave the folder into which an archive is unpacked, or that Windows refuses. */
const UNSAFE = /^\/|\\|:|(?:^|\/)\.\.(?:\/|$)/;

/** Every file of an archive, in order; rejects if one is damaged or has an unsafe name. */
export async function readZip(zip: Uint8Array): Promise<ZipEntry[]> {
  const archive = Buffer.from(zip);
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((n) =>
      archive.readUInt16LE(at + n),
    );
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const bytes = archive.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed;
    if (UNSAFE.test(path) || crc32(bytes) !== archive.readUInt32LE(at + 16))
      throw new Error(`${path} is damaged, or has an unsafe name`);
    at += 46 + name + extra + comment;
    return { path, bytes };
  });
}
