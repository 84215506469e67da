/** Schema of the sites that no pièce links to: `content/record/refused-hosts.yaml`. */
import { z } from 'astro/zod';
import { advised } from './author-message.ts';
import { record } from './field.ts';

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** The name of a site: a URL would match nothing, and let a copy through. */
const A_HOST = advised({
  accepted: 'un nom de domaine en minuscules, sans https ni chemin',
  example: 'copie.example',
});
const A_LIST = advised({
  accepted: 'une liste d’au moins un nom de domaine',
  example: '- copie.example',
});

export const refusedHostsSchema = record('Les sites vers lesquels aucune pièce ne mène.', {
  hosts: z.array(z.string(A_HOST).regex(HOST, A_HOST), A_LIST).min(1, A_LIST),
});
