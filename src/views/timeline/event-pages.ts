/** Builds the page of each event: the fact, its sources, its neighbours in time. */
import type { Locale } from '../../i18n/locale.ts';
import { fileOf, isRoute, type RouteName } from '../../i18n/routes.ts';
import type { Fact } from '../../timeline/model/fact.ts';
import type { ListedEvent } from '../../timeline/model/listed-event.ts';
import type { CaseEvent, Piece } from '../../case/case-entry.ts';
import { getCaseFile } from '../../case/case-file.ts';
import type { CitationForms } from '../../case/citing.ts';
import type { EditionPage } from '../edition-paths.ts';
import { citePage } from '../../case/page-citation.ts';
import { remarksOn, type Remarks } from '../../case/remarks.ts';
import { factsOf, listedEvent } from '../../case/timeline-input.ts';

export interface ShownEvent {
  event: CaseEvent;
  listed: ListedEvent;
  fact: Fact;
  pieces: Piece[];
  previous: ListedEvent | undefined;
  next: ListedEvent | undefined;
  folders: RouteName[];
  remarks: Remarks;
  forms: CitationForms;
}

/** Event pages in one language. */
export async function eventPages(locale: Locale): Promise<EditionPage<ShownEvent>[]> {
  const file = await getCaseFile();
  const listed = file.events.map((event) => listedEvent(event, file, locale));
  const facts = factsOf(file.events, file, locale, (other) =>
    fileOf(`event:${other}`, locale).replace(/^.*\//, ''),
  );
  return file.events.map((event, at) => {
    const { id, title, articles, pieces, verified } = event;
    return {
      file: fileOf(`event:${id}`, locale),
      props: {
        event,
        listed: listedEvent(event, file, locale),
        fact: facts[at] as Fact,
        pieces: pieces.map(file.get.piece),
        previous: listed[at - 1],
        next: listed[at + 1],
        folders: articles.filter(isRoute),
        remarks: remarksOn('event', id, file),
        forms: citePage(`event:${id}`, locale, { title: title[locale], verified }),
      },
    };
  });
}
