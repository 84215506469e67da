/** Finds unused files, exports and packages. The comments below explain uses that knip cannot detect. */
import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/pages/**/*.{astro,ts}',
    '.config/*.{mjs,ts,js}',
    'bench/*.{ts,mjs}',
    // Referenced by path: in astro.config.mjs, in a build command, in the bundle of rarely used features.
    'src/integrations/strict-logger.mjs',
    'tests/{content-layer.ts,shifted-clock.mjs}',
  ],
  project: [
    'src/**/*.{ts,mjs,astro,mdx,css}',
    'tests/**/*.{ts,mjs}',
    '.config/**/*.{ts,mjs,js}',
    'bench/*.{ts,mjs}',
  ],
  compilers: {
    // The frontmatter, and the script of a component.
    astro: (text: string) =>
      [
        /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1],
        ...[...text.matchAll(/<script src="([^"]+)"/g)].map(([, file]) => `import '${file}';`),
      ].join('\n'),
  },
  vitest: { config: ['.config/vitest.config.ts'] },
  playwright: { config: ['.config/playwright.config.ts'] },
  eslint: { config: ['.config/eslint.config.js'] },
  ignoreDependencies: [
    // Fonts are read as files; these three are run as programs.
    '@expo-google-fonts/*',
    '@astrojs/check',
    'cspell',
    'prettier',
  ],
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
