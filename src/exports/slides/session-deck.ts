/**
 * Writes a session as slides, in the look of the guided reading. The file still contains its creation time;
 * integrations/office-files.ts makes it reproducible.
 */
import type PptxGenJS from 'pptxgenjs';
import type { CaseFile, Session } from '../../case/case-entry.ts';
import { getCaseFile } from '../../case/case-file.ts';
import { copyLabel } from '../../case/copy-label.ts';
import { edition } from '../../case/page-citation.ts';
import { sessionSheets } from '../../case/session-input.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fileOf } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { FACES } from '../office-faces.ts';
import { HUES, PAINT } from '../pictures/picture-paint.ts';
import { addFrame, box, newDeck, paint, penOf, titledSlide, writtenDeck } from './deck-frame.ts';
import { sessionSlides, type SessionSlide } from './session-slides.ts';
import { gapPoints, type Column } from './slide-flow.ts';
import type { BoardBoxes } from './slide-places.ts';

/** Bytes of the slides of a session. */
export async function sessionDeckBytes(id: string, locale: Locale) {
  const file = await getCaseFile();
  const session = file.sessions.find((one) => one.id === id);
  if (!session) throw new Error(`No session is called ${id}.`);
  const pptx = newDeck(locale, session.title[locale], session.lead[locale]);
  const slides = sessionSlides(sessionSheets(session, file, locale), locale);
  for (const [at, slide] of slides.entries())
    addSlide(pptx, slide, {
      ...{ session, file, locale },
      place: strings(locale).timeline.stop(at + 1, slides.length),
    });
  return writtenDeck(pptx);
}

/** Adds the elements in the order in which a slide is read aloud. */
function addSlide(
  pptx: PptxGenJS,
  { title, head, columns, board, notes }: SessionSlide,
  {
    session,
    file,
    locale,
    place,
  }: { session: Session; file: CaseFile; locale: Locale; place: string },
): void {
  const { lessons, site } = strings(locale);
  const { run, link } = penOf(locale);
  const address = `session:${session.id}` as const;
  const { site: published } = edition();
  const href = published && new URL(fileOf(address, locale), published).href;
  const slide = titledSlide(pptx, locale, title, head);
  for (const column of columns) addColumn(slide, column, locale);
  if (board) addBoard(slide, board, locale);
  addFrame(slide, locale, {
    topic: lessons.sheet.session,
    tint: HUES.blue.tint,
    place: [
      run(`${site.name} · `),
      run(place, { bold: true }),
      ...(href ? [run(' · '), link(lessons.session.plan, href)] : []),
    ],
    label: copyLabel(address, locale, file),
  });
  slide.addNotes(notes.join('\n'));
}

/** Items one below the other, with a space after the last paragraph of each. */
function addColumn(
  slide: PptxGenJS.Slide,
  { items, points, x, y, w, h }: Column,
  locale: Locale,
): void {
  const { run } = penOf(locale);
  const runs = items.flatMap((item, at) =>
    item.flatMap(({ lead = '', text }, line) => {
      const isLast = line === item.length - 1 && at < items.length - 1;
      // PptxGenJS takes the properties of a paragraph from its first run, and its end from the last.
      const paragraph = isLast ? { paraSpaceAfter: gapPoints(points) } : {};
      return [
        ...(lead ? [run(lead, { ...paragraph, bold: true, breakLine: text === '' })] : []),
        ...(text ? [run(text, { ...paragraph, breakLine: true })] : []),
      ];
    }),
  );
  slide.addText(runs, { ...box, ...{ x, y, w, h }, fontSize: points });
}

/** A table to fill: one column for each name, and a tall empty row. */
function addBoard(
  slide: PptxGenJS.Slide,
  { names, points, head, rows, ...place }: BoardBoxes,
  locale: Locale,
): void {
  const { run } = penOf(locale);
  const look: PptxGenJS.TableCellProps = {
    ...{ fontFace: FACES.sans, fontSize: points, color: box.color },
    valign: 'top',
    border: { type: 'solid', pt: 1, color: paint(PAINT.soft) },
  };
  slide.addTable(
    [
      names.map((name) => ({
        text: [run(name, { bold: true })],
        options: { ...look, bold: true, fill: { color: paint(HUES.blue.tint) } },
      })),
      ...Array.from({ length: rows }, () => names.map(() => ({ text: '', options: look }))),
    ],
    {
      ...{ x: place.x, y: place.y, w: place.w },
      colW: names.map(() => place.w / names.length),
      rowH: [head, ...Array<number>(rows).fill((place.h - head) / rows)],
    },
  );
}
