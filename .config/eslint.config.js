import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { IMPORT_RULES } from './import-rules.js';

export default defineConfig(
  { ignores: ['dist/', '{partial,former}-dist/', '**/.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration > ArrowFunctionExpression',
          message: 'Named exports only.',
        },
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
        {
          selector:
            'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|writeln|createContextualFragment)$/]',
          message: 'No text is read as HTML: write elements and their textContent.',
        },
        {
          selector:
            'MemberExpression[computed=true] > Literal[value=/^(?:innerHTML|outerHTML|srcdoc)$/]',
          message: 'No text is read as HTML: write elements and their textContent.',
        },
      ],
    },
  },
  {
    files: ['.config/**', 'src/integrations/strict-logger.mjs', 'src/**/*.test.ts', 'tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // An absent attribute is undefined, and so is the one that it is compared with: such a test cannot fail.
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'NewExpression[callee.name="Map"] ArrayExpression > CallExpression:first-child[callee.name="attribute"][arguments.1.value="id"]',
          message: 'An element without an id would be kept under undefined: use elementsById.',
        },
        {
          selector:
            'CallExpression[callee.property.name="get"] > CallExpression.arguments[callee.name="attribute"]',
          message:
            'An absent attribute would be looked up as undefined: use namedBy, or check it first.',
        },
        {
          selector:
            'BinaryExpression[operator="==="][left.callee.name="attribute"][right.callee.name="attribute"]',
          message: 'Two absent attributes are equal: check one of them first.',
        },
      ],
    },
  },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  {
    // What D3 drew at build, HTML rendered by Astro itself, a slot rendered once and reinserted, or JSON with every `<` escaped.
    files: [
      'src/embeds/FramedInstrument.astro',
      'src/timeline/view/Drawn.astro',
      'src/timeline/view/PageData.astro',
      'src/layouts/JsonLd.astro',
      'src/layouts/Page.astro',
      'src/components/mdx/Coming.astro',
      'src/components/mdx/More.astro',
      'src/views/text/ArticlePage.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  ...IMPORT_RULES,
);
