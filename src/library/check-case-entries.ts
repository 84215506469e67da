/**
 * Knows what a schema cannot see: what entries owe to one another and to the editorial charter.
 * Pure: takes the entries, returns every problem, in French.
 */
import { adviseAuthor, type Advice, type Problem } from '../schemas/author-message.ts';
import { PRIMARY_KINDS } from '../schemas/piece.ts';
import { isoOf, parseIsoDay } from '../timeline/model/day.ts';
import { gapOf } from '../timeline/model/secrecy.ts';
import { FIRST_YEAR, LAST_YEAR, TIMELINE_WINDOW } from '../timeline/model/timeline-window.ts';
import { beginningOf } from '../timeline/model/when.ts';
import type { Actor, CaseEntries, CaseEvent, Piece, Prose } from './case-entry.ts';
import { citationsOf, headingsOf, termsOf } from './prose-reference.ts';

/** Sites that the case file never links: hate sites, mirrors and content farms that repost others' work. */
const REFUSED_HOSTS = [
  'cnews.fun',
  'vemnqt.asia',
  'gnusocial.jp',
  'frenchweekly.com',
  'wideo.ovh',
  'irna.ir',
  'matbe.com',
  'staging.libe.io',
];

interface Index {
  pieces: Map<string, Piece>;
  actors: Map<string, Actor>;
  terms: Set<string>;
  events: Set<string>;
}

/** Every problem of the whole case file; empty when it is sound. */
export function checkCaseEntries(entries: CaseEntries): Problem[] {
  const index: Index = {
    pieces: new Map(entries.pieces.map((piece) => [piece.id, piece])),
    actors: new Map(entries.actors.map((actor) => [actor.id, actor])),
    terms: new Set(entries.terms.map((term) => term.id)),
    events: new Set(entries.events.map((event) => event.id)),
  };
  return [
    ...checkNumbers(entries.pieces),
    ...entries.pieces.flatMap((piece) => checkPiece(piece, index)),
    ...entries.events.flatMap((event) => checkEvent(event, index, entries.actors)),
    ...entries.actors.flatMap((actor) => checkActor(actor, index)),
    ...entries.terms.flatMap((term) => [
      ...checkPieces(term.file, 'pieces', term.pieces, index),
      ...checkKnown(
        term.file,
        'see',
        term.see,
        index.terms,
        'un terme du glossaire',
        'signalement',
      ),
    ]),
    ...entries.articles.flatMap((text) => checkProse(text, index)),
    ...entries.pages.flatMap((text) => checkProse(text, index)),
    ...[...entries.corrections, ...entries.replies].flatMap(({ file, target }) =>
      checkTarget(file, target, index, entries),
    ),
    ...entries.corrections.flatMap((entry) =>
      checkPieces(entry.file, 'pieces', entry.pieces, index),
    ),
    ...entries.replies.flatMap((reply) => checkActors(reply.file, 'from', [reply.from], index)),
  ];
}

function refuse(file: string, field: string, written: unknown, advice: Advice): Problem {
  return { file, field, message: adviseAuthor(written, advice) };
}

function checkKnown(
  file: string,
  field: string,
  ids: readonly string[],
  known: { has(id: string): boolean },
  what: string,
  example: string,
): Problem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => refuse(file, field, id, { accepted: `${what} qui existe`, example }));
}

function checkPieces(file: string, field: string, ids: readonly string[], index: Index): Problem[] {
  return checkKnown(
    file,
    field,
    ids,
    index.pieces,
    'une pièce (content/pieces)',
    'cnil-2024-12-05',
  );
}

function checkActors(file: string, field: string, ids: readonly string[], index: Index): Problem[] {
  return checkKnown(file, field, ids, index.actors, 'un acteur (content/actors)', 'cnil');
}

function checkNumbers(pieces: readonly Piece[]): Problem[] {
  const holders = new Map<number, Piece>();
  return pieces.flatMap((piece) => {
    const holder = holders.get(piece.number);
    if (!holder) {
      holders.set(piece.number, piece);
      return [];
    }
    const free = Math.max(...pieces.map(({ number }) => number)) + 1;
    return [
      refuse(piece.file, 'number', piece.number, {
        accepted: `un numéro libre (${piece.number} est déjà celui de ${holder.id})`,
        example: String(free),
      }),
    ];
  });
}

function checkPiece(piece: Piece, index: Index): Problem[] {
  const host = piece.url && new URL(piece.url).hostname;
  const refused = REFUSED_HOSTS.find((name) => host === name || host?.endsWith(`.${name}`));
  return [
    ...checkPieces(piece.file, 'seenThrough', piece.seenThrough, index),
    ...(refused
      ? [
          refuse(piece.file, 'url', piece.url, {
            accepted: 'une adresse hors des miroirs et des sites de copie',
            example: 'l’adresse de l’original, ou noUrl avec la raison',
          }),
        ]
      : []),
  ];
}

