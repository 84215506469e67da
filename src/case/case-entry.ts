/** Types of a whole case file in memory: each entry has an id and a file. */
import type { ActorData } from '../schemas/actor.ts';
import type { ArticleData, ArticleId, PageData } from '../schemas/text.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { PresetData, WaitsData } from '../schemas/preset.ts';
import type { CountsData, PlaceData } from '../schemas/article-figure.ts';
import type { CorrectionData, ReplyData } from '../schemas/correction.ts';
import type { DetectionData, OccasionData, UseData } from '../schemas/practice.ts';
import type { DocumentData } from '../schemas/document.ts';
import type { EventData } from '../schemas/event.ts';
import type { IndexWordData, TermData } from '../schemas/word.ts';
import type { PieceData } from '../schemas/piece.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { RegimeData } from '../schemas/regime.ts';
import type { DoorData, StepData, WalkData } from '../schemas/procedure.ts';
import type { SessionData } from '../schemas/session.ts';
import type { TrialData } from '../schemas/trial.ts';
import type { VoiceData } from '../schemas/voice.ts';
import type { Bilingual, Locale } from '../i18n/locale.ts';
import type { Citation } from './prose-reference.ts';
import type { TextTree } from '../schemas/read-mdx.ts';

/** `file` is relative to the project root; if the file holds several entries, it also gives the place within it. */
export type Entry<Data> = Data & { id: string; file: string };

export type CaseEvent = Entry<EventData>;
export type Piece = Entry<PieceData>;
export type Actor = Entry<ActorData>;
export type Term = Entry<TermData>;
/** Where an author finds something: a file and a line, from 1. */
export interface Place {
  file: string;
  line: number;
}
/**
 * `id` is `text/claim`, such as `briefcam/premier-test`. `file` and `line` locate its evidence, `places` its words;
 * `columns` are the column headers of a table row, and empty for a sentence.
 */
export type Claim = Entry<ClaimData> & {
  line: number;
  places: Record<Locale, Place>;
  columns: Bilingual[];
};
export type Trial = Entry<TrialData>;
export type Use = Entry<UseData>;
/** A row of the comparison of the three regimes; `id` is one of ASPECTS. */
export type RegimeEntry = Entry<RegimeData>;
/** A kind of event listed in the decree; `id` is one of DETECTIONS. */
export type DetectionEntry = Entry<DetectionData>;
export type Occasion = Entry<OccasionData>;
/** `id` is `question/voice`, such as `visage/cnil`. */
export type VoiceEntry = Entry<VoiceData>;
/** A selection of events; `id` is one of PRESETS. */
export type Preset = Entry<PresetData>;
/** A short list of waits to draw; `id` is the text that shows it. */
export type Waits = Entry<WaitsData>;
/** A count over unequal periods; `id` is the article that draws it. */
export type Counts = Entry<CountsData>;
/** An official act shown by a few quotations. */
export type CaseDocument = Entry<DocumentData>;
/** A place on the map of an article. */
export type MapPlace = Entry<PlaceData>;
/** A step of the procedure before the Cour. */
export type Step = Entry<StepData>;
export type Walk = Entry<WalkData>;
export type Door = Entry<DoorData>;
/** A question of the question bank. */
export type Question = Entry<QuestionData>;
/** A classroom session; `id` is one of SESSIONS. */
export type Session = Entry<SessionData>;
export type Correction = Entry<CorrectionData>;
export type Reply = Entry<ReplyData>;
/** Words under which the index lists entries that do not contain them. */
export type IndexWord = Entry<IndexWordData>;

/** A text in one language; `tree` is its parsed content, `citations` are in reading order. */
export type Prose<Data, Id extends string = string> = Entry<Data> & {
  name: Id;
  locale: Locale;
  tree: TextTree;
  citations: Citation[];
};
export type Article = Prose<ArticleData, ArticleId>;
export type Page = Prose<PageData>;

/** Everything that the checks read. */
export interface CaseEntries {
  events: CaseEvent[];
  pieces: Piece[];
  actors: Actor[];
  terms: Term[];
  claims: Claim[];
  trials: Trial[];
  uses: Use[];
  regimes: RegimeEntry[];
  detections: DetectionEntry[];
  occasions: Occasion[];
  voices: VoiceEntry[];
  presets: Preset[];
  waits: Waits[];
  counts: Counts[];
  documents: CaseDocument[];
  /** From west to east. */
  places: MapPlace[];
  /** By rank, like walks and doors. */
  steps: Step[];
  walks: Walk[];
  doors: Door[];
  questions: Question[];
  /** In the order of SESSIONS. */
  sessions: Session[];
  articles: Article[];
  pages: Page[];
  corrections: Correction[];
  replies: Reply[];
  indexWords: IndexWord[];
}

/** The checked case file. Every list is in reading order. */
export interface CaseFile extends CaseEntries {
  /** ISO day on which the site first went online; undefined until then. */
  published: string | undefined;
  /** Email address to which readers write; undefined until the publisher has filled it in. */
  contact: string | undefined;
  get: {
    /** Each throws an Error for an unknown id. */
    preset(id: string): Preset;
    event(id: string): CaseEvent;
    piece(id: string): Piece;
    actor(id: string): Actor;
    term(id: string): Term;
    claim(id: string): Claim;
    question(id: string): Question;
    document(id: string): CaseDocument;
  };
}
