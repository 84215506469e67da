/** Lets one build at a time use the folder in which Astro keeps the entries of content/: a second one empties it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro integration: stops a build while another one runs, and prints one line. */
export function oneBuild(): AstroIntegration {
  return {
    name: 'one-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const lock = path.join(fileURLToPath(config.cacheDir), 'build.lock');
        const other = takeLock(lock, process.pid);
        if (other === undefined) process.on('exit', () => rmSync(lock, { force: true }));
        else {
          console.error(
            `Une autre construction est en cours (processus ${other}). Attendre sa fin, puis recommencer.`,
          );
          process.exit(1);
        }
      },
    },
  };
}

/** Writes a process into a lock; returns the process that holds it, unless that one has ended. */
export function takeLock(lock: string, pid: number, isRunning = runs): number | undefined {
  mkdirSync(path.dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, String(pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(readFileSync(lock, 'utf8'));
  if (holder !== pid && isRunning(holder)) return holder;
  writeFileSync(lock, String(pid));
  return undefined;
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else runs too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
