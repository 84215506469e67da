/** The case file in the words of a class, which reads no name of a party. Pure. */
import { formatFuzzyDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { Actor, CaseEvent, CaseFile, Piece } from './case-entry.ts';

/** What names a party, a group of it or its members, in either language. */
export const PARTY =
  /\bLFI\b|[Ii]nsoumis|[Ss]ocialist|[ÉéEe]cologist|\bGreens?\b|[Cc]ommunist|Les Républicains|Rassemblement national|Nupes|Renaissance/;

/** Facts with their titles for a class and without their parties; a source whose title names one has its kind and its day. */
export function inClassWords(file: CaseFile, locale: Locale): CaseFile {
  const isParty = (id: string) => {
    const { name, shortName }: Actor = file.get.actor(id);
    return PARTY.test(`${name.fr} ${shortName}`);
  };
  const eventOf = ({ actors, ...event }: CaseEvent): CaseEvent => ({
    ...event,
    title: event.inClass?.title ?? event.title,
    label: event.inClass?.label ?? event.label,
    actors: actors.filter((id) => !isParty(id)),
  });
  const pieceOf = (piece: Piece): Piece => {
    if (!PARTY.test(piece.title)) return piece;
    const kind = strings(locale).lessons.sheet.kinds[piece.kind];
    return { ...piece, title: `${kind}, ${formatFuzzyDate(piece.date, locale)}`, language: locale };
  };
  return {
    ...file,
    events: file.events.map(eventOf),
    get: {
      ...file.get,
      event: (id) => eventOf(file.get.event(id)),
      piece: (id) => pieceOf(file.get.piece(id)),
    },
  };
}
