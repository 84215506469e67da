/**
 * Builders of case file entries for tests: a valid entry of each kind, with the given fields changed. `RAW_…` is what
 * an author types; `anEvent({…})` and the other builders parse it with the real schemas.
 */
import type { EvidenceSheet } from '../src/case/claims-of.ts';
import { citationsOf } from '../src/case/prose-reference.ts';
import { actorSchema } from '../src/schemas/actor.ts';
import { articleSchema, pageSchema } from '../src/schemas/text.ts';
import { placeWithin } from '../src/schemas/author-message.ts';
import { claimSchema, evidenceSheetSchema } from '../src/schemas/claim.ts';
import { readMdx } from '../src/schemas/read-mdx.ts';
import { presetSchema, waitsSchema } from '../src/schemas/preset.ts';
import { countsSchema } from '../src/schemas/article-figure.ts';
import { correctionSchema, replySchema } from '../src/schemas/correction.ts';
import { indexWordSchema, termSchema } from '../src/schemas/word.ts';
import { documentSchema } from '../src/schemas/document.ts';
import { detectionSchema, occasionSchema, useSchema } from '../src/schemas/practice.ts';
import { eventSchema } from '../src/schemas/event.ts';
import { pieceSchema } from '../src/schemas/piece.ts';
import { questionSchema } from '../src/schemas/question.ts';
import { regimeSchema } from '../src/schemas/regime.ts';
import { doorSchema, stepSchema, walkSchema } from '../src/schemas/procedure.ts';
import { sessionSchema } from '../src/schemas/session.ts';
import { trialSchema } from '../src/schemas/trial.ts';
import { voiceSchema } from '../src/schemas/voice.ts';
import type {
  CaseEvent,
  Actor,
  Article,
  CaseEntries,
  Claim,
  Page,
} from '../src/case/case-entry.ts';

/** Fields as an author types them; `undefined` removes a field. */
export type Written = Readonly<Record<string, unknown>>;

/** A pair of words. */
export const both = (fr: string, en: string) => ({ fr, en });

const PROVED = { pieces: ['a-piece'], verified: '2026-11-25' };
const EVIDENCE = {
  standing: 'established',
  reason: both('Décision lue.', 'Decision read.'),
  ...PROVED,
  reviewBy: '2027-05-25',
};

export const RAW_PIECE: Written = {
  number: 1,
  kind: 'decision',
  title: 'Mise en demeure du ministère',
  publisher: 'CNIL',
  date: '2024-12-05',
  url: 'https://www.cnil.fr/fr/mise-en-demeure',
  language: 'fr',
  rights: 'public-document',
  seen: 'original',
  origin: 'cnil',
  carries: both('La mise en demeure.', 'The formal notice.'),
  consulted: '2026-11',
};

export const RAW_EVENT: Written = {
  title: both('La CNIL met le ministère en demeure', 'The CNIL gives formal notice'),
  label: both('Mise en demeure', 'Formal notice'),
  code: 'k31',
  summary: both('La CNIL demande une mise en règle.', 'The CNIL demands compliance.'),
  happened: '2023-11-14',
  disclosed: '2023-11-14',
  importance: 1,
  topic: 'controle',
  articles: ['briefcam'],
  ...EVIDENCE,
};

export const RAW_ACTOR: Written = {
  kind: 'authority',
  name: both('Autorité des données', 'Data authority'),
  shortName: 'CNIL',
  role: both('Elle contrôle les fichiers.', 'It oversees files.'),
  ...PROVED,
};

export const RAW_TERM: Written = {
  term: both('Signalement', 'report to the prosecutor'),
  definition: both('Information donnée à un procureur.', 'Information given to a prosecutor.'),
  field: 'procedure',
};

export const RAW_CORRECTION: Written = {
  date: '2026-11-25',
  target: { kind: 'piece', id: 'a-piece' },
  was: both('En 2016.', 'In 2016.'),
  now: both('En 2015.', 'In 2015.'),
  why: both('La pièce dit 2015.', 'The exhibit says 2015.'),
};

