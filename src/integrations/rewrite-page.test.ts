import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { hashSource } from './rules/content-security-policy.ts';
import { relativeUrl } from './rules/relative-url.ts';
import { rewritePage } from './rewrite-page.ts';

const FILES = new Set(['index.html', 'briefcam.html', 'en/index.html', 'a.js', 'site.css']);
const resolve = (url: string) => relativeUrl('en/index.html', url, (file) => FILES.has(file));

const HEAD = '<meta charset="utf-8">';
const page = (body: string, head = HEAD) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

/** The page `en/index.html` with this body, rewritten. */
const rewrite = (body: string, head = HEAD) => rewritePage(page(body, head), resolve);

/** The body after rewriting. */
function rewritten(body: string): string {
  return /<body>([\s\S]*)<\/body>/.exec(rewrite(body).html)?.[1] ?? '';
}

function elementsIn(node: Tree.Node): Tree.Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : [])];
}

/** The policy as a browser reads it: the `content` of the meta element. */
function policyIn(html: string): string {
  const metas = elementsIn(parse(html)).filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'http-equiv' && value === 'content-security-policy'),
  );
  expect(metas).toHaveLength(1);
  return metas[0]?.attrs.find(({ name }) => name === 'content')?.value ?? '';
}

describe('in a framed page', () => {
  const beside = (body: string) =>
    /<body>([\s\S]*)<\/body>/.exec(
      rewritePage(page(body), (url) => url, { isInside: true }).html,
    )?.[1];
  test.each([
    [
      '<a href="https://exemple.fr/">a</a>',
      '<a target="_blank" rel="noopener" href="https://exemple.fr/">a</a>',
    ],
    ['<a href=b.html class=c>a</a>', '<a target="_blank" rel="noopener" href=b.html class=c>a</a>'],
    [
      '<a target="_top" href="b.html">a</a>',
      '<a target="_blank" rel="noopener" href="b.html">a</a>',
    ],
  ])('%s opens in a new window', (before, after) => expect(beside(before)).toBe(after));

  test.each(['<a href="#p1">a</a>', '<a>a</a>'])('%s is unchanged', (html) =>
    expect(beside(html)).toBe(html),
  );
});

describe('spaces where a line must not break', () => {
  const bound = { lang: 'fr', spaces: /(?<=\d) (?=mai)/gu };
  const held = (body: string) =>
    /<body>([\s\S]*)<\/body>/.exec(rewritePage(page(body), resolve, { bound }).html)?.[1];
  test.each([
    ['<p lang="fr">le 3 mai et le 4 mai</p>', '<p lang="fr">le 3\u00a0mai et le 4\u00a0mai</p>'],
    ['<p>3 mai</p>', '<p>3 mai</p>'],
    ['<p lang="fr"><code>3 mai</code></p>', '<p lang="fr"><code>3 mai</code></p>'],
    ['<a lang="fr" href="#x" title="3 mai">x</a>', '<a lang="fr" href="#x" title="3 mai">x</a>'],
  ])('in %s become no-break spaces', (before, after) => expect(held(before)).toBe(after));
});

describe('URLs', () => {
  test.each([
    ['<a href="/briefcam.html">a</a>', '<a href="../briefcam.html">a</a>'],
    ['<a href="/briefcam.html#x">a</a>', '<a href="../briefcam.html#x">a</a>'],
    ['<a href="/en/index.html#x">a</a>', '<a href="#x">a</a>'],
    ['<img src="/index.html" alt="">', '<img src="../index.html" alt="">'],
    ['<video poster="/index.html"></video>', '<video poster="../index.html"></video>'],
    ['<form action="/index.html"></form>', '<form action="../index.html"></form>'],
    ['<svg><a href="/index.html"></a></svg>', '<svg><a href="../index.html"></a></svg>'],
    [
      '<svg><use xlink:href="/index.html#i"></use></svg>',
      '<svg><use xlink:href="../index.html#i"></use></svg>',
    ],
    [
      '<template><a href="/index.html">a</a></template>',
      '<template><a href="../index.html">a</a></template>',
    ],
  ])('in %s are made relative', (before, after) => expect(rewritten(before)).toBe(after));

  test.each([
    '<a href="https://www.cnil.fr/?a=1&amp;b=2">a</a>',
    '<a href="mailto:a@b.fr">a</a>',
    '<a href="#x">a</a>',
    '<p title="/briefcam.html">a</p>',
    '<p>href="/briefcam.html"</p>',
    '<pre>\n  tabs\tand  spaces\n</pre>',
    '<p>un &nbsp; deux &eacute;</p>',
  ])('in %s are unchanged', (body) => expect(rewritten(body)).toBe(body));

  test('keep ampersands and quotes escaped', () =>
    expect(rewritePage(page('<a href="/x">a</a>'), () => 'y?a=1&b="2"').html).toContain(
      '<a href="y?a=1&amp;b=&quot;2&quot;">',
    ));

  test('of files that do not exist are reported, as written', () =>
    expect(rewrite('<a href="/lost.html#x">a</a><img src="/gone.png" alt="">').broken).toEqual([
      '/lost.html#x',
      '/gone.png',
    ]));

  test('of files that do not exist are unchanged', () =>
    expect(rewritten('<a href="/lost.html">a</a>')).toBe('<a href="/lost.html">a</a>'));

  test('in a srcset stop the build, since they are not made relative', () =>
    expect(() => rewrite('<img srcset="/index.html 2x" src="/index.html" alt="">')).toThrow(
      'srcset',
    ));
});

