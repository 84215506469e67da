/**
 * Writes the same rules in the format of each host. Pure: a policy in, the text of a file out. Comments inside
 * the files are in French, for the people who install the site.
 */
import {
  ASSET_CACHE,
  CONTENT_POLICY,
  CONTENT_TYPES,
  EMBED_POLICY,
  EVERYWHERE,
  headerRulesOf,
  PAGE_CACHE,
  POLICY_HEADER,
  TEXT_EXTENSIONS,
  type HostSite,
} from './rules/host-policy.ts';

/** Every file for a host, by its name at the root of dist. */
export const HOST_FILE_TEXTS: Readonly<Record<string, (site: HostSite) => string>> = {
  // GitHub Pages would run Jekyll and drop files; this empty file turns it off.
  '.nojekyll': () => '',
  _headers: headersFileText,
  '.htaccess': apacheText,
  'nginx.conf': nginxText,
  'vercel.json': vercelText,
};

const NOT_FOUND_FILE = '404.html';

/** Text formats that a host compresses, besides HTML. */
const OTHER_TEXT_TYPES = TEXT_EXTENSIONS.filter((extension) => extension !== '.html')
  .map((extension) => CONTENT_TYPES[extension])
  .join(' ');

/**
 * Apache from this version certainly knows `FileETag Digest`; an older one would answer every page with an error 500. Its
 * default, date and size, takes a corrected page of the same length for the one that a browser has: all files of our
 * archives have one date (archives.ts).
 */
const DIGEST_APACHE = '2.4.60';

/**
 * `_headers`, for Netlify and Cloudflare Pages.
 * Source: docs.netlify.com/manage/routing/headers, developers.cloudflare.com/pages/configuration/headers.
 */
function headersFileText(site: HostSite): string {
  const lines = headerRulesOf(site).flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `# Netlify et Cloudflare Pages lisent ce fichier.\n${lines.join('\n')}\n`;
}

/**
 * `vercel.json`. URLs keep their `.html`: `cleanUrls` with `trailingSlash` breaks relative links.
 * Source: vercel.com/docs/project-configuration/vercel-json.
 */