function checkActor(actor: Actor, index: Index): Problem[] {
  return [
    ...checkPieces(actor.file, 'pieces', actor.pieces, index),
    ...actor.terms.flatMap((term, at) =>
      checkPieces(actor.file, `terms.${at}.pieces`, term.pieces, index),
    ),
    ...(actor.died && actor.kind !== 'person'
      ? [
          refuse(actor.file, 'died', actor.died.edtf, {
            accepted: 'un champ réservé aux personnes',
            example: 'kind: person',
          }),
        ]
      : []),
  ];
}

function checkEvent(event: CaseEvent, index: Index, actors: readonly Actor[]): Problem[] {
  return [
    ...checkPieces(event.file, 'pieces', event.pieces, index),
    ...checkPieces(event.file, 'disclosedIn', event.disclosedIn ? [event.disclosedIn] : [], index),
    ...checkActors(event.file, 'actors', event.actors, index),
    ...checkActors(event.file, 'assertedBy', event.assertedBy, index),
    ...checkVoices(event, index),
    ...checkStanding(event, index),
    ...checkClocks(event),
    ...checkWindow(event),
    ...checkPeople(event, index, actors),
  ];
}

/** An institution that asserts or reports is named with its article: « selon la CNIL ». */
function checkVoices({ assertedBy }: CaseEvent, index: Index): Problem[] {
  return assertedBy
    .flatMap((id) => index.actors.get(id) ?? [])
    .filter(({ kind, voice }) => kind !== 'person' && !voice)
    .map(({ file }) =>
      refuse(file, 'voice', undefined, {
        accepted: 'le nom avec son article, puisqu’un fait est affirmé ou rapporté par lui',
        example: '{ fr: la CNIL, en: the CNIL }',
      }),
    );
}

/** A document that was read, in itself or in a faithful copy. */
export function isRead(piece: Piece): boolean {
  return piece.seen !== 'secondary';
}

/** A primary document that was read: it can establish a fact by itself. */
export function isPrimary(piece: Piece): boolean {
  return isRead(piece) && PRIMARY_KINDS.includes(piece.kind);
}

function checkStanding({ file, standing, assertedBy, pieces }: CaseEvent, index: Index): Problem[] {
  const cited = pieces.flatMap((id) => index.pieces.get(id) ?? []);
  if (cited.length < pieces.length) return [];
  const origins = new Set(cited.filter(isRead).map(({ origin }) => origin)).size;
  const problems: Problem[] = [];
  if (standing === 'established' && !cited.some(isPrimary) && origins < 2)
    problems.push(
      refuse(file, 'standing', 'established', {
        accepted:
          'une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes ; sinon « reported »',
        example: 'standing: reported',
      }),
    );
  if (standing === 'disputed' && origins < 2)
    problems.push(
      refuse(file, 'pieces', pieces.join(', '), {
        accepted:
          'au moins deux pièces d’origines différentes qui se contredisent, puisque standing vaut « disputed »',
        example: 'pieces: [next-2024-10-28, next-2024-12-05]',
      }),
    );
  const voices = standing === 'established' ? 0 : standing === 'disputed' ? 2 : 1;
  if (assertedBy.length < voices)
    problems.push(
      refuse(file, 'assertedBy', assertedBy.join(', ') || undefined, {
        accepted:
          voices === 2
            ? 'les deux voix qui se contredisent'
            : `qui l’affirme ou le rapporte, puisque standing vaut « ${standing} »`,
        example: voices === 2 ? 'assertedBy: [iga, cnil]' : 'assertedBy: [disclose]',
      }),
    );
  return problems;
}

function checkClocks({
  file,
  happened,
  disclosed,
  disclosedIn,
  verified,
  reviewBy,
}: CaseEvent): Problem[] {
  const fact = beginningOf(happened);
  const problems: Problem[] = [];
  if (disclosed.end <= fact.start)
    problems.push(
      refuse(file, 'disclosed', disclosed.edtf, {
        accepted: `une date qui ne précède pas le fait (${happened.edtf})`,
        example: fact.edtf,
      }),
    );
  const differ = gapOf(happened, disclosed).minDays > 0;
  if (differ && !disclosedIn)
    problems.push(
      refuse(file, 'disclosedIn', undefined, {
        accepted: 'la pièce qui a rendu le fait public, puisque les deux dates diffèrent',
        example: 'disclose-2023-11-14',
      }),
    );
  if (!differ && disclosedIn)
    problems.push(
      refuse(file, 'disclosedIn', disclosedIn, {
        accepted: 'pas de disclosedIn quand le fait était public aussitôt',
        example: 'retirer le champ',
      }),
    );
  const verifiedDay = parseIsoDay(verified) ?? 0;
  if ((parseIsoDay(reviewBy) ?? 0) <= verifiedDay)
    problems.push(
      refuse(file, 'reviewBy', reviewBy, {
        accepted: `un jour après la vérification (${verified})`,
        example: isoOf(verifiedDay + 183),
      }),
    );
  return problems;
}

