/** Knows what a text does without in a frame: its titles lead to no twin, which would be another page. */
export const framed = (components: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...components,
  Heading: 'h2',
});
