/** Knows how the procedure of the case file becomes what its page is given, in one language. */
import { formatFuzzyDate, formatList, formatWhenText } from '../i18n/format.ts';
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
import type { CaseFile, Walk } from './case-entry.ts';
import { getCaseFile } from './case-file.ts';
import { passagesOf } from './checks/check-procedure.ts';
import { formatLaw, pieceOfLaw } from './legal-piece.ts';
import { remarkLinks } from './remarks.ts';

/** The step at which judges begin to investigate: before it, a path stops early. */
const INVESTIGATION = 'requisitoire';
/** The step that sends new facts, and no more than them, back for an opinion: the case goes on. */
const NEW_FACTS = 'faits-nouveaux';
const NO_BREAK = '\u00a0';
const DAYS_PER_YEAR = 365.2425;
const EPOCH_YEAR = 1970;

export async function procedureView(locale: Locale): Promise<ProcedureView> {
  return viewOf(await getCaseFile(), locale);
}

/** Pure form of the same. */
export function viewOf(
  file: Pick<CaseFile, 'steps' | 'walks' | 'doors' | 'trials' | 'corrections' | 'replies' | 'get'>,
  locale: Locale,
): ProcedureView {
  const { steps, walks, doors, trials, get } = file;
  const words = strings(locale);
  const passages = passagesOf(steps);
  const titles = new Map(steps.map(({ id, title }) => [id, title[locale]]));
  const kinds = new Map(steps.map(({ id, kind }) => [id, kind]));

  const pieceLinks = (ids: readonly string[]): SourceLink[] =>
    ids.map(get.piece).map((piece) => ({
      text: words.piece(piece.number),
      href: piecePath(piece, locale),
      ...(piece.language === locale ? { title: piece.title } : {}),
    }));
  const lawLinks = (law: readonly LegalReference[]): SourceLink[] =>
    law.map((reference) => ({
      text: formatLaw(reference, locale),
      href: piecePath(get.piece(pieceOfLaw(reference) ?? ''), locale),
    }));
  const sources = ({ law, pieces }: { law: LegalReference[]; pieces: string[] }): Sources => ({
    law: lawLinks(law),
    pieces: pieceLinks(pieces),
  });
  const remarks = (kind: 'step' | 'walk', id: string): SourceLink[] =>
    remarkLinks(kind, id, locale, file).map(({ text, href }) => ({ text, href }));
  const said = (both: Record<Locale, string> | undefined) => both?.[locale];
  const exampleOf = (
    example: (Record<Locale, string> & { pieces: string[] }) | undefined,
  ): SaidExample | undefined =>
    example && { text: example[locale], pieces: pieceLinks(example.pieces) };

  return {
    steps: steps.map((step): ListedStep => ({
      id: step.id,
      phase: step.phase,
      kind: step.kind,
      title: step.title[locale],
      decides: step.decides[locale],
      happens: step.happens[locale],
      recourse: step.recourse[locale],
      ...present({ reading: said(step.reading), notMeaning: said(step.notMeaning) }),
      ...sources(step),
      exits: step.exits.map((exit): ListedPassage => ({
        from: step.id,
        to: exit.to,
        label: exit.label[locale],
        condition: exit.condition[locale],
        ...sources(exit),
        ...present({
          recourse: said(exit.recourse),
          reading: said(exit.reading),
          example: exampleOf(exit.example),
        }),
      })),
      walks: walks
        .filter((walk) => walk.steps.some((walked) => walked.step === step.id))
        .map(({ id, title }) => ({ id, title: title[locale] })),
      remarks: remarks('step', step.id),
    })),
    walks: walks.map((walk): ListedWalk => ({
      id: walk.id,
      title: walk.title[locale],
      lead: walk.lead[locale],
      steps: walk.steps.map(({ step, date, text, standing, assertedBy, pieces }) => ({
        step,
        title: titles.get(step) ?? step,
        date: formatWalked(date, locale),
        text: text[locale],
        standing,
        said: words.standingBy[standing](
          formatList(
            assertedBy.map((id) => get.actor(id)).map(({ voice, name }) => (voice ?? name)[locale]),
            locale,
          ),
        ),
        pieces: pieceLinks(pieces),
      })),
      end: {
        text: walk.end.text[locale],
        pieces: pieceLinks(walk.end.pieces),
        ...present({ reading: said(walk.end.reading), flag: flagOf(walk, locale) }),
      },
      open: walk.open.map(({ to, text }) => ({
        to,
        title: titles.get(to) ?? to,
        text: text[locale],
      })),
      remarks: remarks('walk', walk.id),
    })),
    doors: doors.map(({ id, who, brings }): ListedDoor => ({
      id,
      who: who[locale],
      brings: brings.map((brought) => {
        const isInside = kinds.get(brought.to) !== 'outside';
        const early = stopsBehind(brought.to, steps, passages, new Set([INVESTIGATION]));
        const all = stopsBehind(brought.to, steps, passages, new Set([NEW_FACTS]));
        return {
          what: brought.what[locale],
          to: brought.to,
          text: brought.text[locale],
          ...sources(brought),
          ...present({ reading: said(brought.reading) }),
          isInside,
          early,
          later: all.filter((step) => !early.includes(step)),
        };
      }),
    })),
    trials: OUTCOMES.map((outcome) => ({
      outcome,
      marks: trials
        .filter((trial) => trial.outcome === outcome)
        .map(({ minister, date }) => ({
          minister: get.actor(minister).name[locale],
          date: formatFuzzyDate(date, locale),
          outcome,
          year: EPOCH_YEAR + date.start / DAYS_PER_YEAR,
        })),
    })),
  };
}

/** What is written where a walk ends, with its date in short: « …, 27 janv. 2025 ». */
function flagOf({ end, steps }: Walk, locale: Locale): string | undefined {
  const last = steps.at(-1);
  if (!end.flag || !last) return undefined;
  const date = formatWhenText(last.date, locale, 'short');
  // A flag is narrow: its date stays in one piece.
  return `${end.flag[locale]}, ${date.replaceAll(' ', NO_BREAK)}`;
}

/** A span is where the day lies, not how long it took: « Entre le … et le … ». */
function formatWalked(date: When, locale: Locale): string {
  if (date.kind !== 'span') return capital(formatWhenText(date, locale));
  const { between } = strings(locale).procedure.walker;
  const article = (precision: string) => (locale === 'fr' && precision === 'day' ? 'le ' : '');
  return between(
    article(date.from.precision) + formatFuzzyDate(date.from, locale),
    article(date.to.precision) + formatFuzzyDate(date.to, locale),
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The fields that have a value. */
function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never;
}
