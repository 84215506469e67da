/** Knows the static paths of the pages that have left and lead on. */
import { getCaseFile } from '../../case/case-file.ts';
import { movedPages } from '../../i18n/moved-addresses.ts';

/** For a page named `[...moved].astro`, of both editions. */
export async function movedPaths() {
  const { events } = await getCaseFile();
  return movedPages(events.map(({ id }) => id)).map((props) => ({
    params: { moved: props.from.replace(/\.html$/, '') },
    props,
  }));
}
