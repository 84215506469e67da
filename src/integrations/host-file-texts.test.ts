/** What the files for Apache and nginx say. For _headers and vercel.json see tests/built/policy.test.ts. */
import { describe, expect, test } from 'vitest';
import { HOST_FILE_TEXTS } from './host-file-texts.ts';
import { CONTENT_TYPES, TEXT_EXTENSIONS, type HostSite } from './rules/host-policy.ts';

const SITE = {
  basePath: '/',
  serverName: undefined,
  assetsFolder: 'assets/',
  embedFolder: 'embed/',
  openFolder: 'data/',
  pages: ['index.html', 'embed/a.html'],
};

const text = (name: string, of: HostSite = SITE) => HOST_FILE_TEXTS[name]?.(of) ?? '';
const APACHE = text('.htaccess');
const NGINX = text('nginx.conf');
const linesOf = (file: string, pattern: RegExp) =>
  file.split('\n').filter((line) => pattern.test(line));

test('GitHub Pages builds nothing', () => expect(text('.nojekyll')).toBe(''));

describe.each([
  ['Apache', APACHE],
  ['nginx', NGINX],
])('the file for %s', (_, file) => {
  test('names the type of every file, and compresses every text', () => {
    const [compressed = ''] = linesOf(file, /^\s*(?:AddOutputFilterByType|gzip_types) /);
    for (const [extension, type] of Object.entries(CONTENT_TYPES)) {
      expect(file).toContain(`${type} ${file === NGINX ? extension.slice(1) : extension}`);
      // nginx always compresses pages.
      if (TEXT_EXTENSIONS.includes(extension) && extension !== '.html')
        expect(compressed).toContain(type);
    }
  });

  test('sends no referrer to other sites, and asks for no permission that the site does not need', () => {
    expect(file).toContain('Referrer-Policy "no-referrer"');
    expect(file).toContain('X-Content-Type-Options "nosniff"');
    const [permissions] = linesOf(file, /Permissions-Policy/);
    expect(permissions).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    expect(permissions).toMatch(/clipboard-write=\(self\), fullscreen=\(self\)/);
  });

  test('has its 404 page below the path of SITE_URL', () => {
    const name = file === APACHE ? '.htaccess' : 'nginx.conf';
    const below = text(name, { ...SITE, basePath: '/dossier/', serverName: 'exemple.fr' });
    expect(below).toMatch(/^ *(?:ErrorDocument|error_page) 404 \/dossier\/404\.html;?$/m);
    if (file === NGINX) expect(below).toContain('server_name exemple.fr;\n');
  });
});

test('Apache is told by folder who may frame a page, how long to keep a file, and who may read it', () =>
  expect(linesOf(APACHE, /SetEnvIf | env=/).map((line) => line.trim())).toMatchInlineSnapshot(`
    [
      "SetEnvIf Request_URI "/assets/" site_asset",
      "SetEnvIf Request_URI "/(?:assets|data)/" site_open",
      "SetEnvIf Request_URI "/embed/" site_embed",
      "Header always set Content-Security-Policy "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; frame-ancestors 'self'" env=!site_embed",
      "Header always set Content-Security-Policy "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'" env=site_embed",
      "Header always set Cache-Control "public, max-age=600" env=!site_asset",
      "Header always set Cache-Control "public, max-age=31536000, immutable" env=site_asset",
      "Header always set Access-Control-Allow-Origin "*" env=site_open",
    ]
  `));

test('Apache is asked for each module before a directive that another server would refuse', () => {
  const outside = APACHE.replace(/^<IfModule[^]*?^<\/IfModule>/gm, '');
  expect(linesOf(outside, /^[^#]/)).toEqual(['ErrorDocument 404 /404.html']);
});

test('nginx is told the same, in headers that differ by path', () =>
  expect(NGINX.slice(NGINX.indexOf('map '), NGINX.indexOf('\nserver {'))).toMatchInlineSnapshot(`
    "map $uri $site_policy {
        default "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; frame-ancestors 'self'";
        "~/embed/" "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
    }
    map $uri $site_cache {
        default "public, max-age=600";
        "~/assets/" "public, max-age=31536000, immutable";
    }
    # Un en-tête vide n’est pas envoyé.
    map $uri $site_origin {
        default "";
        "~/(?:assets|data)/" "*";
    }
    "
  `));

test('nginx keeps scheme and port in its redirects, and answers a missing file with the 404 page', () => {
  for (const line of ['absolute_redirect off;', 'charset utf-8;', 'try_files $uri $uri/ =404;'])
    expect(NGINX).toContain(line);
});
