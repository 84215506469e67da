/** Prints what each view in a frame weighs: one request, compressed by gzip. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;

/** @param {string} dist folder of the built site */
export function printFrameWeights(dist) {
  const folder = path.join(dist, 'embed');
  const frames = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file: file.replaceAll(path.sep, '/'),
      bytes: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
    }))
    .sort((a, b) => b.bytes - a.bytes);
  const say = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(1).padStart(5)} Ko`;
  const lines = frames.map(({ file, bytes }) => `  ${say(bytes)}  embed/${file}`);
  console.log(`\nCadres, en une requête (gzip)\n${lines.join('\n')}`);
}
