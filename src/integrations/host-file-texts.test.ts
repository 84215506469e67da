/** The files for Apache and nginx, word for word. For _headers and vercel.json see tests/built/policy.test.ts. */
import { expect, test } from 'vitest';
import { HOST_FILE_TEXTS } from './host-file-texts.ts';
import type { HostSite } from './rules/host-policy.ts';

const SITE = {
  basePath: '/',
  serverName: undefined,
  assetsFolder: 'assets/',
  embedFolder: 'embed/',
  openFolder: 'data/',
  pages: ['index.html', 'embed/a.html'],
};

const text = (name: string, of: HostSite = SITE) => HOST_FILE_TEXTS[name]?.(of) ?? '';

test('GitHub Pages builds nothing', () => expect(text('.nojekyll')).toBe(''));

test('the file for Apache', () =>
  expect(text('.htaccess')).toMatchInlineSnapshot(`
    "# Apache 2.4 lit ce fichier si AllowOverride le permet.
    # Si toutes les pages répondent par une erreur 500, le supprimer : le serveur en refuse les directives.
    # Si le site est placé dans un dossier, l’écrire ici : /dossier/404.html
    ErrorDocument 404 /404.html

    <IfModule mod_mime.c>
      AddType application/x-bibtex .bib
      AddType text/css .css
      AddType text/csv .csv
      AddType application/vnd.openxmlformats-officedocument.wordprocessingml.document .docx
      AddType text/html .html
      AddType text/javascript .js
      AddType application/json .json
      AddType image/png .png
      AddType image/svg+xml .svg
      AddType text/plain .txt
      AddType font/woff2 .woff2
      AddType application/xml .xml
      AddType application/zip .zip
      AddCharset utf-8 .bib .css .csv .html .js .json .svg .txt .xml
    </IfModule>

    <IfModule mod_deflate.c>
      <IfModule mod_filter.c>
        AddOutputFilterByType DEFLATE text/html application/x-bibtex text/css text/csv text/javascript application/json image/svg+xml text/plain application/xml
      </IfModule>
    </IfModule>

    <IfModule mod_setenvif.c>
      SetEnvIf Request_URI "/assets/" site_asset
      SetEnvIf Request_URI "/(?:assets|data)/" site_open
      SetEnvIf Request_URI "/embed/" site_embed
      <IfModule mod_headers.c>
        Header always set Permissions-Policy "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=(), clipboard-write=(self), fullscreen=(self)"
        Header always set Referrer-Policy "no-referrer"
        Header always set X-Content-Type-Options "nosniff"
        Header always set Content-Security-Policy "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; frame-ancestors 'self'" env=!site_embed
        Header always set Content-Security-Policy "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'" env=site_embed
        Header always set Cache-Control "public, max-age=600" env=!site_asset
        Header always set Cache-Control "public, max-age=31536000, immutable" env=site_asset
        Header always set Access-Control-Allow-Origin "*" env=site_open
      </IfModule>
    </IfModule>

    # Un fichier tiré d’une archive a toujours la même date : c’est son contenu qui dit s’il a changé.
    <IfModule mod_version.c>
      <IfVersion >= 2.4.60>
        FileETag Digest
      </IfVersion>
    </IfModule>
    "
  `));

test('the file for nginx', () =>
  expect(text('nginx.conf')).toMatchInlineSnapshot(`
    "# Exemple pour nginx : à inclure dans le bloc « http » (dossier conf.d ou sites-enabled).
    # À adapter : server_name, root, et listen avec le certificat de votre site.
    # Tant que server_name est « _ », retirer le site par défaut (sites-enabled/default) : nginx répond par lui.
    # Pour https://exemple.fr/dossier/ : copier le site dans un dossier « dossier » de root, laisser root,
    # et écrire « error_page 404 /dossier/404.html ».

    map $uri $site_policy {
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

    server {
        listen 80;
        server_name _;
        root /var/www/html;
        index index.html;
        absolute_redirect off;
        error_page 404 /404.html;
        charset utf-8;
        charset_types application/x-bibtex text/css text/csv text/javascript application/json image/svg+xml text/plain application/xml;

        gzip on;
        gzip_vary on;
        gzip_types application/x-bibtex text/css text/csv text/javascript application/json image/svg+xml text/plain application/xml;

        types {
            application/x-bibtex bib;
            text/css css;
            text/csv csv;
            application/vnd.openxmlformats-officedocument.wordprocessingml.document docx;
            text/html html;
            text/javascript js;
            application/json json;
            image/png png;
            image/svg+xml svg;
            text/plain txt;
            font/woff2 woff2;
            application/xml xml;
            application/zip zip;
        }

        add_header Permissions-Policy "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=(), clipboard-write=(self), fullscreen=(self)" always;
        add_header Referrer-Policy "no-referrer" always;
        add_header X-Content-Type-Options "nosniff" always;
        add_header Content-Security-Policy "$site_policy" always;
        add_header Cache-Control "$site_cache" always;
        add_header Access-Control-Allow-Origin "$site_origin" always;

        location / {
            try_files $uri $uri/ =404;
        }
    }
    "
  `));

test('nginx compresses every text format', () => {
  const [, typed] = /charset_types (.*);/.exec(text('nginx.conf')) ?? [];
  expect(text('nginx.conf')).toContain(`gzip_types ${typed};`);
  expect(typed).toContain('text/csv');
});

test('the 404 page is below the path of SITE_URL', () => {
  const below = { ...SITE, basePath: '/dossier/', serverName: 'exemple.fr' };
  expect(text('.htaccess', below)).toContain('ErrorDocument 404 /dossier/404.html\n');
  expect(text('nginx.conf', below)).toContain('error_page 404 /dossier/404.html;\n');
  expect(text('nginx.conf', below)).toContain('server_name exemple.fr;\n');
});
