/**
 * Schema of the authors of a pièce, one by one, so that a bibliography can sort them: people by family name,
 * institutions by full name. They never say more than the line `author`.
 */
import { z } from 'astro/zod';
import { adviseAuthor } from './author-message.ts';
import { line, record } from './field.ts';

const authorSchema = record('Un auteur : une personne, ou une institution.', {
  given: line('Le prénom d’une personne, ou son initiale.', 60, 'Marie-Pierre').optional(),
  particle: line(
    'La particule d’une personne, que l’ordre alphabétique laisse.',
    10,
    'de',
  ).optional(),
  family: line('Le nom de famille d’une personne.', 60, 'La Gontrie').optional(),
  literal: line(
    'Le nom d’une institution ou d’un groupe ; à la place des trois autres champs.',
    120,
    'Commission des lois du Sénat',
  ).optional(),
});
export type PieceAuthor = z.output<typeof authorSchema>;

export const authorsField = z
  .array(authorSchema, {
    error: ({ input }) =>
      adviseAuthor(input, {
        accepted: 'la liste des auteurs',
        example: '[{ given: G., family: Livolsi }]',
      }),
  })
  .default([])
  .describe('Les auteurs un à un, dans l’ordre et avec les mots du champ author.');

/** Name of an author as a text writes it: « Marie-Pierre de La Gontrie ». */
export function spokenName({ given, particle, family, literal }: PieceAuthor): string {
  return literal ?? [given, particle, family].filter(Boolean).join(' ');
}

interface Authored {
  author?: string | undefined;
  authors: PieceAuthor[];
}

/** Problems with the authors of a pièce: the path of the field and a message to the author of the entry. */
export function authorFaults({ author, authors }: Authored) {
  const ofOne = authors.flatMap((one, at) => {
    const message = nameFault(one);
    return message ? [{ path: ['authors', at], message }] : [];
  });
  const message = listFault(author, authors.map(spokenName));
  return message ? [...ofOne, { path: ['authors'], message }] : ofOne;
}

function nameFault({ given, particle, family, literal }: PieceAuthor): string | undefined {
  const person = given ?? particle ?? family;
  if (literal && person)
    return `« ${literal} » et « ${person} » à la fois. Attendu : une institution ou une personne. Exemple : { literal: ${literal} }`;
  if (!literal && !family)
    return 'Ni family ni literal. Attendu : le nom de famille d’une personne, ou le nom d’une institution. Exemple : { given: G., family: Livolsi }';
  return undefined;
}

function listFault(author: string | undefined, names: readonly string[]): string | undefined {
  if (author && names.length === 0)
    return `Champ absent. Attendu : les auteurs que nomme « ${author} », un à un. Exemple : [{ given: G., family: Livolsi }], ou [{ literal: Commission des lois du Sénat }]`;
  let from = 0;
  const unsaid = names.find((name) => {
    const at = author?.indexOf(name, from) ?? -1;
    from = at + name.length;
    return at < 0;
  });
  return unsaid === undefined
    ? undefined
    : `« ${unsaid} » ne se lit pas à cette place dans author. Attendu : les mots du champ author, dans leur ordre. Exemple : author: ${unsaid}`;
}