function checkWindow({ file, happened, scope }: CaseEvent): Problem[] {
  const { start } = beginningOf(happened);
  const due =
    start < TIMELINE_WINDOW.start
      ? 'context'
      : start >= TIMELINE_WINDOW.end
        ? 'epilogue'
        : undefined;
  if (scope === due) return [];
  return [
    due
      ? refuse(file, 'happened', happened.edtf, {
          accepted: `une date entre ${FIRST_YEAR} et ${LAST_YEAR}, ou le champ scope: ${due}`,
          example: `scope: ${due}`,
        })
      : refuse(file, 'scope', scope, {
          accepted: `pas de scope pour un fait de ${FIRST_YEAR} à ${LAST_YEAR}`,
          example: 'retirer le champ',
        }),
  ];
}

/** A claim on a named living person needs a primary source or an attribution (charter, "People"). */
function checkPeople(event: CaseEvent, index: Index, actors: readonly Actor[]): Problem[] {
  const words = [event.title, event.label, event.summary]
    .flatMap(({ fr, en }) => [fr, en])
    .join(' ');
  const named = actors.filter(
    ({ kind, shortName }) => kind === 'person' && words.includes(shortName),
  );
  const unlisted = named.filter(({ id }) => !event.actors.includes(id));
  const living = event.actors
    .flatMap((id) => index.actors.get(id) ?? [])
    .filter(({ kind, died }) => kind === 'person' && !died);
  const sourced =
    event.assertedBy.length > 0 ||
    event.pieces.some((id) => {
      const piece = index.pieces.get(id);
      return !piece || isPrimary(piece);
    });
  return [
    ...unlisted.map(({ id, shortName }) =>
      refuse(event.file, 'actors', event.actors.join(', ') || undefined, {
        accepted: `aussi « ${id} », puisque le texte nomme ${shortName}`,
        example: `actors: [${[...event.actors, id].join(', ')}]`,
      }),
    ),
    ...(living.length > 0 && !sourced
      ? [
          refuse(event.file, 'assertedBy', undefined, {
            accepted: `une pièce primaire ou une attribution, puisque le fait nomme une personne vivante (${living.map(({ id }) => id).join(', ')})`,
            example: 'assertedBy: [disclose]',
          }),
        ]
      : []),
  ];
}

/** Ids that the blocks of a text give to themselves (prose/). */
const BLOCK_IDS = ['a-retenir', 'methode-de-l-article', 'ce-que-nous-ne-savons-pas', 'contenu'];

function checkProse({ file, body }: Prose<unknown>, index: Index): Problem[] {
  const citations = citationsOf(body);
  const seen = new Set([...headingsOf(body).map(({ id }) => id), ...BLOCK_IDS]);
  const example = '<Cite id="premier-test" pieces="next-2023-11-14" />';
  return [
    ...citations.flatMap(({ id, pieces }) => {
      const problems = checkPieces(file, `<Cite id="${id}">`, pieces, index);
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
        problems.push(
          refuse(file, '<Cite id>', id || undefined, {
            accepted: 'un identifiant de phrase',
            example,
          }),
        );
      if (seen.has(id))
        problems.push(
          refuse(file, '<Cite id>', id, {
            accepted: 'un identifiant qui ne sert qu’une fois dans le texte, titres compris',
            example: `${id}-2`,
          }),
        );
      if (pieces.length === 0)
        problems.push(
          refuse(file, `<Cite id="${id}">`, undefined, { accepted: 'au moins une pièce', example }),
        );
      seen.add(id);
      return problems;
    }),
    ...checkKnown(
      file,
      '<Term id>',
      termsOf(body),
      index.terms,
      'un terme du glossaire (content/glossary)',
      '<Term id="signalement">signalement</Term>',
    ),
  ];
}

function checkTarget(
  file: string,
  { kind, id }: { kind: string; id: string },
  index: Index,
  { articles }: CaseEntries,
): Problem[] {
  const known: Record<string, { has(id: string): boolean }> = {
    event: index.events,
    piece: index.pieces,
    actor: index.actors,
    term: index.terms,
    claim: new Set(
      articles.flatMap(({ name, body }) =>
        citationsOf(body).map((citation) => `${name}/${citation.id}`),
      ),
    ),
  };
  return known[kind]?.has(id)
    ? []
    : [
        refuse(file, 'target.id', id, {
          accepted: `l’identifiant d’une entrée de nature « ${kind} »`,
          example: kind === 'claim' ? 'briefcam/premier-test' : 'cnil-2024-12-05',
        }),
      ];
}