export const RAW_REPLY: Written = {
  received: '2026-12-01',
  published: '2026-12-03',
  from: 'an-actor',
  target: { kind: 'piece', id: 'a-piece' },
  text: both('Nous répondons.', 'We reply.'),
};

export const RAW_CLAIM: Written = {
  text: both('La CNIL met le ministère en demeure.', 'The CNIL gives the ministry formal notice.'),
  ...EVIDENCE,
};

export const RAW_TRIAL: Written = {
  trial: '2016-arbitrage',
  minister: 'a-person',
  date: '2016-12-19',
  offence: both('Négligence', 'Negligence'),
  door: 'saisine-d-office',
  outcome: 'guilty-no-penalty',
  sentence: both('Coupable, sans peine', 'Guilty, no penalty'),
  ...EVIDENCE,
};

export const RAW_USE: Written = {
  user: 'an-actor',
  testsBefore: 5,
  placesBefore: 1,
  placesOlympics: 12,
  placesParalympics: 12,
  testsAfter: 11,
  events: 14,
  ...EVIDENCE,
};

export const RAW_VERSION_OF_RULE: Written = {
  during: '2022-07-19/..',
  verdict: both('En direct', 'Live'),
  text: both('En temps réel seulement.', 'In real time only.'),
  pieces: ['a-piece'],
};

export const RAW_REGIME: Written = {
  'article-10': [RAW_VERSION_OF_RULE],
  differe: [RAW_VERSION_OF_RULE],
  visage: [RAW_VERSION_OF_RULE],
  verified: '2026-11-25',
};

export const RAW_DETECTION: Written = {
  name: both('Densité', 'Density'),
  decree: both('cet usage était illégal', 'this use was illegal'),
  decreePieces: ['a-piece'],
  tried: 'tried',
  triedText: both('Oui, d’après Localtis.', 'Yes, according to Localtis.'),
  finding: 'uneven',
  findingText: both('Inégal.', 'Uneven.'),
  saidBy: 'an-actor',
  saidOn: '2025-02-07',
  ...PROVED,
};

export const RAW_OCCASION: Written = {
  user: 'an-actor',
  during: '2024-05-14/2024-05-25',
  nature: 'use',
  what: both('Un festival.', 'A festival.'),
  places: 2,
  ...PROVED,
};

/** One answer of a voice. */
export const RAW_ANSWER: Written = {
  date: '2024-12-05',
  quotation: both('cet usage était illégal', 'this use was illegal'),
  pieces: ['a-piece'],
};

const RAW_DOCUMENT: Written = {
  piece: 'a-piece',
  nature: both('Décision', 'Decision'),
  author: both('La CNIL', 'The CNIL'),
  date: '2024-12-05',
  passage: both('Article 1', 'Article 1'),
  lines: [{ quote: both('cet usage était illégal', 'this use was illegal') }],
  verified: '2026-11-25',
};

const RAW_PRESET: Written = {
  title: both('L’essentiel', 'The essentials'),
  lead: both('Les faits qui comptent.', 'The facts that matter.'),
  stops: [{ event: 'an-event' }, { event: 'another-event' }],
  verified: '2026-11-25',
};

const RAW_WAITS: Written = {
  rows: [
    { event: 'an-event', words: both('Un fait', 'A fact') },
    { event: 'another-event', words: both('Un autre', 'Another') },
  ],
  verified: '2026-11-25',
};

const RAW_COUNTS: Written = {
  title: both('usages déclarés', 'declared uses'),
  rows: [
    { name: both('Police', 'Police'), count: 177, during: '2015/2023' },
    { name: both('Gendarmerie', 'Gendarmerie'), count: 386, during: '2022/2023' },
  ],
  note: both('Les périodes sont inégales.', 'The periods are unequal.'),
  standing: 'reported',
  reason: both('Presse lue.', 'Press read.'),
  ...PROVED,
};

const RAW_STEP: Written = {
  rank: 1,
  phase: 'saisine',
  kind: 'start',
  title: both('Des faits', 'Facts'),
  decides: both('Personne.', 'Nobody.'),
  happens: both('Des faits sont reprochés.', 'Facts are alleged.'),
  pieces: ['a-piece'],
  recourse: both('Aucun.', 'None.'),
  verified: '2026-11-25',
};

