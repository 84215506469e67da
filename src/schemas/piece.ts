/** Schema of a source: `content/facts/pieces/<id>.yaml`. One citable document per file. */
import { z } from 'astro/zod';
import { webAddress } from './address.ts';
import { advised } from './author-message.ts';
import {
  bilingualLine,
  choice,
  fuzzyDate,
  ids,
  line,
  literalTrue,
  record,
  slug,
  wholeNumber,
} from './field.ts';

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

/**
 * Authors of a pièce, one by one, so that a bibliography can sort them: people by family name, institutions by full
 * name. They never say more than the line `author`.
 */
const authorsField = z
  .array(
    authorSchema,
    advised({
      accepted: 'la liste des auteurs',
      example: '[{ given: G., family: Livolsi }]',
    }),
  )
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
function authorFaults({ author, authors }: Authored) {
  const ofOne = authors.flatMap((one, at) => {
    const message = nameFault(one);
    return message ? { path: ['authors', at], message } : [];
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

/** Kinds of source, in the order in which the list of pièces shows them; `site` is a private site or a public repository. */
export const PIECE_KINDS = [
  'text',
  'decision',
  'report',
  'official',
  'party',
  'association',
  'press',
  'academic',
  'vendor',
  'site',
] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

/** Kinds that can establish a fact by themselves. */
export const PRIMARY_KINDS: readonly PieceKind[] = ['text', 'decision', 'report', 'official'];

/** Kind that never helps to establish a fact, even beside another origin. */
export const WEAK_KIND: PieceKind = 'site';

/**
 * `original`: the document itself; `copy`: a republication of it; `presentation`: only the page on which its own
 * publisher presents it; `secondary`: only what others say about it. Best reading first.
 */
export const SEEN = ['original', 'copy', 'presentation', 'secondary'] as const;
export type Seen = (typeof SEEN)[number];

/** Who may reuse the document; i18n has a sentence for each. */
const RIGHTS = ['official-text', 'public-document', 'all-rights-reserved', 'free-licence'] as const;

/** Highest number of a pièce. */
const NUMBER_MAX = 9999;

const quote = record('Des mots cités.', {
  text: line(
    'Les mots exacts, sans guillemets ; […] marque une coupe.',
    420,
    'cet usage était illégal',
  ),
  page: wholeNumber('La page, pour un PDF.', 1, 9999).optional(),
  cut: choice('seen : une forme plus courte d’autres mots de la liste, relue à côté d’eux.', [
    'seen',
  ]).optional(),
});

export const pieceSchema = record('Une source citable.', {
  number: wholeNumber('Le numéro de la pièce, unique et définitif.', 1, NUMBER_MAX),
  kind: choice('La nature du document.', PIECE_KINDS),
  title: line(
    'Le titre du document, dans sa langue.',
    260,
    'Loi n° 2023-380 du 19 mai 2023 relative aux jeux Olympiques…',
  ),
  described: literalTrue(
    'Vrai si le titre est une description écrite par nous, et non celui du document.',
    'described: true',
  ).optional(),
  author: line(
    'L’auteur, s’il diffère de l’éditeur.',
    120,
    'G. Livolsi, M. Destal, C. Le Foll',
  ).optional(),
  authors: authorsField,
  publisher: line('Qui le publie.', 120, 'Journal officiel de la République française'),
  date: fuzzyDate('La date du document (EDTF), avec sa précision.'),
  url: webAddress('L’adresse où il a été lu, ou de la page qui le présente.').optional(),
  noUrl: bilingualLine(
    'Pourquoi il n’y a pas d’adresse ; obligatoire sans url.',
    200,
    'Original non consulté : connu par la pièce citée.',
  ).optional(),
  language: choice('La langue du document.', ['fr', 'en']),
  rights: choice('Les droits de réutilisation.', RIGHTS),
  seen: choice(
    'Ce que nous avons lu : l’original, une copie, la seule page où son éditeur le présente, ou seulement ce que d’autres en disent.',
    SEEN,
  ),
  openingOnly: literalTrue(
    'Vrai si nous n’avons lu que le début du document, ou d’une copie : l’archive consultée s’arrête avant la fin.',
    'openingOnly: true',
  ).optional(),
  copyHost: line(
    'Le site qui reproduit le document ; obligatoire pour une copie.',
    120,
    'Juricaf',
  ).optional(),
  seenThrough: ids(
    'Les pièces par lesquelles un document « secondary » est connu.',
    'next-2024-12-05',
  ).default([]),
  origin: slug(
    'L’origine de l’information : deux articles tirés d’une même dépêche ont la même.',
    'un mot en minuscules, chiffres et tirets, le même pour toutes les pièces de même origine',
    'afp',
  ),
  quotes: z
    .array(
      quote,
      advised({
        accepted: 'la liste des mots cités',
        example: '[{ text: cet usage était illégal }]',
      }),
    )
    .default([])
    .describe('Les mots exacts que le site cite de ce document, dans sa langue.'),
  carries: bilingualLine(
    'Ce que la pièce apporte au site, en une ligne.',
    240,
    'Les huit types d’événements que le logiciel peut signaler.',
  ),
  consulted: fuzzyDate('Quand elle a été lue (EDTF).'),
}).superRefine((piece, context) => {
  const need = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (!piece.url && !piece.noUrl)
    need(
      'noUrl',
      'Ni url ni noUrl. Attendu : une adresse, ou la raison de son absence en deux langues. Exemple : noUrl: { fr: …, en: … }',
    );
  if (piece.url && piece.noUrl)
    need('noUrl', 'url et noUrl à la fois. Attendu : l’un ou l’autre. Exemple : retirer noUrl');
  if (piece.seen === 'presentation' && !piece.url)
    need(
      'url',
      'Champ absent. Attendu : l’adresse de la page qui présente le document, puisque seen vaut « presentation ». Exemple : https://www.cnil.fr/fr/…',
    );
  if (piece.seen === 'copy' && !piece.copyHost)
    need(
      'copyHost',
      'Champ absent. Attendu : le site qui reproduit le document, puisque seen vaut « copy ». Exemple : Juricaf',
    );
  if (piece.seen !== 'copy' && piece.copyHost)
    need(
      'copyHost',
      `« ${piece.copyHost} » n’est pas accepté. Attendu : pas de copyHost quand seen vaut « ${piece.seen} ». Exemple : seen: copy`,
    );
  if (piece.openingOnly && piece.seen !== 'original' && piece.seen !== 'copy')
    need(
      'openingOnly',
      `« true » n’est pas accepté. Attendu : pas d’openingOnly quand seen vaut « ${piece.seen} », car le document n’a pas été lu. Exemple : retirer openingOnly`,
    );
  if (piece.seen !== 'secondary' && piece.seenThrough.length > 0)
    need(
      'seenThrough',
      `« ${piece.seenThrough.join(', ')} » n’est pas accepté. Attendu : pas de seenThrough quand seen vaut « ${piece.seen} ». Exemple : seen: secondary`,
    );
  if (piece.seen === 'secondary' && piece.seenThrough.length === 0)
    need(
      'seenThrough',
      'Champ absent. Attendu : les pièces par lesquelles le document est connu, puisque seen vaut « secondary ». Exemple : [next-2024-12-05]',
    );
  for (const { path, message } of authorFaults(piece))
    context.addIssue({ code: 'custom', path, message });
});
export type PieceData = z.output<typeof pieceSchema>;
