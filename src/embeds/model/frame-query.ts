/**
 * The only option in the URL of a frame besides its view (timeline/model/view-state.ts): the theme. Anything else
 * is ignored. Pure.
 */
export const THEMES = { clair: 'light', sombre: 'dark' } as const;
export type Theme = keyof typeof THEMES;

/** Theme that a URL requests; undefined leaves it to the reader's device. */
export function parseTheme(search: string): Theme | undefined {
  const asked = new URLSearchParams(search).get('theme') ?? '';
  return Object.hasOwn(THEMES, asked) ? (asked as Theme) : undefined;
}
