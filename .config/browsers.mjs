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

/** @param {(string | undefined)[]} places */
const first = (places) => places.find((place) => place !== undefined && existsSync(place));

/** Path of a Chromium or Chrome, or undefined. */
export const findChromium = () => first(CHROMIUM);

/** Path of a Firefox, or undefined. */
export const findFirefox = () => first(FIREFOX);
