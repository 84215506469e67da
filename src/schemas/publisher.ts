/**
 * Schema of who publishes the site, who hosts it, who wrote and reviewed its text, and since when it is online:
 * `content/record/publisher.yaml`, the only place for all of them.
 * Sources: loi n° 2004-575 du 21 juin 2004 (LCEN), article 1-1; Regulation (EU) 2024/1689 (AI Act), article 50(4).
 */
import type { z } from 'astro/zod';
import { mailAddress } from './address.ts';
import { bilingualLine, isoDay, line, record } from './field.ts';

/** Value of a field until a real publisher fills it in. */
export const PLACEHOLDER = 'à compléter';

/**
 * Name of a private person who publishes as a pastime and has given the host their identity, which the law then lets
 * them keep from the public (LCEN, article 1-1, II).
 */
export const KNOWN_TO_HOST = "connu de l'hébergeur";

const party = (describe: string, example: string) => ({
  name: line(120, example).describe(`Le nom ${describe}.`),
  address: line(160, '1, rue de l’Exemple, 75000 Paris').describe(`L’adresse ${describe}.`),
  phone: line(40, '01 00 00 00 00').describe(`Le téléphone ${describe}.`),
});

export const publisherSchema = record('L’éditeur et l’hébergeur.', {
  publisher: record('L’éditeur du site.', {
    ...party('de l’éditeur', 'Association Exemple'),
    director: line(120, 'Prénom Nom').describe('Le directeur ou la directrice de la publication.'),
    email: mailAddress(PLACEHOLDER).describe(
      'L’adresse pour les corrections et le droit de réponse.',
    ),
    ownership: bilingualLine(200, 'Association Exemple, loi de 1901')
      .describe('À qui le site appartient ; obligatoire avec une adresse, sauf anonymat.')
      .optional(),
    funding: bilingualLine(200, 'Les cotisations de ses membres')
      .describe('Qui paie le site ; obligatoire avec une adresse, sauf anonymat.')
      .optional(),
  }),
  host: record('L’hébergeur du site.', party('de l’hébergeur', 'Hébergeur Exemple SAS')),
  text: record('Qui a écrit et relu le texte.', {
    written: bilingualLine(
      200,
      'Une intelligence artificielle, sous la conduite de Prénom Nom',
    ).describe('Qui l’a écrit, une intelligence artificielle comprise.'),
    reviewed: line(120, 'Prénom Nom').describe(
      'Qui l’a relu et en a la responsabilité éditoriale : une personne ou une association.',
    ),
  }),
  published: isoDay(
    'Le jour de la première mise en ligne, où commence la liste des corrections.',
  ).optional(),
});
export type PublisherData = z.output<typeof publisherSchema>;

export const SECURITY_FILE = 'content/record/security.yaml';

/** How long the vulnerability contact is valid (RFC 9116, 2.5.5). */
export const securitySchema = record('Le signalement d’une faille du site.', {
  expires: isoDay('Le dernier jour où security.txt est valable.'),
});
export type SecurityData = z.output<typeof securitySchema>;