describe('script files', () => {
  test('become classic and deferred', () =>
    expect(rewritten('<script type="module" src="/a.js"></script>')).toBe(
      '<script defer src="../a.js"></script>',
    ));

  test('are named, as written, to be bundled', () =>
    expect(rewrite('<script type="module" src="/a.js"></script>').files).toEqual(['/a.js']));

  test('are allowed by the policy', () =>
    expect(policyIn(rewrite('<script type="module" src="/a.js"></script>').html)).toContain(
      "script-src 'self';",
    ));

  test('that are classic stay so', () => {
    const { html, files } = rewrite('<script src="/a.js" defer></script>');
    expect(html).toContain('<script src="../a.js" defer></script>');
    expect(files).toEqual([]);
  });

  test('of another type keep it', () =>
    expect(rewritten('<script type="text/javascript" src="/a.js"></script>')).toBe(
      '<script type="text/javascript" src="../a.js"></script>',
    ));
});

test.each([
  ['<script src="/a.js" defer></script>', "a 'allow-duplicates'"],
  ['<script>b()</script>', "'none'"],
])('the policy lets only a page with script files load others: %s', (html, named) =>
  expect(policyIn(rewritePage(page(html), resolve, { scriptPolicy: 'a' }).html)).toContain(
    `trusted-types ${named}`,
  ),
);

describe('inline scripts', () => {
  test('are allowed by their hash', () =>
    expect(policyIn(rewrite('<script>a("é")</script>').html)).toContain(
      `script-src ${hashSource('a("é")')};`,
    ));

  test('are unchanged', () =>
    expect(rewritten('<script>location = "/index.html"</script>')).toBe(
      '<script>location = "/index.html"</script>',
    ));

  test.each(['application/json', 'application/ld+json'])('that hold data, %s, need none', (type) =>
    expect(policyIn(rewrite(`<script type="${type}">{"a":1}</script>`).html)).toContain(
      "script-src 'none'",
    ),
  );
});

describe('styles', () => {
  test('of a page are allowed by their hash, every byte of them', () => {
    const css = '\n a > b { color: red }\n';
    const { html } = rewrite(`<style>${css}</style>`);
    expect(html).toContain(`<style>${css}</style>`);
    expect(policyIn(html)).toContain(`style-src ${hashSource(css)};`);
  });

  test('in a file of the site are linked by a relative URL, and allowed', () => {
    const { html, files } = rewrite('<link rel="stylesheet" href="/site.css">');
    expect(html).toContain('<link rel="stylesheet" href="../site.css">');
    expect(files).toEqual(['/site.css']);
    expect(policyIn(html)).toContain("style-src 'self';");
  });

  test('are put into a page that is to contain them', () => {
    const css = 'a{color:red}';
    const { html } = rewritePage(page('<link rel="stylesheet" href="/site.css">'), resolve, {
      cssOf: () => css,
    });
    expect(html).toContain(`<style>${css}</style>`);
    expect(policyIn(html)).toContain(`style-src ${hashSource(css)};`);
  });

  test('may be empty', () => expect(rewritten('<style></style>')).toBe('<style></style>'));
});

describe('the policy', () => {
  test('is right after the charset, before anything that it applies to', () =>
    expect(rewrite('', `${HEAD}<title>a</title>`).html).toMatch(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><title>/,
    ));

  test('is required: a page without a charset is refused', () =>
    expect(() => rewrite('', '<title>a</title>')).toThrow('charset'));

  test('covers the content of a template', () =>
    expect(policyIn(rewrite('<template><style>a{}</style></template>').html)).toContain(
      hashSource('a{}'),
    ));
});
