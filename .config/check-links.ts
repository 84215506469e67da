/**
 * Asks each pièce's address whether it still answers, and writes what was seen: for a maintainer with
 * a network, never in a test. Changes no content: an address that moved is changed by hand, with the
 * day on which it was read again.
 *
 * SITE_URL=https://… npm run check:links [-- --archive] [-- --json rapport.json]
 *
 * `--archive` asks the Internet Archive instead which of them it has a copy of.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pieceSchema } from '../src/schemas/piece.ts';
import { readYaml } from '../src/schemas/read-yaml.ts';
import { archiveCopies, archiveReport } from './links/archive-copies.ts';
import { isBroken, linkReport, type LinkedPiece } from './links/link-report.ts';
import { visitAll } from './links/visit-all.ts';

const site = process.env['SITE_URL'];
if (!site) {
  console.error(
    'SITE_URL est absent. Attendu : l’adresse du site, que chaque serveur lira dans le nom du visiteur. Exemple : SITE_URL=https://exemple.fr/ npm run check:links',
  );
  process.exit(1);
}

const { values } = parseArgs({
  options: { archive: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const pace = {
  userAgent: `piece-par-piece-links (+${site})`,
  timeoutMs: 20_000,
  bytesMax: 65_536,
  redirectsMax: 8,
  pauseMs: 2_000,
  hostsMax: 4,
};

const FOLDER = 'content/facts/pieces';
const pieces: LinkedPiece[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const { number, url } = pieceSchema.parse(
      readYaml(readFileSync(path.join(FOLDER, file), 'utf8')),
    );
    return url ? [{ id: file.replace('.yaml', ''), number, url }] : [];
  })
  .sort((a, b) => a.number - b.number);
const addresses = pieces.map(({ url }) => url);

let told: unknown;
if (values.archive) {
  const copies = await archiveCopies(addresses, pace);
  console.log(archiveReport(copies, pieces));
  told = copies;
} else {
  const visits = await visitAll(addresses, pace, ({ address, outcome }) =>
    process.stderr.write(`${outcome} ${address}\n`),
  );
  console.log(linkReport(visits, pieces));
  process.exitCode = visits.some(isBroken) ? 1 : 0;
  told = visits;
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(told, null, 1)}\n`);
