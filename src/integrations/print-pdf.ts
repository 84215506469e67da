/**
 * Prints a page of dist to PDF: a browser prints it from its file, on the paper size of its own `@page` rules,
 * tagged (Chromium writes structure, language and title).
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chromium, type Browser } from 'playwright-core';
import { linksForPaper } from './paper-links.ts';
import { finishedPdf, type PdfMetadata } from './finished-pdf.ts';
import { headOf } from './page-head.ts';

const TIMEOUT_MS = 60_000;
/** Number of pages printed in parallel. */
const AT_ONCE = 2;
/** The printed page is our own and runs no script: it needs no sandbox, which containers lack. */
const FLAGS = ['--no-sandbox', '--disable-gpu'];
/** Follows the settings of the page itself. */
const AS_IT_ASKS = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/** A page of dist, and the file of dist printed from it. */
export interface PrintedPage {
  from: string;
  file: string;
}

/**
 * Astro integration, run after links are made relative.
 *
 * @param browser  path of a Chromium; without one nothing is printed, and a line says so
 * @param rights  the licence stated in each PDF
 * @throws if the browser prints nothing
 */
export function printPdf(
  pages: readonly PrintedPage[],
  browser: string | undefined,
  rights: PdfMetadata['rights'],
): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'print-pdf',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = pages.map(({ file }) => file).join(', ');
        if (!browser) {
          logger.info(`no Chromium found, without which these are left out: ${files}`);
          return;
        }
        const root = fileURLToPath(dir);
        const refuse = (file: string, cause: unknown): never => {
          throw new Error(`${browser} printed no ${file}`, { cause });
        };
        const printer = await chromium
          .launch({ executablePath: browser, args: FLAGS })
          .catch((error: unknown) => refuse(files, error));
        const sizes: number[] = [];
        try {
          for (let at = 0; at < pages.length; at += AT_ONCE)
            sizes.push(
              ...(await Promise.all(
                pages
                  .slice(at, at + AT_ONCE)
                  .map((page) =>
                    print(root, page, printer, { site, rights }).catch((error: unknown) =>
                      refuse(page.file, error),
                    ),
                  ),
              )),
            );
        } finally {
          await printer.close();
        }
        logger.info(`${files} (${sizes.map((size) => Math.round(size / 1000)).join(', ')} kB)`);
      },
    },
  };
}

/** Prints a copy of a page, placed beside it so that it finds its typefaces; returns the size of the PDF in bytes. */
async function print(
  root: string,
  { from, file }: PrintedPage,
  printer: Browser,
  { site, rights }: { site: URL | undefined; rights: PdfMetadata['rights'] },
): Promise<number> {
  const copy = path.join(root, from.replace(/\.html$/, '.printed.html'));
  const page = await printer.newPage({ javaScriptEnabled: false });
  page.setDefaultTimeout(TIMEOUT_MS);
  try {
    const html = await readFile(path.join(root, from), 'utf8');
    await writeFile(copy, linksForPaper(html, from, site));
    await page.goto(pathToFileURL(copy).href);
    const pdf = await finishedPdf(await page.pdf(AS_IT_ASKS), { ...headOf(html), rights });
    await writeFile(path.join(root, file), pdf);
    return pdf.length;
  } finally {
    await page.close();
    await rm(copy, { force: true });
  }
}
