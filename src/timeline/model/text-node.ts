/** Knows how a text with its markup travels as data: no page reads it as HTML. */

/** An element: its tag, its attributes, what stands in it. */
export type TextNode = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (TextNode | string)[],
];
