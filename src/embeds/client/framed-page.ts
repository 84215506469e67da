/**
 * What a view does away from its site: it takes the colours that its address asks for, folds what is
 * long, tells its host how tall it is, and says so itself when it has gone stale. Keeps no state, asks
 * for nothing, and answers only with numbers.
 */
import { isStale } from '../model/copy-age.ts';
import {
  frameHeight,
  heightMessages,
  parseFrameNames,
  readySecret,
} from '../model/frame-message.ts';
import { parseTheme, THEMES } from '../model/frame-query.ts';

const names = parseFrameNames(location);
const theme = parseTheme(location.search);
const root = document.documentElement;
if (theme) root.style.colorScheme = THEMES[theme];

/** Long lists are open without a script, which alone can open them again from a link. */
const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')];
for (const fold of folds) fold.open = false;
const setFolds = (open: boolean) => folds.forEach((fold) => (fold.open = open));
addEventListener('beforeprint', () => setFolds(true));
addEventListener('afterprint', () => setFolds(false));
addEventListener('click', ({ target }) => {
  const id = target instanceof Element ? target.closest('a')?.getAttribute('href') : '';
  if (!id?.startsWith('#')) return;
  const fold = document.getElementById(id.slice(1))?.closest('details');
  if (fold) fold.open = true;
});

const notice = document.querySelector<HTMLElement>('[data-valid-until]');
if (notice) {
  const { validUntil = '' } = notice.dataset;
  notice.hidden = !isStale(validUntil, new Date().toISOString().slice(0, 10));
}

if (parent !== window) {
  let posted = 0;
  const post = (again = false) => {
    const heightPx = frameHeight(document.body.scrollHeight);
    // A frame that is not shown has no width, and no height that would mean anything.
    if (innerWidth === 0 || (heightPx === posted && !again)) return;
    posted = heightPx;
    for (const message of heightMessages(heightPx, names)) parent.postMessage(message, '*');
  };
  new ResizeObserver(() => post()).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const secret = readySecret(data);
    if (secret) names.secret = secret;
    if (secret) post(true);
  });
  addEventListener('load', () => post(true));
}
