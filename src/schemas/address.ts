/**
 * Defines which addresses content may contain: pages that anyone can open, and email addresses. Readers could not check
 * a page on one's own machine or network, or behind a password.
 */
import { z } from 'astro/zod';
import { advised } from './author-message.ts';

/** A URL that a browser and a server read alike. */
const PAGE = {
  accepted: 'une adresse complète, en http ou https',
  example: 'https://www.cnil.fr/fr/…',
};
const OPEN_PAGE = {
  accepted: 'une adresse sans nom ni mot de passe devant « @ »',
  example: PAGE.example,
};
const PUBLIC_PAGE = {
  accepted: 'l’adresse d’un site public, par son nom : ni cet ordinateur, ni un réseau privé',
  example: PAGE.example,
};
const PLAIN_PAGE = {
  accepted: 'une adresse sans mesure d’audience : sans utm_…, fbclid ni gclid',
  example: PAGE.example,
};
const LETTER_BOX = { accepted: 'une adresse électronique', example: 'contact@exemple.fr' };

/** Names that lead to no public site (RFC 6761, RFC 6762, RFC 8375; `lan` and `home` by habit). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa)$/;
/** Parameters that tell a site where its reader came from, and change nothing on its page. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|msclkid|mc_[ce]id|xtor)$/i;
/** What the parser makes of a numeric address, however it was typed (WHATWG URL, host parser). */
const NUMERIC = /^(?:[\d.]+|\[.*\])$/;

/** An https or http URL of a page that is open to all. */
export function webAddress(describe: string) {
  return z
    .string(advised(PAGE))
    .trim()
    .refine((text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text), {
      ...advised(PAGE),
      abort: true,
    })
    .refine((text) => new URL(text).username + new URL(text).password === '', advised(OPEN_PAGE))
    .refine((text) => isPublic(new URL(text).hostname), advised(PUBLIC_PAGE))
    .refine(
      (text) => ![...new URL(text).searchParams.keys()].some((name) => TRACKING.test(name)),
      advised(PLAIN_PAGE),
    )
    .meta({ description: describe, format: 'uri' });
}

/** An email address, or `placeholder` until there is one. */
export function mailAddress(describe: string, placeholder: string) {
  const error = advised(LETTER_BOX);
  return z
    .string(error)
    .trim()
    .refine((text) => text === placeholder || z.email().safeParse(text).success, error)
    .describe(describe);
}

function isPublic(host: string): boolean {
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !NUMERIC.test(name) && !PRIVATE_NAME.test(name);
}
