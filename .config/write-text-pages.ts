/** Regenerates src/i18n/text-pages.ts from the front matter of the text pages, if it has changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ContentError } from '../src/schemas/author-message.ts';
import { readTextPages, textPagesModule } from '../src/schemas/text-pages.ts';

const MODULE = 'src/i18n/text-pages.ts';

// The routes import the generated module, so they are loaded only when it exists.
try {
  const { VIEW_ROUTES } = await import('../src/i18n/routes.ts');
  const pages = readTextPages(VIEW_ROUTES);
  const text = pages && textPagesModule(pages);
  if (text !== undefined && readFileSync(MODULE, 'utf8') !== text) writeFileSync(MODULE, text);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
