/** Schema of a source: `content/facts/pieces/<id>.yaml`. One citable document per file. */
import type { z } from 'astro/zod';
import { webAddress } from './address.ts';
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
  anyBlocks,
  together,
} from './field.ts';

const authorSchema = record('Un auteur : une personne, ou une institution.', {
  given: line(60, 'Marie-Pierre').describe('Le prénom d’une personne, ou son initiale.').optional(),
  particle: line(10, 'de')
    .describe('La particule d’une personne, que l’ordre alphabétique laisse.')
    .optional(),
  family: line(60, 'La Gontrie').describe('Le nom de famille d’une personne.').optional(),
  literal: line(120, 'Commission des lois du Sénat')
    .describe('Le nom d’une institution ou d’un groupe ; à la place des trois autres champs.')
    .optional(),
}).meta({ examples: ['{ given: G., family: Livolsi }'] });
export type PieceAuthor = z.output<typeof authorSchema>;

/**
 * Authors of a pièce, one by one, so that a bibliography can sort them: people by family name, institutions by full
 * name. They never say more than the line `author`.
 */
const authorsField = anyBlocks(authorSchema, 'la liste des auteurs').describe(
  'Les auteurs un à un, dans l’ordre et avec les mots du champ author.',
);

/** Name of an author as a text writes it: « Marie-Pierre de La Gontrie ». */
export function spokenName({ given, particle, family, literal }: PieceAuthor): string {
  return literal ?? [given, particle, family].filter(Boolean).join(' ');
}

