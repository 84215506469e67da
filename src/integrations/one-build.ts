/** Lets one build at a time use the folder in which Astro keeps the entries of content/: a second one empties it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Stops a build while another one runs with the same cache, and prints one line. */
export function refuseSecondBuild(cache: string): void {
  const lock = path.join(cache, 'build.lock');
  const other = takeLock(lock, process.pid);
  if (other === undefined) process.on('exit', () => rmSync(lock, { force: true }));
  else {
    console.error(
      `Une autre construction est en cours (processus ${other}). Attendre sa fin, puis recommencer.`,
    );
    process.exit(1);
  }
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
