/** Where no pièce leads: `content/record/refused-hosts.yaml`. */
import { z } from 'astro/zod';
import { adviseAuthor } from './author-message.ts';
import { record } from './field.ts';

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** Refuses what is not the name of a site: an address would match nothing, and let a copy pass. */
const advised = (accepted: string, example: string) => ({
  error: ({ input }: { input?: unknown }) => adviseAuthor(input, { accepted, example }),
});
const A_HOST = advised('un nom de domaine en minuscules, sans https ni chemin', 'copie.example');
const A_LIST = advised('une liste d’au moins un nom de domaine', '- copie.example');

export const refusedHostsSchema = record('Les sites vers lesquels aucune pièce ne mène.', {
  hosts: z.array(z.string(A_HOST).regex(HOST, A_HOST), A_LIST).min(1, A_LIST),
});
