/**
 * Makes slides reproducible, in one language, and valid. They come from pptxgenjs (4.0.1), which writes the
 * current time and American English into each, notes as one paragraph, and two things that ISO/IEC 29500 forbids.
 * Pure.
 * Source: ISO/IEC 29500-1, 21.1.2.2.6 (a paragraph) and 29500-2, 7.2.3 (types of parts), 8.3 (core properties).
 */
import { unzipSync } from 'fflate';
import { zipBytes } from './zip-bytes.ts';

const CORE = 'docProps/core.xml';
const TYPES = '[Content_Types].xml';
const NOTES = /^ppt\/notesSlides\/[^/]+\.xml$/;
const XML = /\.(?:xml|rels)$/;
/** What the library writes if no language is given. */
const ITS_LANGUAGE = /\b(lang|altLang)="en-US"/g;
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g;
/** A paragraph of one run with line breaks in its text. */
const LONG_NOTE = /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*[\r\n][^<]*)<\/a:t><\/a:r>/g;
/**
 * Paragraph properties repeated before each run, for which PowerPoint 2016 offers to repair the file. Delete this
 * once https://github.com/gitbrent/PptxGenJS/pull/1083 is in a release.
 */
const REPEATED_PROPERTIES = /(?<=<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/g;
/** The type of one part: the library declares a master for each slide, and writes a single master. */
const PART_TYPE = /<Override PartName="\/([^"]+)"[^>]*\/>/g;

export interface DeckStamp {
  /** BCP 47, for everything without another language. */
  language: string;
  /** ISO day that the file states as its date. */
  date: string;
}

/** Bytes of the same slides, made reproducible. */
export function sameDeck(pptx: Uint8Array, stamp: DeckStamp): Uint8Array {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const parts = Object.entries(unzipSync(pptx)).filter(([name]) => !name.endsWith('/'));
  const names = new Set(parts.map(([name]) => name));
  return zipBytes(
    new Map(
      parts.map(([name, bytes]) => [
        name,
        XML.test(name)
          ? encoder.encode(mendedPart(name, decoder.decode(bytes), names, stamp))
          : bytes,
      ]),
    ),
  );
}

function mendedPart(
  name: string,
  text: string,
  names: ReadonlySet<string>,
  { language, date }: DeckStamp,
): string {
  const mended = text.replace(ITS_LANGUAGE, `$1="${language}"`).replace(REPEATED_PROPERTIES, '');
  if (name === TYPES)
    return mended.replace(PART_TYPE, (type, part: string) => (names.has(part) ? type : ''));
  if (name === CORE)
    return mended
      .replace(INSTANT, `${date}T00:00:00Z`)
      .replace('<cp:lastModifiedBy>', `<dc:language>${language}</dc:language><cp:lastModifiedBy>`);
  if (!NOTES.test(name)) return mended;
  return mended.replace(LONG_NOTE, (_, properties: string, words: string) => {
    const runs = words.split(/[\r\n]+/).map((line) => `<a:r>${properties}<a:t>${line}</a:t></a:r>`);
    return `<a:p>${runs.join('</a:p><a:p>')}`;
  });
}
