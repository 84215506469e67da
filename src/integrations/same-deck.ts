/**
 * Makes slides reproducible, in one language, and valid. They come from pptxgenjs (4.0.1), which writes the
 * current time and American English into each, notes as one paragraph, and two things that ISO/IEC 29500 forbids.
 * Pure.
 * Source: ISO/IEC 29500-1, 21.1.2.2.6 (a paragraph) and 29500-2, 7.2.3 (types of parts).
 */
import { sameOffice, type MendPart, type OfficeStamp } from './same-office.ts';

const TYPES = '[Content_Types].xml';
const NOTES = /^ppt\/notesSlides\/[^/]+\.xml$/;
/** What the library writes if no language is given. */
const ITS_LANGUAGE = /\b(lang|altLang)="en-US"/g;
/** A paragraph of one run with line breaks in its text. */
const LONG_NOTE = /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*[\r\n][^<]*)<\/a:t><\/a:r>/g;
/**
 * Paragraph properties repeated before each run, for which PowerPoint 2016 offers to repair the file. Delete this
 * once https://github.com/gitbrent/PptxGenJS/pull/1083 is in a release.
 */
const REPEATED_PROPERTIES = /(?<=<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/g;
/** The type of one part: the library declares a master for each slide, and writes a single master. */
const PART_TYPE = /<Override PartName="\/([^"]+)"[^>]*\/>/g;

/** Bytes of the same slides, made reproducible. */
export const sameDeck = (pptx: Uint8Array, stamp: OfficeStamp): Uint8Array =>
  sameOffice(pptx, stamp, mendPart);

const mendPart: MendPart = (name, texts, { language }) => {
  const mended = (texts.get(name) ?? '')
    .replace(ITS_LANGUAGE, `$1="${language}"`)
    .replace(REPEATED_PROPERTIES, '');
  if (name === TYPES)
    return mended.replace(PART_TYPE, (type, part: string) => (texts.has(part) ? type : ''));
  if (!NOTES.test(name)) return mended;
  return mended.replace(LONG_NOTE, (_, properties: string, words: string) => {
    const runs = words.split(/[\r\n]+/).map((line) => `<a:r>${properties}<a:t>${line}</a:t></a:r>`);
    return `<a:p>${runs.join('</a:p><a:p>')}`;
  });
};
