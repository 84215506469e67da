/**
 * Finds the programs in which a release opens the built files, as readers and teachers do. Runs on any Node from 20,
 * without dependencies.
 */
import { existsSync } from 'node:fs';

/** Where ready.mjs unpacks a package of which only files are needed. */
export const UNPACKED = 'node_modules/.cache/debian';

/**
 * Each program with its usual paths, and the packages that bring it on Debian; of a package that is only unpacked, its
 * files are read.
 */
export const PROGRAMS = /** @type {const} */ ({
  w3m: { paths: ['/usr/bin/w3m', '/opt/homebrew/bin/w3m'], debian: ['w3m'], isUnpacked: false },
  pandoc: {
    paths: ['/usr/bin/pandoc', '/opt/homebrew/bin/pandoc'],
    debian: ['pandoc'],
    isUnpacked: false,
  },
  LibreOffice: {
    paths: ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    debian: ['libreoffice-writer-nogui', 'libreoffice-impress-nogui'],
    isUnpacked: false,
  },
  WordPress: {
    paths: [`${UNPACKED}/usr/share/wordpress/wp-includes/js/wp-embed.js`],
    debian: ['wordpress'],
    isUnpacked: true,
  },
});

/** @typedef {keyof typeof PROGRAMS} Program */

/**
 * @param {Program} name
 * @returns {string | undefined} path of the program, if this machine has it
 */
export const findProgram = (name) => PROGRAMS[name].paths.find((file) => existsSync(file));

/** The programs that this machine does not have. */
export const missingPrograms = () =>
  /** @type {Program[]} */ (Object.keys(PROGRAMS)).filter((name) => !findProgram(name));
