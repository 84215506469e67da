/**
 * Starts a build from sound content only, one at a time; builds beside dist/ and puts the result in its place once it is
 * whole: a build that stops halfway leaves the site of before untouched.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuseMistakes, showMistakes, type Report } from './content-gate.ts';

/** Another thread may still be writing when a build is stopped. */
const REMOVED = { recursive: true, force: true, maxRetries: 3 } as const;

/**
 * Astro integration, before all that write. It adds another one after all others, which puts the new folder in the place
 * of the former.
 *
 * @param content  folder that the report reads
 */
export function wholeBuild(content: string, report: Report): AstroIntegration {
  return {
    name: 'whole-build',
    hooks: {
      'astro:server:setup': ({ server }) => showMistakes(server, path.resolve(content), report),
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'dev' || command === 'preview') return;
        refuseMistakes(report);
        if (command !== 'build') return;
        refuseSecondBuild(path.join(fileURLToPath(config.cacheDir), 'build.lock'));
        const named = fileURLToPath(config.outDir).replace(/[\\/]+$/, '');
        // A link stays one.
        const dist = existsSync(named) ? realpathSync(named) : named;
        const [partial, former] = ['partial', 'former'].map((name) =>
          path.join(path.dirname(dist), `${name}-${path.basename(dist)}`),
        ) as [string, string];
        // A build was killed between the two steps of putInPlace().
        if (existsSync(former) && !existsSync(dist)) renameSync(former, dist);
        for (const left of [former, partial]) rmSync(left, REMOVED);
        mkdirSync(partial, { recursive: true });
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
          process.on(signal, () => process.exit(1));
        process.on('exit', () => rmSync(partial, REMOVED));
        const putInPlace = () => {
          if (existsSync(dist)) renameSync(dist, former);
          renameSync(partial, dist);
          rmSync(former, REMOVED);
        };
        updateConfig({
          outDir: pathToFileURL(`${partial}/`),
          integrations: [{ name: 'whole-build-end', hooks: { 'astro:build:done': putInPlace } }],
        });
      },
    },
  };
}

/** Stops a build while another one runs with the same cache: a second one would empty it. */
function refuseSecondBuild(lock: string): void {
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : process.pid;
  if (holder !== process.pid && isRunning(holder)) {
    console.error(
      `Une autre construction est en cours (processus ${holder}). Attendre sa fin, puis recommencer.`,
    );
    process.exit(1);
  }
  mkdirSync(path.dirname(lock), { recursive: true });
  writeFileSync(lock, String(process.pid));
  process.on('exit', () => rmSync(lock, { force: true }));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else runs too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