/** Faults of the authors of a pièce: the field, and a message to the author of the entry. */
function* authorFaults(author: string | undefined, authors: PieceAuthor[]) {
  for (const [at, { given, particle, family, literal }] of authors.entries()) {
    const person = given ?? particle ?? family;
    if (literal && person)
      yield {
        [`authors.${at}`]: `« ${literal} » et « ${person} » à la fois. Attendu : une institution ou une personne. Exemple : { literal: ${literal} }`,
      };
    if (!literal && !family)
      yield {
        [`authors.${at}`]:
          'Ni family ni literal. Attendu : le nom de famille d’une personne, ou le nom d’une institution. Exemple : { given: G., family: Livolsi }',
      };
  }
  if (author && authors.length === 0)
    yield {
      authors: `Champ absent. Attendu : les auteurs que nomme « ${author} », un à un. Exemple : [{ given: G., family: Livolsi }], ou [{ literal: Commission des lois du Sénat }]`,
    };
  let from = 0;
  const unsaid = authors.map(spokenName).find((name) => {
    const at = author?.indexOf(name, from) ?? -1;
    from = at + name.length;
    return at < 0;
  });
  if (unsaid !== undefined)
    yield {
      authors: `« ${unsaid} » ne se lit pas à cette place dans author. Attendu : les mots du champ author, dans leur ordre. Exemple : author: ${unsaid}`,
    };
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

const quote = record('Des mots cités.', {
  text: line(420, 'cet usage était illégal').describe(
    'Les mots exacts, sans guillemets ; […] marque une coupe.',
  ),
  page: wholeNumber(1, 9999).describe('La page, pour un PDF.').optional(),
  cut: choice(['seen'])
    .describe('seen : une forme plus courte d’autres mots de la liste, relue à côté d’eux.')
    .optional(),
});

export const pieceSchema = record('Une source citable.', {
  number: wholeNumber(1, 9999).describe('Le numéro de la pièce, unique et définitif.'),
  kind: choice(PIECE_KINDS).describe('La nature du document.'),
  title: line(260, 'Loi n° 2023-380 du 19 mai 2023 relative aux jeux Olympiques…').describe(
    'Le titre du document, dans sa langue.',
  ),
  described: literalTrue(
    'described',
    'Vrai si le titre est une description écrite par nous, et non celui du document.',
  ),
  author: line(120, 'G. Livolsi, M. Destal, C. Le Foll')
    .describe('L’auteur, s’il diffère de l’éditeur.')
    .optional(),
  authors: authorsField,
  publisher: line(120, 'Journal officiel de la République française').describe('Qui le publie.'),
  date: fuzzyDate('La date du document (EDTF), avec sa précision.'),
  url: webAddress('L’adresse où il a été lu, ou de la page qui le présente.').optional(),
  noUrl: bilingualLine(200, 'Original non consulté : connu par la pièce citée.')
    .describe('Pourquoi il n’y a pas d’adresse ; obligatoire sans url.')
    .optional(),
  language: choice(['fr', 'en']).describe('La langue du document.'),
  rights: choice(RIGHTS).describe('Les droits de réutilisation.'),
  seen: choice(SEEN).describe(
    'Ce que nous avons lu : l’original, une copie, la seule page où son éditeur le présente, ou seulement ce que d’autres en disent.',
  ),
  openingOnly: literalTrue(
    'openingOnly',
    'Vrai si nous n’avons lu que le début du document, ou d’une copie : l’archive consultée s’arrête avant la fin.',
  ),
  copyHost: line(120, 'Juricaf')
    .describe('Le site qui reproduit le document ; obligatoire pour une copie.')
    .optional(),
  seenThrough: ids('next-2024-12-05')
    .describe('Les pièces par lesquelles un document « secondary » est connu.')
    .default([]),
  origin: slug(
    'un mot en minuscules, chiffres et tirets, le même pour toutes les pièces de même origine',
    'afp',
  ).describe('L’origine de l’information : deux articles tirés d’une même dépêche ont la même.'),
  quotes: anyBlocks(quote, 'la liste des mots cités').describe(
    'Les mots exacts que le site cite de ce document, dans sa langue.',
  ),
  carries: bilingualLine(
    240,
    'Les huit types d’événements que le logiciel peut signaler.',
  ).describe('Ce que la pièce apporte au site, en une ligne.'),
  consulted: fuzzyDate('Quand elle a été lue (EDTF).'),
}).check(
  together(function* ({ url, noUrl, seen, copyHost, openingOnly, seenThrough, author, authors }) {
    if (!url && !noUrl)
      yield {
        noUrl:
          'Ni url ni noUrl. Attendu : une adresse, ou la raison de son absence en deux langues. Exemple : noUrl: { fr: …, en: … }',
      };
    if (url && noUrl)
      yield { noUrl: 'url et noUrl à la fois. Attendu : l’un ou l’autre. Exemple : retirer noUrl' };
    if (seen === 'presentation' && !url)
      yield {
        url: 'Champ absent. Attendu : l’adresse de la page qui présente le document, puisque seen vaut « presentation ». Exemple : https://www.cnil.fr/fr/…',
      };
    if (seen === 'copy' && !copyHost)
      yield {
        copyHost:
          'Champ absent. Attendu : le site qui reproduit le document, puisque seen vaut « copy ». Exemple : Juricaf',
      };
    if (seen !== 'copy' && copyHost)
      yield {
        copyHost: `« ${copyHost} » n’est pas accepté. Attendu : pas de copyHost quand seen vaut « ${seen} ». Exemple : seen: copy`,
      };
    if (openingOnly && seen !== 'original' && seen !== 'copy')
      yield {
        openingOnly: `« true » n’est pas accepté. Attendu : pas d’openingOnly quand seen vaut « ${seen} », car le document n’a pas été lu. Exemple : retirer openingOnly`,
      };
    if (seen !== 'secondary' && seenThrough.length > 0)
      yield {
        seenThrough: `« ${seenThrough.join(', ')} » n’est pas accepté. Attendu : pas de seenThrough quand seen vaut « ${seen} ». Exemple : seen: secondary`,
      };
    if (seen === 'secondary' && seenThrough.length === 0)
      yield {
        seenThrough:
          'Champ absent. Attendu : les pièces par lesquelles le document est connu, puisque seen vaut « secondary ». Exemple : [next-2024-12-05]',
      };
    yield* authorFaults(author, authors);
  }),
);
export type PieceData = z.output<typeof pieceSchema>;
