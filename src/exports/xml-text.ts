/** Knows how XML documents are written: by fast-xml-builder, indented, in UTF-8. */
import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** A document from its elements, in their order; `@name` is an attribute, `#` the text beside attributes. */
export function xmlText(root: Readonly<Record<string, unknown>>): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root });
}
