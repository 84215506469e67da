/**
 * Script of a view outside its site: applies the theme in its URL, folds long lists, posts its height to the
 * host, and shows a notice once it is stale. Keeps no state, makes no requests, and posts only its height and, in a host
 * that gave it a secret, the link that its reader follows.
 */
import {
  frameHeight,
  heightMessages,
  linkMessage,
  parseFrameNames,
  readySecret,
} from '../model/frame-message.ts';
import { parseTheme, THEMES } from '../model/frame-query.ts';

const names = parseFrameNames(location);
const theme = parseTheme(location.search);
const root = document.documentElement;
if (theme) root.style.colorScheme = THEMES[theme];

/** Long lists are open without a script, since only a script can reopen one from a link. */
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
  notice.hidden = new Date().toISOString().slice(0, 10) <= validUntil;
}

if (parent !== window) {
  let posted = 0;
  const post = (again = false) => {
    const heightPx = frameHeight(document.body.scrollHeight);
    // A frame that is not shown has no width, and no meaningful height.
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
  addEventListener('click', (event) => {
    // The view itself follows the links that open something in it.
    if (event.defaultPrevented) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.getAttribute('href')?.startsWith('#')) return;
    const message = linkMessage(link.href, location, names);
    if (!message) return;
    event.preventDefault();
    parent.postMessage(message, '*');
  });
}