const RAW_WALK: Written = {
  rank: 1,
  title: both('Un parcours', 'A walk'),
  lead: both('Il s’arrête.', 'It stops.'),
  steps: [
    {
      step: 'a-step',
      date: '2025-01-27',
      text: both('Il s’arrête.', 'It stops.'),
      standing: 'established',
      pieces: ['a-piece'],
    },
    {
      step: 'another-step',
      date: '2025-01-28',
      text: both('Il reprend.', 'It resumes.'),
      standing: 'established',
      pieces: ['a-piece'],
    },
  ],
  end: { text: both('Il s’arrête là.', 'It stops there.'), pieces: ['a-piece'] },
  verified: '2026-11-25',
  reviewBy: '2027-05-25',
};

const RAW_DOOR: Written = {
  rank: 1,
  who: both('Je suis député', 'I am a deputy'),
  brings: [
    {
      what: both('Des faits', 'Facts'),
      to: 'a-step',
      text: both('Écrire.', 'Write.'),
      pieces: ['a-piece'],
    },
  ],
  verified: '2026-11-25',
};

const REST = { claim: 'briefcam/a-claim', read: '0a1b2c3d' };

const RAW_QUESTION: Written = {
  topic: 'briefcam',
  level: 'essentiel',
  kind: 'single',
  ask: both('Qui met le ministère en demeure ?', 'Who gives the ministry formal notice?'),
  options: [
    { text: both('La CNIL', 'The CNIL'), right: true },
    { text: both('Le Sénat', 'The Senate'), no: both('Il vote.', 'It votes.') },
    { text: both('Le maire', 'The mayor'), no: both('Pas ici.', 'Not here.') },
  ],
  why: both('Sa décision le dit.', 'Its decision says so.'),
  rests: [REST],
  verified: '2026-11-25',
};

const RAW_SIDE = { says: both('Elle le dit.', 'It says so.'), claim: 'briefcam/a-claim' };
const RAW_OPEN = { lines: 4, answer: both('Elle distingue.', 'It tells apart.'), rests: [REST] };
const twice = (words: unknown) => [words, words];

export const RAW_SESSION: Written = {
  course: both('EMC, seconde', 'Civics'),
  title: both('Qui contrôle ?', 'Who checks?'),
  lead: both('La classe lit.', 'The class reads.'),
  programme: {
    name: both('Programme', 'Syllabus'),
    fits: both('La loi.', 'The law.'),
    lines: [both('l’État de droit', 'the rule of law')],
    read: both('Lu dans une copie.', 'Read in a copy.'),
  },
  aims: twice(both('L’élève sait.', 'Pupils know.')),
  opening: both('Qui dit oui ?', 'Who says yes?'),
  brief: both('La police utilise un logiciel.', 'The police use software.'),
  trace: both('Un magistrat autorise.', 'A judge authorises.'),
  before: [both('Aucun.', 'None.')],
  material: twice({ text: both('La fiche.', 'The sheet.') }),
  steps: [
    [10, 15, 30],
    [15, 20, 40],
    [15, 20, 40],
  ].map(([core, full, double]) => ({
    core: { minutes: core },
    full: { minutes: full },
    double: { minutes: double },
    title: both('Lire', 'Read'),
    teacher: both('Il projette.', 'Shows.'),
    pupils: both('Ils lisent.', 'Read.'),
  })),
  sides: [
    { who: both('La CNIL', 'The CNIL'), ...RAW_SIDE },
    { who: both('Le ministère', 'The ministry'), ...RAW_SIDE },
  ],
  overflow: twice({
    when: both('Un élève demande…', 'A pupil asks…'),
    then: both('Le noter.', 'Write it down.'),
  }),
  board: { title: both('Le tableau', 'The board'), columns: twice(both('Avant', 'Before')) },
  documents: ['a-document', 'b-document', 'c-document'],
  landmarks: Array(4).fill('briefcam/a-claim'),
  questions: ['q-1', 'q-2', 'q-3', 'q-4'].map((question) => ({ question, reads: [4] })),
  open: [
    { ask: both('Que peut-on écrire ?', 'What may one write?'), ...RAW_OPEN },
    { ask: both('Que manque-t-il ?', 'What is missing?'), ...RAW_OPEN },
  ],
  support: twice(both('Lire à deux.', 'Read in pairs.')),
  grid: Array(4).fill({
    criterion: both('Distinguer.', 'Tell apart.'),
    points: 4,
    levels: Array(3).fill(both('Atteint', 'Reached')),
  }),
  verified: '2026-11-25',
};

