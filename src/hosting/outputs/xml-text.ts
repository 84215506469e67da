/** Knows how the XML of packages is written: `@` is an attribute, `#` the text of an element. */
import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

const DECLARATION = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' } };

/** Text of a document; an array is an element that is there several times. */
export function xmlText(document: Readonly<Record<string, unknown>>): string {
  return builder.build({ ...DECLARATION, ...document });
}
