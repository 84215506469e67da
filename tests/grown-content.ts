/**
 * Generates two more years of content: any number of dated facts and their sources, as long as the real ones. Their
 * text is filler that names nobody, and is only used in a copy of the project under test. The same numbers give the
 * same entries on every machine.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { dayOf, isoOf } from '../src/calendar/day.ts';

/** A phrase in French and in English. */
type Both = readonly [fr: string, en: string];

const WHO: readonly Both[] = [
  ['Une commune', 'A municipality'],
  ['Un service d’inspection', 'An inspectorate'],
  ['Un département', 'A department'],
  ['Un opérateur de transport', 'A transport operator'],
  ['Une commission parlementaire', 'A parliamentary committee'],
];
const DOES: readonly Both[] = [
  ['publie le relevé annuel', 'published the yearly statement'],
  ['demande le détail', 'asked for the details'],
  ['discute le coût', 'debated the cost'],
  ['annonce le calendrier', 'announced the timetable'],
  ['reçoit une première version', 'received a first draft'],
  ['rouvre le dossier', 'reopened the records'],
];
const WHAT: readonly Both[] = [
  ['de ses caméras de rue', 'of its street cameras'],
  ['du logiciel de comptage', 'of the counting software'],
  ['des demandes d’accès aux images', 'of requests for access to footage'],
  ['d’un essai de détection de bagages', 'of a trial at detecting luggage'],
  ['de la formation des agents', 'of the training of staff'],
];
const WHERE: readonly Both[] = [
  ['près de la gare', 'near the station'],
  ['autour du stade', 'around the stadium'],
  ['dans le vieux centre', 'in the old centre'],
  ['sur le marché couvert', 'in the covered market'],
];
const THEN: readonly Both[] = [
  ['Le document compte {n} pages et deux annexes', 'The document has {n} pages and two annexes'],
  ['Il porte sur {n} caméras, toutes fixes', 'It covers {n} cameras, all of them fixed'],
  [
    'La réponse est arrivée au bout de {n} jours, sans les annexes',
    'The answer came after {n} days, without the annexes',
  ],
  ['Le vote est acquis par {n} voix, sans débat', 'The vote was carried by {n} votes, undebated'],
  ['La dépense annoncée est de {n} euros par mois', 'The stated cost is {n} euros a month'],
];
const STILL: readonly Both[] = [
  ['Aucune suite n’est annoncée à cette date', 'Nothing further had been announced by that date'],
  ['La méthode de calcul n’est pas jointe', 'The method of calculation is not attached'],
  [
    'Une version plus courte circule depuis le matin',
    'A shorter version had gone round since morning',
  ],
];
const WHY: readonly Both[] = [
  ['Document lu en entier', 'Document read in full'],
  ['Tableau lu, chiffres recomptés', 'Table read, figures counted again'],
];
const NAMES: readonly Both[] = [
  ['Bilan des caméras', 'Camera review'],
  ['Vote du règlement', 'Vote on the rules'],
  ['Relevé de la gare', 'Station statement'],
];
const STANDINGS = ['established', 'reported', 'established', 'asserted', 'established', 'disputed'];
const TOPICS = ['justice', 'politique', 'loi', 'controle', 'logiciel', 'experimentation'];
const ARTICLES = ['briefcam', 'loi-2023', 'cjr'];
/** Actors who report or assert, from those that exist. */
const VOICES = ['next', 'disclose', 'localtis'];
/** None of these numbers divides the length of a list, so that each list is traversed in its own order. */
const STEPS = [1, 7, 17, 29, 37] as const;

/** Entries are spread over this period. */
const FROM = dayOf(2016);
const DAYS = dayOf(2025) - FROM;
/** Every fourth fact becomes known later, by this number of days times its index. */
const LATER_EVERY = 4;

const pick = <Value>(list: readonly Value[], at: number, step: number): Value =>
  list[(at * step + (step > 1 ? Math.floor(at / list.length) : 0)) % list.length] as Value;

const parts = (at: number) => ({
  who: pick(WHO, at, STEPS[0]),
  does: pick(DOES, at, STEPS[1]),
  what: pick(WHAT, at, STEPS[2]),
  where: pick(WHERE, at, STEPS[3]),
  then: pick(THEN, at, STEPS[4]),
  still: pick(STILL, at, STEPS[1]),
  other: pick([...STILL.slice(1), ...STILL.slice(0, 1)], at, STEPS[1]),
});

/** The same text in both languages, with the same numbers. */
const both = (write: (said: (words: Both) => string) => string) => ({
  fr: write(([fr]) => fr),
  en: write(([, en]) => en),
});