export const RAW_INDEX_WORD: Written = {
  word: both('Beauvau (place)', 'Beauvau (place)'),
  see: [{ kind: 'piece', id: 'a-piece' }],
};

/** Arguments of a builder: fields, and the id of the entry. */
type Changes = Written & { id?: string };

/** Builds entries of one kind: its folder or its file, its id unless the test gives another, what an author types. */
function builder<Data>(
  schema: { parse(written: unknown): Data },
  folder: string,
  usualId: string,
  raw: Written,
): (changes?: Changes) => Data & { id: string; file: string } {
  return ({ id = usualId, ...changes } = {}) => ({
    ...schema.parse({ ...raw, ...changes }),
    id,
    file: folder.endsWith('.yaml')
      ? placeWithin(`content/${folder}`, id)
      : `content/${folder}/${id}.yaml`,
  });
}

const anyPiece = builder(pieceSchema, 'facts/pieces', 'a-piece', RAW_PIECE);

/** Pièces of a newspaper, an association or a private site include their rights. */
export const aPiece = (changes: Changes = {}) =>
  anyPiece({
    ...(['press', 'association', 'site'].includes(String(changes['kind']))
      ? { rights: 'all-rights-reserved' }
      : {}),
    ...changes,
  });

const anyEvent = builder(eventSchema, 'facts/events', 'an-event', RAW_EVENT);
/** Each id has a code of its own. */
export const anEvent = (changes: Changes = {}): CaseEvent => {
  const sum = [...String(changes['id'] ?? '')].reduce((all, char) => all + char.charCodeAt(0), 0);
  return anyEvent({ code: `k${10 + (sum % 90)}`, ...changes });
};
export const anActor = builder(actorSchema, 'facts/actors', 'an-actor', RAW_ACTOR);

export const aPerson = (changes: Changes = {}): Actor =>
  anActor({
    id: 'a-person',
    kind: 'person',
    shortName: 'Darmanin',
    soughtOn: '2026-11-25',
    soughtAbout: { fr: 'Briefcam', en: 'Briefcam' },
    ...changes,
  });

export const aTerm = builder(termSchema, 'facts/glossary', 'a-term', RAW_TERM);

/** A claim of the article on Briefcam; its words are on line 9 of each edition, its evidence on line 4. */
export const aClaim = (changes: Changes = {}): Claim => ({
  ...builder(claimSchema, 'claims', 'briefcam/a-claim', RAW_CLAIM)(changes),
  file: 'content/articles/briefcam/claims.yaml',
  line: 4,
  places: {
    fr: { file: 'content/articles/briefcam/fr.mdx', line: 9 },
    en: { file: 'content/articles/briefcam/en.mdx', line: 9 },
  },
  columns: [],
});

/** The evidence for these sentences of the article on Briefcam, each on line 4. */
export const aSheet = (names: readonly string[]): EvidenceSheet => {
  const { text: _, ...evidence } = RAW_CLAIM;
  const claims = Object.fromEntries(names.map((name) => [name, evidence]));
  return {
    ...evidenceSheetSchema.parse({ verified: '2026-11-25', reviewBy: '2027-05-25', claims }),
    id: 'briefcam/claims',
    file: 'content/articles/briefcam/claims.yaml',
    name: 'briefcam',
    lineOf: () => 4,
  };
};

