/**
 * Checks that the URL of each pièce still works and reports the results. For a maintainer with a network, never for a
 * test. It changes no content: update a URL that moved by hand, with the date on which it was read again.
 *
 * SITE_URL=https://… npm run check:links
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pieceSchema } from '../src/schemas/piece.ts';
import { readYaml } from '../src/schemas/read-yaml.ts';
import { visitLinks, type LinkedPiece } from './visited-links.ts';

const site = process.env['SITE_URL'];
if (!site) {
  console.error(
    'SITE_URL est absent. Attendu : l’adresse du site, que chaque serveur lira dans le nom du visiteur. Exemple : SITE_URL=https://exemple.fr/ npm run check:links',
  );
  process.exit(1);
}

const pace = {
  userAgent: `piece-par-piece-links (+${site})`,
  timeoutMs: 20_000,
  pauseMs: 1_000,
};

const FOLDER = 'content/facts/pieces';
const pieces: LinkedPiece[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const { number, url } = pieceSchema.parse(
      readYaml(readFileSync(path.join(FOLDER, file), 'utf8')),
    );
    return url ? [{ number, url }] : [];
  })
  .sort((a, b) => a.number - b.number);
const broken = await visitLinks(pieces, pace, console.log);
console.log(`${pieces.length} pièces avec une adresse, ${broken} lien(s) à corriger`);
process.exitCode = broken > 0 ? 1 : 0;
