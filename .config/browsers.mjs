/** Finds the browsers installed on this machine. Runs on any Node from 20, without dependencies. */
import { existsSync } from 'node:fs';

const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  // Headless build: the same engine, at half the cost per page opened or printed.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOX = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const WEBKIT_DRIVER = [process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver'];

/** A virtual display, which WebKit's browser needs. */
const SCREEN = [process.env.XVFB_PATH, '/usr/bin/Xvfb'];

/** @param {(string | undefined)[]} places */
const first = (places) => places.find((place) => place !== undefined && existsSync(place));

/** Error message when there is none. */
export const NO_CHROMIUM =
  'Aucun Chromium trouvé. Attendu : Chromium ou Chrome à une place habituelle, ou son chemin dans CHROMIUM_PATH. Exemple : CHROMIUM_PATH=/opt/chrome/chrome npm test';

export const findChromium = () => first(CHROMIUM);

export const findFirefox = () => first(FIREFOX);

/** Paths of the WebKit driver, which includes its browser, and of a virtual display; undefined if either is missing. */
export function findWebKit() {
  const driver = first(WEBKIT_DRIVER);
  const screen = first(SCREEN);
  return driver && screen ? { driver, screen } : undefined;
}
