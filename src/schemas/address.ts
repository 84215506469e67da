/**
 * Defines which addresses content may contain: pages that anyone can open, and email addresses. Readers could not check
 * a page on one's own machine or network, or behind a password.
 */
import { z } from 'astro/zod';
import { advised, adviseAuthor, ContentError } from './author-message.ts';

/** Names that lead to no public site (RFC 6761, RFC 6762, RFC 8375; `lan` and `home` by habit). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa)$/;
/** Parameters that tell a site where its reader came from, and change nothing on its page. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|msclkid|mc_[ce]id|xtor)$/i;
/** What the parser makes of a numeric address, however it was typed (WHATWG URL, host parser). */
const NUMERIC = /^(?:[\d.]+|\[.*\])$/;

const advice = advised({
  accepted:
    'l’adresse complète d’un site public, en http ou https, sans mot de passe devant « @ » ni mesure d’audience (utm_…, fbclid, gclid)',
  example: 'https://www.cnil.fr/fr/…',
});

/** An https or http URL of a page that is open to all. */
export const webAddress = (describe: string) =>
  z.string(advice).trim().refine(isOpenPage, advice).meta({ description: describe, format: 'uri' });

/** An email address, or `placeholder` until there is one. */
export function mailAddress(placeholder: string) {
  const error = advised({ accepted: 'une adresse électronique', example: 'contact@exemple.fr' });
  return z
    .string(error)
    .trim()
    .refine((text) => text === placeholder || z.email().safeParse(text).success, error);
}

/**
 * The address at which a build is published, with a slash at its end; undefined for a local copy.
 * @param written  the environment variable `SITE_URL`
 * @throws {ContentError} if it is not the http or https address of a folder
 */
export function readSiteUrl(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const url = /^https?:\/\/[^\s?#%]+$/i.test(written) ? URL.parse(written) : null;
  if (url && url.username === '' && !/\.html?\/*$/i.test(url.pathname))
    return written.replace(/\/*$/, '/');
  const message = adviseAuthor(written, {
    accepted:
      'l’adresse complète du dossier du site, en http ou https, sans espace, sans nom de fichier',
    example: 'https://exemple.fr/dossier/',
  });
  throw new ContentError([{ file: 'SITE_URL', field: 'adresse', message }]);
}

function isOpenPage(text: string): boolean {
  const url = /^https?:\/\/\S+$/i.test(text) ? URL.parse(text) : null;
  if (!url || url.username + url.password !== '') return false;
  const name = url.hostname.replace(/\.$/, '');
  return (
    name.includes('.') &&
    !NUMERIC.test(name) &&
    !PRIVATE_NAME.test(name) &&
    ![...url.searchParams.keys()].some((key) => TRACKING.test(key))
  );
}
