/** Writes some built pages as plain texts too, for republication. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainHtml, type PlainRules } from './plain-html.ts';

/** A page of dist, the file of dist for its plain text, and the rules for it. */
export interface PlainText {
  from: string;
  file: string;
  rules: PlainRules;
}

/** Astro integration, run after links are made relative. */
export function plainTexts(texts: readonly PlainText[]): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'plain-texts',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const sizes: number[] = [];
        for (const { from, file, rules } of texts) {
          const html = await readFile(path.join(root, from), 'utf8');
          const text = plainHtml(html, { page: from, site, rules });
          await writeFile(path.join(root, file), text);
          sizes.push(Buffer.byteLength(text));
        }
        logger.info(
          `${texts.length} plain texts (${sizes.map((size) => Math.round(size / 1000)).join(', ')} kB)`,
        );
      },
    },
  };
}
