/**
 * The class mode of a page that is projected: `?classe=1` hides the answers that the class is to find until somebody
 * asks for them. Any other value leaves the page as it is. Pure.
 */
const PARAMETER = 'classe';
const ON = '1';

/** Whether the query string of a page asks for the class mode. */
export const isClassMode = (search: string): boolean =>
  new URLSearchParams(search).get(PARAMETER) === ON;

/** The day that a page with a calendar shows first: `?jour=2024-07-26`. */
export const DAY_PARAMETER = 'jour';

/**
 * The address of a page, without a query string, as a class gets it.
 *
 * @param hasAnswers  whether the page hides answers in class mode
 * @param day  ISO day that it shows
 */
export function projectedAddress(
  address: string,
  { hasAnswers, day }: { hasAnswers: boolean; day?: string | undefined },
): string {
  const [page = '', ...fragment] = address.split('#');
  const query = [
    ...(hasAnswers ? [`${PARAMETER}=${ON}`] : []),
    ...(day ? [`${DAY_PARAMETER}=${day}`] : []),
  ];
  return [[page, query.join('&')].filter(Boolean).join('?'), ...fragment].join('#');
}
