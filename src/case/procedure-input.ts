/** Turns the procedure of the case file into the data of its page, in one language. */
import { formatAfterPreposition, formatList, formatWhenText } from '../i18n/format.ts';
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
  SourceLink,
  Sources,
} from '../procedure/model/procedure-view.ts';
import type { When } from '../calendar/when.ts';
import { inLanguage } from './bilingual-fields.ts';
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

/**
 * Steps, walks and doors by rank.
 * @throws {ContentError} if the case file has a problem (getCaseFile)
 */
export async function procedureView(locale: Locale): Promise<ProcedureView> {
  const file = await getCaseFile();
  return {
    steps: file.steps.map((step) => listedStep(step, file, locale)),
    walks: file.walks.map((walk) => listedWalk(walk, file, locale)),
    doors: listedDoors(file, locale),
  };
}

/** A step with the passages out of it, and the walks that pass through it. */
function listedStep(step: Step, file: CaseFile, locale: Locale): ListedStep {
  return {
    ...inLanguage(step, locale),
    ...sourcesOf(step, file, locale),
    exits: step.exits.map((exit): ListedPassage => ({
      ...inLanguage(exit, locale),
      ...sourcesOf(exit, file, locale),
      from: step.id,
      example: exit.example && {
        text: exit.example[locale],
        pieces: pieceLinks(exit.example.pieces, file, locale),
      },
    })),
    walks: file.walks
      .filter((walk) => walk.steps.some((walked) => walked.step === step.id))
      .map(({ id, title }) => ({ id, title: title[locale] })),
    remarks: remarkLinks('step', step.id, locale, file),
  };
}

function listedWalk(walk: Walk, file: CaseFile, locale: Locale): ListedWalk {
  const { standingBy } = strings(locale);
  const said = inLanguage(walk, locale);
  const titleOf = (id: string) => file.steps.find((step) => step.id === id)?.title[locale] ?? id;
  return {
    ...said,
    steps: walk.steps.map(({ step, date, text, standing, assertedBy, pieces }) => ({
      ...{ step, title: titleOf(step), date: formatWalked(date, locale), text: text[locale] },
      standing,
      said: standingBy[standing](
        formatList(
          assertedBy.map((id) => voiceOf(file.get.actor(id), locale)),
          locale,
        ),
      ),
      pieces: pieceLinks(pieces, file, locale),
    })),
    end: {
      ...said.end,
      pieces: pieceLinks(walk.end.pieces, file, locale),
      flag: flagOf(walk, locale),
    },
    open: said.open.map(({ to, text }) => ({ to, title: titleOf(to), text })),
    remarks: remarkLinks('walk', walk.id, locale, file),
  };
}

/** Who may bring a matter, and where each path may stop: before judges investigate, and later. */
function listedDoors(file: CaseFile, locale: Locale): ListedDoor[] {
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
        ...inLanguage(brought, locale),
        ...sourcesOf(brought, file, locale),
        isInside: kinds.get(brought.to) !== 'outside',
        early,
        later: all.filter((step) => !early.includes(step)),
      };
    }),
  }));
}

function pieceLinks(ids: readonly string[], { get }: CaseFile, locale: Locale): SourceLink[] {
  return ids.map(get.piece).map((piece) => ({
    text: `[${piece.number}]`,
    href: piecePath(piece, locale),
    ...(piece.language === locale ? { title: piece.title } : {}),
  }));
}

/** Articles of law and pièces behind a statement. */
function sourcesOf(
  { law, pieces }: { law: readonly LegalReference[]; pieces: readonly string[] },
  file: CaseFile,
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
