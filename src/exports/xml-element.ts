/** Knows how XML is written: an element as text, its attributes and its words escaped. */

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Text between tags or quotes. Characters that XML 1.0 forbids are the caller's fault. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An attribute that is undefined is left out; a number keeps two decimals. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? Number(value.toFixed(2)) : escapeXml(value ?? '')}"`,
    )
    .join('');
  const inner = content.join('');
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}
