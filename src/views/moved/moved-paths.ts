/** Builds the static paths of the redirect pages. */
import { getCaseFile } from '../../case/case-file.ts';
import { movedPages } from '../../i18n/moved-addresses.ts';

/** For a page named `[...moved].astro`, in both languages. */
export async function movedPaths() {
  const { events } = await getCaseFile();
  return movedPages(events.map(({ id }) => id)).map((props) => ({
    params: { moved: props.from.replace(/\.html$/, '') },
    props,
  }));
}
