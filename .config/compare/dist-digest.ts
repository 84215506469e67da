/** Writes a build as text files that can be compared line by line. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestPage } from './page-digest.ts';

/** Files compared line by line; any other file is reduced to its size and hash. */
const TEXTS =
  /\.(?:json|csv|bib|ris|xml|txt|svg|webmanifest|conf)$|(?:^|\/)(?:_headers|\.htaccess)$/;

/**
 * Writes a digest of a build: of a page its words, its links and its ids.
 * @param dist  folder of the build
 * @param into  output folder, created if missing
 */
export function digestDist(dist: string, into: string): void {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of files) {
    const file = path.relative(dist, path.join(parentPath, name)).replaceAll(path.sep, '/');
    const bytes = readFileSync(path.join(dist, file));
    const write = (suffix: string, lines: readonly string[]) => {
      const target = path.join(into, `${file}${suffix}`);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, `${lines.join('\n')}\n`);
    };
    if (file.endsWith('.html')) write('', digestPage(bytes.toString('utf8'), file));
    else if (TEXTS.test(file)) write('', [bytes.toString('utf8')]);
    else if (!/\.(?:css|js|woff2)$/.test(file))
      write('.octets', [`${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`]);
  }
}
