/** Knows the page of each event: the fact, its sources, who was in office, its neighbours in time. */
import type { Locale } from '../../i18n/locale.ts';
import { fileOf, isRoute, type RouteName } from '../../i18n/routes.ts';
import { termsOn } from '../../timeline/model/office-on.ts';
import { cameOutLater } from '../../calendar/gap.ts';
import type { ListedEvent } from '../../timeline/model/timeline-event.ts';
import { beginningOf, type FuzzyDate } from '../../calendar/when.ts';
import type { CaseEvent, Piece } from '../../case/case-entry.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import type { EditionPage } from '../edition-paths.ts';
import { citePage } from '../../case/page-citation.ts';
import { remarksOn, type Remarks } from '../../case/remarks.ts';
import { listedEvent, termsOfOffice } from '../../case/timeline-input.ts';

/**
 * Names of those in office on each of the two dates; the second is empty when the dates are one. Both are empty for a
 * fact of the court alone: a minister of the Interior has no part in the trial of another.
 */
export interface Offices {
  happened: string[];
  disclosed: string[];
}

export interface ShownEvent {
  event: CaseEvent;
  listed: ListedEvent;
  pieces: Piece[];
  offices: Offices;
  previous: ListedEvent | undefined;
  next: ListedEvent | undefined;
  folders: RouteName[];
  remarks: Remarks;
  forms: CitationForms;
}

/** The pages of the events of one language. */
export async function eventPages(locale: Locale): Promise<EditionPage<ShownEvent>[]> {
  const file = await getCaseFile();
  const terms = termsOfOffice(file);
  const namesOn = (date: FuzzyDate) =>
    termsOn(terms, date).map(({ id }) => file.get.actor(id).name[locale]);
  const listed = file.events.map((event) => listedEvent(event, file, locale));
  return file.events.map((event, at) => {
    const { id, title, happened, disclosed, articles, pieces, verified } = event;
    const ofCourtAlone = articles.every((article) => article === 'cjr');
    return {
      file: fileOf(`event:${id}`, locale),
      props: {
        event,
        listed: listedEvent(event, file, locale),
        pieces: pieces.map(file.get.piece),
        offices: {
          happened: ofCourtAlone ? [] : namesOn(beginningOf(happened)),
          disclosed: !ofCourtAlone && cameOutLater(happened, disclosed) ? namesOn(disclosed) : [],
        },
        previous: listed[at - 1],
        next: listed[at + 1],
        folders: articles.filter(isRoute),
        remarks: remarksOn('event', id, file),
        forms: citePage(`event:${id}`, locale, { title: title[locale], verified }),
      },
    };
  });
}
