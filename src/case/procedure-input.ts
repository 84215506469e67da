/** Turns the procedure of the case file into the data of its page, in one language. */
import {
  formatAfterPreposition,
  formatFuzzyDate,
  formatList,
  formatWhenText,
} from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { piecePath } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { LegalReference } from '../procedure/model/legal-reference.ts';
import { stopsBehind } from '../procedure/model/procedure-graph.ts';
import type {
  ListedDoor,
  ListedPassage,
  ListedStep,
  ListedWalk,
  ProcedureView,
  SaidExample,
  SourceLink,
  Sources,
} from '../procedure/model/procedure-view.ts';
import type { When } from '../calendar/when.ts';
import { OUTCOMES } from '../schemas/trial.ts';
import type { CaseFile, Step, Walk } from './case-entry.ts';
import { getCaseFile } from './case-file.ts';
import { passagesOf } from './checks/check-procedure.ts';
import { formatLaw, pieceOfLaw } from './legal-piece.ts';
import { capitalised } from './lesson-input.ts';
import { remarkLinks } from './remarks.ts';
import { voiceOf } from './short-name.ts';

/** The step at which judges begin to investigate: a path that stops before it stops early. */
const INVESTIGATION = 'requisitoire';
/** The step that sends new facts, and only those, back for an opinion: the case goes on. */
const NEW_FACTS = 'faits-nouveaux';
const NO_BREAK = '\u00a0';
const DAYS_PER_YEAR = 365.2425;
const EPOCH_YEAR = 1970;

/**
 * Steps, walks and doors by rank, trials grouped by outcome in the order of OUTCOMES.
 * @throws {ContentError} if the case file has a problem (getCaseFile)
 */
export async function procedureView(locale: Locale): Promise<ProcedureView> {
  return viewOf(await getCaseFile(), locale);
}

type ProcedureFile = Pick<
  CaseFile,
  'steps' | 'walks' | 'doors' | 'trials' | 'corrections' | 'replies' | 'get'
>;

/** Pure part of procedureView. */
function viewOf(file: ProcedureFile, locale: Locale): ProcedureView {
  const titles = new Map(file.steps.map(({ id, title }) => [id, title[locale]]));
  return {
    steps: file.steps.map((step) => listedStep(step, file, locale)),
    walks: file.walks.map((walk) => listedWalk(walk, titles, file, locale)),
    doors: listedDoors(file, locale),
    trials: OUTCOMES.map((outcome) => ({
      outcome,
      marks: file.trials
        .filter((trial) => trial.outcome === outcome)
        .map(({ minister, date }) => ({
          minister: file.get.actor(minister).name[locale],
          date: formatFuzzyDate(date, locale),
          outcome,
          year: EPOCH_YEAR + date.start / DAYS_PER_YEAR,
        })),
    })),
  };
}

/** A step with the passages out of it, and the walks that pass through it. */
function listedStep(step: Step, file: ProcedureFile, locale: Locale): ListedStep {
  const said = (both: Record<Locale, string> | undefined) => both?.[locale];
  const exampleOf = (example: Step['exits'][number]['example']): SaidExample | undefined =>
    example && { text: example[locale], pieces: pieceLinks(example.pieces, file, locale) };
  return {
    id: step.id,
    phase: step.phase,
    kind: step.kind,
    title: step.title[locale],
    decides: step.decides[locale],
    happens: step.happens[locale],
    recourse: step.recourse[locale],
    ...present({ reading: said(step.reading), notMeaning: said(step.notMeaning) }),
    ...sourcesOf(step, file, locale),
    exits: step.exits.map((exit): ListedPassage => ({
      from: step.id,
      to: exit.to,
      label: exit.label[locale],
      condition: exit.condition[locale],
      ...sourcesOf(exit, file, locale),
      ...present({
        recourse: said(exit.recourse),
        reading: said(exit.reading),
        example: exampleOf(exit.example),
      }),
    })),
    walks: file.walks
      .filter((walk) => walk.steps.some((walked) => walked.step === step.id))
      .map(({ id, title }) => ({ id, title: title[locale] })),
    remarks: remarksOn('step', step.id, file, locale),
  };
}

