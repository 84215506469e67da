/**
 * Knows what an address may ask of a frame besides the view (timeline/model/view-state.ts): the
 * colours. Whatever else it says is nothing. Pure.
 */
export const THEMES = { clair: 'light', sombre: 'dark' } as const;
export type Theme = keyof typeof THEMES;

/** The colours that an address asks for; undefined leaves them to the reader's device. */
export function parseTheme(search: string): Theme | undefined {
  const asked = new URLSearchParams(search).get('theme') ?? '';
  return Object.hasOwn(THEMES, asked) ? (asked as Theme) : undefined;
}