export const aTrial = builder(
  trialSchema,
  'instruments/procedure/trials.yaml',
  'a-trial',
  RAW_TRIAL,
);
export const aUse = builder(useSchema, 'instruments/practice/uses.yaml', 'a-use', RAW_USE);
export const aRegime = builder(regimeSchema, 'instruments/regimes.yaml', 'but', RAW_REGIME);
export const aDetection = builder(
  detectionSchema,
  'instruments/practice/detections.yaml',
  'densite',
  RAW_DETECTION,
);
export const anOccasion = builder(
  occasionSchema,
  'instruments/practice/occasions.yaml',
  'an-occasion',
  RAW_OCCASION,
);
export const anAnswer = builder(voiceSchema, 'instruments/voices.yaml', 'visage/cnil', {
  short: both('Oui, sous conditions', 'Yes, on conditions'),
  said: [RAW_ANSWER],
  verified: '2026-11-25',
});
export const aPreset = builder(presetSchema, 'instruments/timeline/choices', 'emc', RAW_PRESET);
export const aWaits = builder(waitsSchema, 'instruments/waits', 'accueil', RAW_WAITS);
export const aCount = builder(countsSchema, 'facts/counts', 'briefcam', RAW_COUNTS);
export const aDocument = builder(documentSchema, 'facts/documents', 'a-document', RAW_DOCUMENT);
export const aStep = builder(stepSchema, 'instruments/procedure/steps.yaml', 'a-step', RAW_STEP);
export const aWalk = builder(walkSchema, 'instruments/procedure/walks.yaml', 'a-walk', RAW_WALK);
export const aDoor = builder(doorSchema, 'instruments/procedure/doors.yaml', 'a-door', RAW_DOOR);
export const aQuestion = builder(
  questionSchema,
  'lessons/questions/cjr.yaml',
  'a-question',
  RAW_QUESTION,
);
export const aSession = builder(sessionSchema, 'lessons/sessions', 'emc-2de', RAW_SESSION);

export const aCorrection = builder(
  correctionSchema,
  'record/corrections.yaml',
  'a-correction',
  RAW_CORRECTION,
);
export const aReply = builder(replySchema, 'record/replies', 'a-reply', RAW_REPLY);

export const anIndexWord = builder(
  indexWordSchema,
  'instruments/index-words.yaml',
  'a-word',
  RAW_INDEX_WORD,
);

const readText = (body: string) => ({
  locale: 'fr' as const,
  tree: readMdx(body),
  citations: citationsOf(readMdx(body), () => []),
});
const RAW_TEXT = { title: 'Un titre', description: 'Une description', verified: '2026-11-25' };

/** The French article on Briefcam, with this MDX source. */
export const anArticle = (body = '', changes: Partial<Article> = {}): Article => ({
  ...articleSchema.parse({ ...RAW_TEXT, folder: 1, reviewBy: '2027-05-25' }),
  id: 'briefcam/fr',
  file: 'content/articles/briefcam/fr.mdx',
  name: 'briefcam',
  ...readText(body),
  ...changes,
});

/** The French page on method, with this MDX source. */
export const aPage = (body = '', changes: Partial<Page> = {}): Page => ({
  ...pageSchema.parse(RAW_TEXT),
  id: 'methode/fr',
  file: 'content/pages/methode/fr.mdx',
  name: 'methode',
  ...readText(body),
  ...changes,
});

const KINDS: readonly (keyof CaseEntries)[] = [
  ...([
    'events',
    'claims',
    'questions',
    'sessions',
    'trials',
    'uses',
    'regimes',
    'places',
  ] as const),
  ...(['detections', 'occasions', 'voices', 'presets', 'waits', 'counts', 'documents'] as const),
  ...(['steps', 'walks', 'doors', 'pieces', 'actors', 'terms', 'articles', 'pages'] as const),
  ...(['corrections', 'replies', 'indexWords'] as const),
];
/** A whole case file: a single pièce, and the entries that the test adds or replaces. */
export const aCaseFile = (entries: Partial<CaseEntries> = {}): CaseEntries => ({
  ...(Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as CaseEntries),
  pieces: [aPiece()],
  ...entries,
});
