/**
 * Prints the proof of a built site: each promise, its figure, the command that checks it, measured afresh over
 * dist/ and in the words of its page. Fails where the page says another figure than what is measured now.
 *
 * npm run proof [-- --lighthouse [page …]|--engines [axe|equalAccess] [page …]]
 *
 * `--lighthouse` opens a page of each kind with Lighthouse instead, `--engines` the pages with axe and Equal Access, and
 * writes down what it saw; with names of pages (`en/cjr.html`) it opens those and writes nothing.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSite, saidFigures, sayFigure } from '../src/hosting/outputs/proof-pages.ts';
import { measureSite } from '../src/hosting/outputs/site-measure.ts';
import { LANGUAGE_TAGS } from '../src/i18n/format.ts';
import { fileOf } from '../src/i18n/routes.ts';
import { proofOptions } from './proof-plan.ts';
import { printProof } from './proof/print-proof.ts';
import { recordEngines } from './proof/record-engines.ts';
import { recordLighthouse } from './proof/record-lighthouse.ts';

const DIST = 'dist';

const { values, positionals } = parseArgs({
  options: {
    lighthouse: { type: 'boolean', default: false },
    engines: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (values.lighthouse) recordLighthouse(DIST, positionals);
else if (values.engines) await recordEngines(DIST, positionals);
else await proveAgain();

async function proveAgain(): Promise<void> {
  const { plan } = proofOptions([]);
  const { site } = await readSite(DIST);
  const { figures } = measureSite(site, plan);
  const page = readFileSync(path.join(DIST, fileOf('proof', 'fr')), 'utf8');
  printProof(page);
  const wrong = [...saidFigures(page)].filter(([name, said]) => {
    const figure = figures.get(name);
    return figure !== undefined && sayFigure(figure, LANGUAGE_TAGS.fr) !== said;
  });
  for (const [name, said] of wrong)
    console.error(`${name} : la page dit ${said}, la mesure ${String(figures.get(name))}.`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