function listedWalk(
  walk: Walk,
  titles: ReadonlyMap<string, string>,
  file: ProcedureFile,
  locale: Locale,
): ListedWalk {
  const { standingBy } = strings(locale);
  const voices = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => voiceOf(file.get.actor(id), locale)),
      locale,
    );
  return {
    id: walk.id,
    title: walk.title[locale],
    lead: walk.lead[locale],
    steps: walk.steps.map(({ step, date, text, standing, assertedBy, pieces }) => ({
      step,
      title: titles.get(step) ?? step,
      date: formatWalked(date, locale),
      text: text[locale],
      standing,
      said: standingBy[standing](voices(assertedBy)),
      pieces: pieceLinks(pieces, file, locale),
    })),
    end: {
      text: walk.end.text[locale],
      pieces: pieceLinks(walk.end.pieces, file, locale),
      ...present({ reading: walk.end.reading?.[locale], flag: flagOf(walk, locale) }),
    },
    open: walk.open.map(({ to, text }) => ({
      to,
      title: titles.get(to) ?? to,
      text: text[locale],
    })),
    remarks: remarksOn('walk', walk.id, file, locale),
  };
}

/** Who may bring a matter, and where each path may stop: before judges investigate, and later. */
function listedDoors(file: ProcedureFile, locale: Locale): ListedDoor[] {
  const { steps, doors } = file;
  const passages = passagesOf(steps);
  const kinds = new Map(steps.map(({ id, kind }) => [id, kind]));
  return doors.map(({ id, who, brings }) => ({
    id,
    who: who[locale],
    brings: brings.map((brought) => {
      const early = stopsBehind(brought.to, steps, passages, new Set([INVESTIGATION]));
      const all = stopsBehind(brought.to, steps, passages, new Set([NEW_FACTS]));
      return {
        what: brought.what[locale],
        to: brought.to,
        text: brought.text[locale],
        ...sourcesOf(brought, file, locale),
        ...present({ reading: brought.reading?.[locale] }),
        isInside: kinds.get(brought.to) !== 'outside',
        early,
        later: all.filter((step) => !early.includes(step)),
      };
    }),
  }));
}

function pieceLinks(
  ids: readonly string[],
  { get }: Pick<ProcedureFile, 'get'>,
  locale: Locale,
): SourceLink[] {
  const words = strings(locale);
  return ids.map(get.piece).map((piece) => ({
    text: words.piece(piece.number),
    href: piecePath(piece, locale),
    ...(piece.language === locale ? { title: piece.title } : {}),
  }));
}

/** Articles of law and pièces behind a statement. */
function sourcesOf(
  { law, pieces }: { law: readonly LegalReference[]; pieces: readonly string[] },
  file: ProcedureFile,
  locale: Locale,
): Sources {
  return {
    law: law.map((reference) => ({
      text: formatLaw(reference, locale),
      href: piecePath(file.get.piece(pieceOfLaw(reference) ?? ''), locale),
    })),
    pieces: pieceLinks(pieces, file, locale),
  };
}

const remarksOn = (
  kind: 'step' | 'walk',
  id: string,
  file: ProcedureFile,
  locale: Locale,
): SourceLink[] => remarkLinks(kind, id, locale, file).map(({ text, href }) => ({ text, href }));

/** Text at the end of a walk, with its date in short: « …, 27 janv. 2025 ». */
function flagOf({ end, steps }: Walk, locale: Locale): string | undefined {
  const last = steps.at(-1);
  if (!end.flag || !last) return undefined;
  const date = formatWhenText(last.date, locale, 'short');
  // A flag is narrow: its date must not break across lines.
  return `${end.flag[locale]}, ${date.replaceAll(' ', NO_BREAK)}`;
}

/** A span is the range in which the day lies, not a duration: « Entre le … et le … ». */
function formatWalked(date: When, locale: Locale): string {
  if (date.kind !== 'span') return capitalised(formatWhenText(date, locale));
  const { between } = strings(locale).procedure.walker;
  return between(
    formatAfterPreposition(date.from, locale),
    formatAfterPreposition(date.to, locale),
  );
}

/** Drops the undefined fields. */
function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never;
}
