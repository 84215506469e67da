/** Reads the parts of a sheet to edit, and the reasons of the answers, which only some of them may have. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/i18n/locale.ts';
import { readXml } from '../read-xml.ts';
import { readZip } from '../read-zip.ts';
import { attribute, elementsIn, pageOf, textOf } from './dist.ts';

export const bytesOf = (file: string) => readFileSync(path.join('dist', file));

/** Words without the difference between spaces, and without French originals. */
const plain = (text: string) =>
  text
    .replace(/ \(«[^»]*»\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Parts of a file by name; each part of text is well-formed. */
export async function partsOf(file: string): Promise<Map<string, string>> {
  const entries = await readZip(bytesOf(file));
  const parts = new Map(entries.map(({ path: name, bytes }) => [name, bytes.toString('utf8')]));
  for (const [name, text] of parts) if (/\.(?:xml|rels)$/.test(name)) readXml(text);
  return parts;
}

/** The text of each paragraph. */
export const paragraphsOf = (xml: string) =>
  [...readXml(xml).getElementsByTagName('w:p')].map((paragraph) =>
    plain([...paragraph.getElementsByTagName('w:t')].map((run) => run.textContent).join('')),
  );

/** The reason of each answer of a session, as the teacher's page prints it. */
export function reasonsIn(session: string, locale: Locale): string[] {
  const answers = pageOf(`teacher-sheet:${session}`, locale).elements.filter(
    (element) => attribute(element, 'class') === 'answer',
  );
  return answers.map((answer) => {
    const said = elementsIn(answer).filter(({ tagName }) => tagName === 'p');
    return plain(textOf(said.at(-1) as (typeof said)[number]));
  });
}