const isoAt = (at: number, of: number) => isoOf(FROM + Math.floor((at * DAYS) / of));
const slugOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function source(at: number, of: number, number: number) {
  const { who, does, what, where, then } = parts(at + 3);
  const isOfficial = at % 2 === 0;
  const date = isoAt(at, of);
  const publisher = isOfficial ? 'Vie publique' : 'Next';
  const title = `${who[0]} ${does[0]} ${what[0]} ${where[0]}`;
  const id = `${slugOf(publisher).split('-')[0]}-${date}-${slugOf(what[0]).split('-')[1]}-${at}`;
  return {
    id: id.replace(/-+/g, '-'),
    sheet: {
      number,
      kind: isOfficial ? 'official' : 'press',
      title,
      publisher,
      date,
      url: `https://archives.example/${date.replaceAll('-', '/')}/${slugOf(title)}-${number}.html`,
      language: 'fr',
      rights: isOfficial ? 'public-document' : 'all-rights-reserved',
      seen: 'original',
      origin: slugOf(publisher),
      quotes: [{ text: `${then[0].replace('{n}', String(11 + ((at * 13) % 880)))} ${where[0]}` }],
      carries: both((said) => `${said(who)} ${said(does)} ${said(what)} ${said(where)}.`),
      consulted: '2026-11',
    },
  };
}

function event(at: number, of: number, [first, second]: ReturnType<typeof source>[]) {
  if (!first || !second) throw new Error('An event rests on two sources.');
  const { who, does, what, where, then, still, other } = parts(at);
  const disclosed = first.sheet.date;
  const waitDays = at % LATER_EVERY === 0 ? 20 + at : 0;
  const happened = isoOf(FROM + Math.floor((at * DAYS) / of) - waitDays);
  const standing = pick(STANDINGS, at, 1);
  const count = String(11 + ((at * 31) % 890));
  // In a disputed fact two voices contradict each other.
  const voices = [0, 1]
    .map((next) => pick(VOICES, at + next, 1))
    .slice(0, standing === 'disputed' ? 2 : 1);
  return {
    id: `${happened}-${slugOf(what[0]).split('-').slice(1).join('-')}-${at}`.replace(/-+/g, '-'),
    sheet: {
      title: both((said) => `${said(who)} ${said(does)} ${said(what)}, n° ${at}`),
      label: both((said) => said(pick(NAMES, at, STEPS[1]))),
      summary: both(
        (said) =>
          `${said(who)} ${said(does)} ${said(what)} ${said(where)}. ${said(then).replace('{n}', count)}. ${said(still)}. ${said(other)}.`,
      ),
      // Letters that no code of the project has.
      code: `${pick(['i', 'l', 'o'], at, 1)}${10 + Math.floor(at / 3)}`,
      happened,
      disclosed,
      ...(waitDays > 0 ? { disclosedIn: first.id } : {}),
      importance: 1 + (at % 5),
      topic: pick(TOPICS, at, 1),
      standing,
      ...(standing === 'established' ? {} : { assertedBy: voices }),
      reason: both((said) => `${said(pick(WHY, at, 1))}. ${said(then).replace('{n}', count)}.`),
      pieces: [first.id, second.id],
      actors: voices,
      articles: [pick(ARTICLES, at, 1)],
      verified: '2026-11-25',
      reviewBy: '2027-05-25',
    },
  };
}

/** Adds facts to the content of a copy of the project, with two sources per fact, and sources that facts share. */
export function growContent(root: string, added: { events: number; sources: number }): void {
  const folder = (name: string) => path.join(root, 'content/facts', name);
  const write = (name: string, id: string, sheet: object) =>
    writeFileSync(
      path.join(folder(name), `${id}.yaml`),
      stringify(sheet, { aliasDuplicateObjects: false }),
    );
  const taken = readdirSync(folder('pieces')).map(
    (file) =>
      (parse(readFileSync(path.join(folder('pieces'), file), 'utf8')) as { number: number }).number,
  );
  const next = Math.max(...taken) + 1;
  const sources = Array.from({ length: added.sources }, (_, at) =>
    source(at, added.sources, next + at),
  );
  for (const { id, sheet } of sources) write('pieces', id, sheet);
  for (let at = 0; at < added.events; at += 1) {
    const first = Math.floor((at * added.sources) / added.events);
    const rests = [sources[first - (first % 2)], sources[first - (first % 2) + 1]] as ReturnType<
      typeof source
    >[];
    const { id, sheet } = event(at, added.events, rests);
    write('events', id, sheet);
  }
}
