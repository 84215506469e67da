/**
 * Refuses content with mistakes: before anything is built from it, all of them in the terminal; on the dev server, in
 * the page.
 */
import type { AstroIntegration } from 'astro';

/** Reads all content and returns the text for its author, or undefined if nothing is wrong. */
export type Report = () => string | undefined;

/** Stops a build if the content has mistakes, and prints all of them and nothing else. */
export function refuseMistakes(report: Report): void {
  const mistakes = report();
  if (mistakes === undefined) return;
  console.error(mistakes);
  process.exit(1);
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Answers every page with the mistakes of the content while it has any; each change of `folder` is read anew. */
export function showMistakes(server: Server, folder: string, report: Report): void {
  let mistakes: string | undefined;
  let isRead = false;
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(folder)) return;
    isRead = false;
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    if (!isRead) mistakes = report();
    isRead = true;
    if (mistakes === undefined) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><meta charset="utf-8"><title>Contenu</title><script type="module" src="/@vite/client"></script><pre style="white-space:pre-wrap">${mistakes.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`,
    );
  });
}
