/** Lists the sheets to edit in dist: both sheets of each session, in both languages. */
import { getCaseFile } from '../../case/case-file.ts';
import type { CaseFile, Session } from '../../case/case-entry.ts';
import { copyLabel } from '../../case/copy-label.ts';
import { edition } from '../../case/page-citation.ts';
import { sessionSheets } from '../../case/session-input.ts';
import { LANGUAGE_TAGS } from '../../i18n/format.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { sheetFile } from '../../i18n/take-home-files.ts';
import { WORDS_LICENCE } from '../licence.ts';
import { sameSheet } from './same-sheet.ts';
import type { Sheet } from './sheet-block.ts';
import { pupilBlocks, teacherBlocks } from './sheet-blocks.ts';
import { sheetDocx } from './sheet-docx.ts';

export const SHEET_KINDS = ['pupil-sheet', 'teacher-sheet'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

interface SheetProps {
  session: string;
  kind: SheetKind;
  locale: Locale;
}

/** Static paths of the sheets, for an endpoint `[...sheet].ts`. */
export async function sheetPaths(): Promise<{ params: { sheet: string }; props: SheetProps }[]> {
  const { sessions } = await getCaseFile();
  return LOCALES.flatMap((locale) =>
    sessions.flatMap(({ id }) =>
      SHEET_KINDS.map((kind) => ({
        params: { sheet: sheetFile(`${kind}:${id}`, locale) },
        props: { session: id, kind, locale },
      })),
    ),
  );
}

/** Bytes of one of them. */
export async function sheetBytes({ session: id, kind, locale }: SheetProps) {
  const file = await getCaseFile();
  const session = file.sessions.find((one) => one.id === id);
  if (!session) throw new Error(`No session is called ${id}.`);
  const docx = await sheetDocx(sheetOf(session, { kind, locale }, file));
  return sameSheet(docx, {
    language: LANGUAGE_TAGS[locale],
    date: session.verified,
  });
}

/** A sheet with its title and the label of the copy. */
function sheetOf(
  session: Session,
  { kind, locale }: Omit<SheetProps, 'session'>,
  file: CaseFile,
): Sheet {
  const { lessons, framed, site } = strings(locale);
  const { session: own } = lessons;
  const isPupils = kind === 'pupil-sheet';
  const form = { locale, site: edition().site };
  const sheets = sessionSheets(session, file, locale);
  const name = isPupils ? own.pupilSheet : own.teacherSheet;
  const { version, date, validUntilWords, corrections } = copyLabel(
    `${kind}:${session.id}`,
    locale,
    file,
  );
  const copy = `${site.name}. ${framed.edition(version, date)} ${framed.validUntil(validUntilWords)} ${WORDS_LICENCE}.`;
  return {
    locale,
    title: `${name}, ${session.title[locale]}`,
    subject: session.course[locale],
    blocks: isPupils ? pupilBlocks(sheets, form) : teacherBlocks(sheets, form),
    label: [copy, ...(corrections ? [`${framed.corrections} ${corrections}`] : [])],
    // Loose copies of the two sheets must not be mistaken for one another.
    shortLabel: `${isPupils ? name : `${name}, ${own.notForPupils}`} · ${session.title[locale]}`,
  };
}