function vercelText(site: HostSite): string {
  const headers = headerRulesOf(site).map(({ path, headers }) => ({
    source: path.replace(/\*$/, '(.*)'),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ cleanUrls: false, headers }, null, 2)}\n`;
}

/**
 * `.htaccess`, for Apache 2.4. Each module is tested for before it is used: a directive that a server does not
 * know makes every page an error 500. Only directives of the class FileInfo, which shared hosts allow. Source:
 * httpd.apache.org/docs/2.4, mod_headers, mod_deflate, mod_setenvif, mod_mime, mod_version, core.
 */
function apacheText(site: HostSite): string {
  const { assetsFolder, embedFolder, openFolder } = site;
  const header = (name: string, value: string, condition = '') =>
    `    Header always set ${name} "${value}"${condition && ` env=${condition}`}`;
  return lines(
    '# Apache 2.4 lit ce fichier si AllowOverride le permet.',
    '# Si toutes les pages répondent par une erreur 500, le supprimer : le serveur en refuse les directives.',
    `# Si le site est placé dans un dossier, l’écrire ici : /dossier/${NOT_FOUND_FILE}`,
    `ErrorDocument 404 ${site.basePath}${NOT_FOUND_FILE}`,
    '',
    '<IfModule mod_mime.c>',
    ...Object.entries(CONTENT_TYPES).map(([extension, type]) => `  AddType ${type} ${extension}`),
    `  AddCharset utf-8 ${TEXT_EXTENSIONS.join(' ')}`,
    '</IfModule>',
    '',
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE text/html ${OTHER_TEXT_TYPES}`,
    '  </IfModule>',
    '</IfModule>',
    '',
    '<IfModule mod_setenvif.c>',
    `  SetEnvIf Request_URI "/${assetsFolder}" site_asset`,
    `  SetEnvIf Request_URI "/(?:${anyOf(assetsFolder, openFolder)})/" site_open`,
    `  SetEnvIf Request_URI "/${embedFolder}" site_embed`,
    '  <IfModule mod_headers.c>',
    ...Object.entries(EVERYWHERE).map(([name, value]) => header(name, value)),
    header(POLICY_HEADER, CONTENT_POLICY, '!site_embed'),
    header(POLICY_HEADER, EMBED_POLICY, 'site_embed'),
    header('Cache-Control', PAGE_CACHE, '!site_asset'),
    header('Cache-Control', ASSET_CACHE, 'site_asset'),
    header('Access-Control-Allow-Origin', '*', 'site_open'),
    '  </IfModule>',
    '</IfModule>',
    '',
    '# Un fichier tiré d’une archive a toujours la même date : c’est son contenu qui dit s’il a changé.',
    '<IfModule mod_version.c>',
    `  <IfVersion >= ${DIGEST_APACHE}>`,
    '    FileETag Digest',
    '  </IfVersion>',
    '</IfModule>',
  );
}

/** What is still to be written, in a file that knows the address of the site and in one that does not. */
const NAMED_NGINX = [
  '# root est le dossier qui contient celui du site, si son adresse a un dossier.',
];
const UNNAMED_NGINX = [
  '# Tant que server_name est « _ », retirer le site par défaut (sites-enabled/default) : nginx répond par lui.',
  '# Pour https://exemple.fr/dossier/ : copier le site dans un dossier « dossier » de root, laisser root,',
  '# et écrire « error_page 404 /dossier/404.html ».',
];

/**
 * `nginx.conf`: a sample to include in the `http` block. Headers that differ by path come from `map`:
 * an `add_header` in a `location` would drop all those of the server.
 * Source: nginx.org/en/docs/http, modules headers, map, charset, core.
 */
function nginxText(site: HostSite): string {
  const { assetsFolder, embedFolder, openFolder } = site;
  const header = (name: string, value: string) => `    add_header ${name} "${value}" always;`;
  const map = (name: string, byDefault: string, ...cases: (readonly [string, string])[]) => [
    `map $uri $${name} {`,
    `    default "${byDefault}";`,
    ...cases.map(([pattern, value]) => `    "~${pattern}" "${value}";`),
    '}',
  ];
  return lines(
    '# Exemple pour nginx : à inclure dans le bloc « http » (dossier conf.d ou sites-enabled).',
    `# À adapter : ${site.serverName ? '' : 'server_name, '}root, et listen avec le certificat de votre site.`,
    ...(site.serverName ? NAMED_NGINX : UNNAMED_NGINX),
    '',
    ...map('site_policy', CONTENT_POLICY, [`/${embedFolder}`, EMBED_POLICY]),
    ...map('site_cache', PAGE_CACHE, [`/${assetsFolder}`, ASSET_CACHE]),
    '# Un en-tête vide n’est pas envoyé.',
    ...map('site_origin', '', [`/(?:${anyOf(assetsFolder, openFolder)})/`, '*']),
    '',
    'server {',
    '    listen 80;',
    `    server_name ${site.serverName ?? '_'};`,
    '    root /var/www/html;',
    '    index index.html;',
    // Behind a proxy, nginx knows neither its scheme nor its port.
    '    absolute_redirect off;',
    `    error_page 404 ${site.basePath}${NOT_FOUND_FILE};`,
    '    charset utf-8;',
    // nginx always includes text/html.
    `    charset_types ${OTHER_TEXT_TYPES};`,
    '',
    '    gzip on;',
    '    gzip_vary on;',
    `    gzip_types ${OTHER_TEXT_TYPES};`,
    '',
    '    types {',
    ...Object.entries(CONTENT_TYPES).map(
      ([extension, type]) => `        ${type} ${extension.slice(1)};`,
    ),
    '    }',
    '',
    ...Object.entries(EVERYWHERE).map(([name, value]) => header(name, value)),
    header(POLICY_HEADER, '$site_policy'),
    header('Cache-Control', '$site_cache'),
    header('Access-Control-Allow-Origin', '$site_origin'),
    '',
    '    location / {',
    '        try_files $uri $uri/ =404;',
    '    }',
    '}',
  );
}

/** `assets/`, `data/` → `assets|data`. */
function anyOf(...folders: readonly string[]): string {
  return folders.map((folder) => folder.replace(/\/$/, '')).join('|');
}

function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}
