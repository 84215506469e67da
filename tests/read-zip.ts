/** Reads an archive with a different library from the one that wrote it. */
import { fromBuffer } from 'yauzl';

export interface ZipEntry {
  path: string;
  bytes: Buffer;
}

/** Every file of an archive, in order; rejects if one is damaged or has an unsafe name. */
export function readZip(zip: Uint8Array): Promise<ZipEntry[]> {
  return new Promise((resolve, reject) => {
    const entries: ZipEntry[] = [];
    fromBuffer(Buffer.from(zip), { lazyEntries: true, strictFileNames: true }, (error, archive) => {
      if (error) return reject(error);
      archive.on('error', reject);
      archive.on('end', () => resolve(entries));
      archive.on('entry', (entry) => {
        archive.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('error', reject);
          stream.on('end', () => {
            entries.push({ path: entry.fileName, bytes: Buffer.concat(chunks) });
            archive.readEntry();
          });
        });
      });
      archive.readEntry();
    });
  });
}
