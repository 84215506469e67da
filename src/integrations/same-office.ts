/**
 * Makes office files reproducible (Office Open XML): no time of day, no random names, one language. Pure.
 * Source: ISO/IEC 29500-2, 8.3 (core properties); ISO/IEC 29500-1, 9.2 (relationships).
 */
import { unzipSync } from 'fflate';
import { zipBytes } from './zip-bytes.ts';

const CORE = 'docProps/core.xml';
const XML = /\.(?:xml|rels)$/;
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;

export interface OfficeStamp {
  /** BCP 47, for everything without another language. */
  language: string;
  /** ISO day that the file states as its date. */
  date: string;
}

/** The text of one part as it should be; `texts` are all parts of the file that are text, by name. */
export type MendPart = (
  name: string,
  texts: ReadonlyMap<string, string>,
  stamp: OfficeStamp,
) => string;

/** Bytes of the same file, made reproducible, with each of its parts mended. */
export function sameOffice(file: Uint8Array, stamp: OfficeStamp, mend: MendPart): Uint8Array {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  const texts = new Map(
    parts.flatMap(([name, bytes]) =>
      XML.test(name) ? [[name, decoder.decode(bytes)] as const] : [],
    ),
  );
  return zipBytes(
    new Map(
      parts.map(([name, bytes]) => {
        if (!texts.has(name)) return [name, bytes];
        const mended = mend(name, texts, stamp);
        return [name, encoder.encode(name === CORE ? stamped(mended, stamp) : mended)];
      }),
    ),
  );
}

function stamped(core: string, { language, date }: OfficeStamp): string {
  return core
    .replace(INSTANT, `${date}T00:00:00Z`)
    .replace('<cp:lastModifiedBy>', `<dc:language>${language}</dc:language><cp:lastModifiedBy>`);
}
