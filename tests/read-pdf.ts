/** Reads the text of a PDF, independently of the code that wrote it. */
import { inflateSync } from 'node:zlib';

/**
 * The whole file as text, followed by the objects in its compressed streams. Source: ISO 32000-1, 7.5.7 (object
 * streams).
 */
export function readPdf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/\/Type \/ObjStm[^]*?stream\r?\n/g)];
  const held = streams.map(({ index, 0: { length } }) =>
    inflateSync(bytes.subarray(index + length)).toString('latin1'),
  );
  return [text, ...held].join('\n');
}
