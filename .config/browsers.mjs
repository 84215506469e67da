/** Knows where browsers are on this machine. Runs on any Node from 20, without dependencies. */
import { existsSync } from 'node:fs';

const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  // Without windows: the same engine, at half the work for each page that is opened or printed.
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

/** A screen that nobody sees, which the browser of that driver draws on. */
const SCREEN = [process.env.XVFB_PATH, '/usr/bin/Xvfb'];

/** @param {(string | undefined)[]} places */
const first = (places) => places.find((place) => place !== undefined && existsSync(place));

/** What is said where there is none. */
export const NO_CHROMIUM =
  'Aucun Chromium trouvé. Attendu : Chromium ou Chrome à une place habituelle, ou son chemin dans CHROMIUM_PATH. Exemple : CHROMIUM_PATH=/opt/chrome/chrome npm test';

/** Path of a Chromium or Chrome, or undefined. */
export const findChromium = () => first(CHROMIUM);

/** Path of a Firefox, or undefined. */
export const findFirefox = () => first(FIREFOX);

/** Paths of the driver of WebKit, which brings its browser, and of a screen for it; undefined where one is missing. */
export function findWebKit() {
  const driver = first(WEBKIT_DRIVER);
  const screen = first(SCREEN);
  return driver && screen ? { driver, screen } : undefined;
}
