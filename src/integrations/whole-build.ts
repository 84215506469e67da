/**
 * Starts a build from sound content only, one at a time; builds beside dist/ and puts the result in its place once it is
 * whole: a build that stops halfway, or a full disk, leaves the site of before untouched. What a person can do about it
 * is said in one French line.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { constants as system } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuseMistakes } from './content-gate.ts';
import { refuseSecondBuild } from './one-build.ts';

/** Exit code of a build that did not end well. */
const FAILED = 1;

/** Another thread may still be writing when a build is stopped. */
const REMOVED = { recursive: true, force: true, maxRetries: 3 } as const;

/** What to do about an error of the file system, by its code. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Le disque est plein : y libérer de la place',
  EDQUOT: 'Le quota du disque est atteint : y libérer de la place',
  EFBIG: 'Un fichier dépasse la taille permise ici : lever la limite (ulimit -f unlimited)',
  EROFS: 'Le disque est en lecture seule : construire dans un dossier où l’on peut écrire',
  EACCES: 'Un dossier refuse l’écriture : en donner le droit (chmod -R u+w dist)',
  EPERM: 'Un dossier refuse l’écriture : en donner le droit (chmod -R u+w dist)',
  EBUSY: 'Un programme tient le dossier dist : le fermer',
  ENOTDIR: 'Un fichier porte le nom du dossier dist : le déplacer',
};
/** As Node and as Rolldown report it: « ENOSPC: no space left », « No space left on device (os error 28) ». */
const FAULT = new RegExp(`\\b(${Object.keys(REMEDIES).join('|')}): |\\(os error (\\d+)\\)`);
const numbers = new Map(Object.entries(system.errno).map(([code, number]) => [number, code]));

const KEPT = ' Le site déjà construit est intact dans dist/.';

/** The line about an error of the file system that a text reports; undefined if it reports none. */
export function diskFault(text: string, isKept: boolean): string | undefined {
  const [, named, number] = FAULT.exec(text) ?? [];
  const code = named ?? numbers.get(Number(number)) ?? '';
  const remedy = REMEDIES[code];
  return remedy && `${remedy}, puis recommencer (${code}).${isKept ? KEPT : ''}`;
}

const interrupted = (isKept: boolean) =>
  `La construction a été interrompue : la recommencer.${isKept ? KEPT : ''}`;

/**
 * Astro integration, before all that write. It adds another one after all others, which puts the new folder in the place
 * of the former.
 *
 * @param report  reads all content and returns the text for its author, or undefined if nothing is wrong
 */
export function wholeBuild(report: () => string | undefined): AstroIntegration {
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        refuseMistakes(command, report);
        if (command !== 'build') return;
        refuseSecondBuild(fileURLToPath(config.cacheDir));
        const folders = foldersOf(fileURLToPath(config.outDir));
        const { dist, partial } = folders;
        const isKept = existsSync(dist) && statSync(dist).isDirectory();
        sayInFrench(isKept);
        try {
          claim(folders);
        } catch (error) {
          console.error(String(error));
          process.exit(FAILED);
        }
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
          process.on(signal, () => {
            console.error(interrupted(isKept));
            process.exit(FAILED);
          });
        process.on('exit', () => rmSync(partial, REMOVED));
        updateConfig({
          outDir: pathToFileURL(`${partial}/`),
          integrations: [
            { name: 'whole-build-end', hooks: { 'astro:build:done': () => replace(folders) } },
          ],
        });
      },
    },
  };
}

interface Folders {
  /** The site, whole. */
  dist: string;
  /** The site while it is built. */
  partial: string;
  /** The site of before, while the two change places. */
  former: string;
}

function foldersOf(outDir: string): Folders {
  const named = outDir.replace(/[\\/]+$/, '');
  // A link stays one.
  const dist = existsSync(named) ? realpathSync(named) : named;
  const beside = (name: string) => path.join(path.dirname(dist), `${name}-${path.basename(dist)}`);
  return { dist, partial: beside('partial'), former: beside('former') };
}

/** @throws if dist cannot be replaced */
function claim({ dist, partial, former }: Folders): void {
  // A build was killed between the two steps of replace().
  if (existsSync(former) && !existsSync(dist)) renameSync(former, dist);
  for (const left of [former, partial]) rmSync(left, REMOVED);
  if (existsSync(dist)) {
    if (!statSync(dist).isDirectory()) throw new Error(`ENOTDIR: ${dist}`);
    accessSync(dist, constants.W_OK);
  }
  mkdirSync(partial, { recursive: true });
}

function replace({ dist, partial, former }: Folders): void {
  const hasFormer = existsSync(dist);
  if (hasFormer) renameSync(dist, former);
  try {
    renameSync(partial, dist);
  } catch (error) {
    if (hasFormer) renameSync(former, dist);
    throw error;
  }
  rmSync(former, REMOVED);
}

/** What Astro and Vite print before the error itself. */
const ANNOUNCED = /An unhandled error occurred while running the|✗ Build failed in/;

/**
 * Prints an error of the file system once, as the line that says what to do: Astro announces it, and prints its stack
 * where it comes from and again at the end of the build.
 */
function sayInFrench(isKept: boolean): void {
  const print = console.error;
  let announced: unknown[] | undefined;
  let isSaid = false;
  const announce = () => {
    if (announced) print(...announced);
    announced = undefined;
  };
  console.error = (...said: unknown[]) => {
    const text = said.join(' ');
    const line = diskFault(text, isKept);
    if (line !== undefined) {
      if (!isSaid) print(line);
      isSaid = true;
      announced = undefined;
    } else if (ANNOUNCED.test(text)) {
      announced = said;
    } else {
      announce();
      print(...said);
    }
  };
  process.on('exit', announce);
}
