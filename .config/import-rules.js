/**
 * The import table: which part of src may import which, as policies of eslint-plugin-boundaries.
 *
 * An element is a folder of src, or a layer of an instrument (`timeline/model`). Files of one element import each other
 * freely; any other import must be listed below. Tests may import anything.
 */
import boundaries from 'eslint-plugin-boundaries';

/** Layers of an instrument. */
const LAYERS = ['model', 'layout', 'draw', 'view', 'client', 'class'];
const ROOMS = [
  'calendar',
  'schemas',
  'case',
  'i18n',
  'layouts',
  'components',
  'views',
  'embeds',
  'exports',
  'integrations',
  'pages',
  'styles',
];

/**
 * What each element may import besides itself: elements; `own x`, a layer of the same instrument; `type x`, types only;
 * `npm x`, a package or a Node module.
 */
const TABLE = {
  calendar: ['npm edtf'],
  browser: ['calendar', 'npm d3'],
  model: ['calendar'],
  layout: ['own model', 'calendar', 'npm d3', 'npm elkjs', 'npm minisearch'],
  // Runs at build, in the DOM of linkedom, and in a browser, on the nodes that it is given.
  draw: ['own layout', 'own model', 'calendar', 'npm d3'],
  // A class sees facts that are mapped before they are drawn; its form is a view, its script a client.
  class: [...['own client', 'own view', 'own model', 'calendar', 'browser', 'i18n', 'npm d3']],
  view: [
    'own class',
    'own draw',
    'own layout',
    'own model',
    'calendar',
    'i18n',
    'npm d3',
    'npm linkedom',
  ],
  client: ['own class', 'own draw', 'own layout', 'own model', 'calendar', 'browser', 'npm d3'],
  schemas: ['model', 'calendar', 'npm astro', 'npm yaml', 'npm satteri', 'npm node:*'],
  i18n: ['calendar', 'type model'],
  case: [...['schemas', 'model', 'calendar', 'i18n'], ...['npm astro:content', 'npm qr']],
  layouts: ['components', 'i18n', 'styles', 'type case', 'npm astro:assets', 'npm @fontsource*/*'],
  components: ['i18n', 'styles', 'view', 'type case'],
  mdx: [
    'components',
    'view',
    'case',
    'schemas',
    'model',
    'calendar',
    'i18n',
    'npm astro',
    'npm satteri',
    'npm node:url',
  ],
  views: [
    ...['layouts', 'components', 'mdx', 'view'],
    ...['case', 'schemas', 'model', 'calendar', 'i18n', 'styles', 'npm @fontsource*/*'],
  ],
  embeds: ['views', 'layouts', 'components', 'view', 'case', 'model', 'i18n', 'styles'],
  exports: [
    ...['case', 'schemas', 'model', 'layout', 'draw', 'view', 'calendar', 'i18n', 'styles'],
    ...['npm node:*', 'npm d3', 'npm linkedom', 'npm feed'],
    ...['npm @resvg/resvg-wasm', 'npm docx', 'npm fflate'],
  ],
  integrations: [
    'npm node:*',
    'npm parse5',
    'npm magic-string',
    'npm rolldown',
    'npm fflate',
    'type npm astro',
  ],
  pages: ['case', 'views', 'view', 'class', 'mdx', 'embeds', 'exports', 'i18n', 'type npm astro'],
  styles: ['npm astro'],
  config: ['schemas', 'npm astro'],
};

/** Exceptions to the table: from, to, and the reason. At most 8 in all. */
export const DEPARTURES = [
  {
    from: 'layouts',
    to: ['case'],
    reason: 'the shell collects the notes that the sentences of its page left behind',
  },
  {
    from: 'components',
    to: ['case', 'model'],
    reason: 'notes and remarks are worded by the functions that also word them in feeds and frames',
  },
  {
    from: 'embeds',
    to: ['exports'],
    reason: 'an oEmbed document escapes its text as every other XML file does',
  },
  {
    from: 'layout',
    to: ['layout'],
    reason: 'the widths of the typeface are measured once, for every drawing',
  },
];

/** Names of some parts of d3: `names('array', 'time')`. */
const names = async (/** @type {string[]} */ ...parts) =>
  (await Promise.all(parts.map((part) => import(`d3-${part}`)))).flatMap(Object.keys);
/** Parts of d3 that do not use the DOM. */
const PURE = ['array', 'time', 'scale', 'shape', 'delaunay', 'geo'];
/** Names of d3 allowed in each layer; a client also animates and interacts. */
const D3_NAMES = {
  layout: await names(...PURE),
  draw: await names('selection', 'axis', ...PURE),
  client: [
    ...(await names('selection', 'interpolate', 'zoom', 'drag', 'brush', 'transition')),
    ...(await names('ease', 'timer', 'scale', 'time', 'array', 'shape')),
  ],
};

/** @param {string} from @param {string} entry one entry of the table */
function policyOf(from, entry) {
  const [, isType, npm, own, to = ''] = /^(type )?(npm )?(own )?(.+)$/.exec(entry) ?? [];
  const element = own
    ? { type: to, captured: { instrument: '{{from.element.captured.instrument}}' } }
    : { type: to };
  return {
    from: from === 'config' ? { file: { categories: from } } : { element: { type: from } },
    allow: {
      to: npm ? { module: { source: to } } : { element },
      ...(isType ? { dependency: { kind: 'type' } } : {}),
    },
  };
}

/**
 * @param {typeof DEPARTURES} departures
 * @returns {import('eslint').Linter.Config}
 */
function importRules(departures) {
  const cells = [
    ...Object.entries(TABLE),
    ...departures.map(({ from, to }) => /** @type {const} */ ([from, to])),
  ];
  return {
    files: ['src/**/*.{ts,mjs,astro}'],
    ignores: ['src/**/*.test.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/legacy-templates': false,
      'boundaries/files': [{ category: 'config', pattern: 'src/content.config.ts' }],
      'boundaries/elements': [
        { type: 'browser', pattern: 'src/browser' },
        { type: 'mdx', pattern: 'src/components/mdx' },
        ...LAYERS.map((type) => ({ type, pattern: `src/*/${type}`, capture: ['instrument'] })),
        ...ROOMS.map((type) => ({ type, pattern: `src/${type}` })),
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          policies: cells.flatMap(([from, entries]) =>
            entries.map((entry) => policyOf(from, entry)),
          ),
        },
      ],
    },
  };
}

/** The rules of `eslint.config.js`: the table with its exceptions, and the d3 names allowed in each layer. */
export const IMPORT_RULES = [
  importRules(DEPARTURES),
  ...Object.entries(D3_NAMES).map(([layer, allowImportNames]) => ({
    files: [`src/*/${layer}/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: 'd3', allowImportNames, allowTypeImports: true }] },
      ],
    },
  })),
];
