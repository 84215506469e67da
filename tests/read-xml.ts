/** Parses XML strictly, in tests. */
import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';

/** @throws if the text is not well-formed, or empty */
export function readXml(xml: string): XmlElement {
  const root = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
}
