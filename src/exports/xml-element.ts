/** Writes XML as text, with attributes and words escaped. */

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Escapes text between tags or quotes. The caller must not pass characters that XML 1.0 forbids. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Leaves out undefined attributes and rounds numbers to two decimals. `content` must already be escaped. */
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
