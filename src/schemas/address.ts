/**
 * Defines which addresses content may contain: pages that anyone can open, and email addresses. Readers could not check
 * a page on one's own machine or network, or behind a password.
 */
import { z } from 'astro/zod';
import { advised } from './author-message.ts';

/** Names that lead to no public site (RFC 6761, RFC 6762, RFC 8375; `lan` and `home` by habit). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa)$/;
/** Parameters that tell a site where its reader came from, and change nothing on its page. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|msclkid|mc_[ce]id|xtor)$/i;
/** What the parser makes of a numeric address, however it was typed (WHATWG URL, host parser). */
const NUMERIC = /^(?:[\d.]+|\[.*\])$/;

const page = (accepted: string) => advised({ accepted, example: 'https://www.cnil.fr/fr/…' });
const WHOLE = page('une adresse complète, en http ou https');
const OPEN = page('une adresse sans nom ni mot de passe devant « @ »');
const PUBLIC = page(
  'l’adresse d’un site public, par son nom : ni cet ordinateur, ni un réseau privé',
);
const PLAIN = page('une adresse sans mesure d’audience : sans utm_…, fbclid ni gclid');

/** An https or http URL of a page that is open to all. */
export const webAddress = (describe: string) =>
  z
    .string(WHOLE)
    .trim()
    .refine((text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text), {
      ...WHOLE,
      abort: true,
    })
    .refine((text) => new URL(text).username + new URL(text).password === '', OPEN)
    .refine((text) => isPublic(new URL(text).hostname), PUBLIC)
    .refine(
      (text) => ![...new URL(text).searchParams.keys()].some((name) => TRACKING.test(name)),
      PLAIN,
    )
    .meta({ description: describe, format: 'uri' });

/** An email address, or `placeholder` until there is one. */
export function mailAddress(placeholder: string) {
  const error = advised({ accepted: 'une adresse électronique', example: 'contact@exemple.fr' });
  return z
    .string(error)
    .trim()
    .refine((text) => text === placeholder || z.email().safeParse(text).success, error);
}

function isPublic(host: string): boolean {
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !NUMERIC.test(name) && !PRIVATE_NAME.test(name);
}
