/**
 * Knows the addresses that have left the site, and where each leads now. A page leads on by itself, on any host
 * and from a folder; any other file leads on where the host can redirect. Nothing on the site links to them.
 */
import { LOCALES, type Locale } from './locale.ts';
import { COPY_FILES, copyFile, fileOf, pathOf, TAKE_HOME_FOLDER, type Address } from './routes.ts';

/** A file of dist that left, and the file that stands for it, with its query or fragment. */
type Departure = readonly [from: string, to: string];

/** A star stands for any part of a name, in both; in a page it is the id of an event. */
const DEPARTURES: Readonly<Record<Locale, readonly Departure[]>> = {
  fr: [
    ['pieces-presse.html', fileOf('pieces', 'fr')],
    ['nommes-ici.html', fileOf('actors', 'fr')],
    ['preuves.html', placeOf('accessibilite', 'fr', 'mesures')],
    ['verifiez-nous.html', fileOf('pupil-sheet:sources', 'fr')],
    ['verifiez-nous-statuts.html', fileOf('teacher-sheet:sources', 'fr')],
    ['emporter/verifiez-nous.pdf', 'emporter/fiche-eleve-sources.pdf'],
    ['verifier-cette-copie.html', placeOf('heberger', 'fr', 'verifier')],
    ['preuves.csv', placeOf('accessibilite', 'fr', 'mesures')],
    ['sbom.cdx.json', placeOf('heberger', 'fr', 'verifier')],
    ['SHA256SUMS', COPY_FILES.checksums],
    ['embed/fr/fait-*.html', `${copyFile('frame', 'timeline', 'fr')}?fait=*`],
    ['emporter/frise*-scorm.zip', 'emporter/frise*.html'],
    ['emporter/piece-par-piece.epub', fileOf('take-home', 'fr')],
    ['emporter/seance-*.scolomfr.xml', 'seance-*.html'],
    ['data/pieces.ris', fileOf('data', 'fr')],
    ['data/pieces.csl.json', fileOf('data', 'fr')],
    ['data/schema/*.schema.json', 'data/schema/*.jsonschema.json'],
    ['oembed/fr/*.xml', 'oembed/fr/*.json'],
    ...filesIn('fr'),
  ],
  en: [
    ['en/exhibits-press.html', fileOf('pieces', 'en')],
    ['en/named-here.html', fileOf('actors', 'en')],
    ['en/proof.html', placeOf('accessibilite', 'en', 'mesures')],
    ['en/check-us.html', fileOf('pupil-sheet:sources', 'en')],
    ['en/check-us-standings.html', fileOf('teacher-sheet:sources', 'en')],
    ['en/take-home/check-us.pdf', 'en/take-home/pupil-sheet-sources.pdf'],
    ['en/verify-this-copy.html', placeOf('heberger', 'en', 'verifier')],
    ['embed/en/fact-*.html', `${copyFile('frame', 'timeline', 'en')}?fait=*`],
    ['en/take-home/timeline*-scorm.zip', 'en/take-home/timeline*.html'],
    ['en/take-home/exhibit-by-exhibit.epub', fileOf('take-home', 'en')],
    ['en/take-home/session-*.scolomfr.xml', 'en/session-*.html'],
    ['oembed/en/*.xml', 'oembed/en/*.json'],
    ...filesIn('en'),
  ],
};

/** A page and a place on it, as a file of dist. */
function placeOf(address: Address, locale: Locale, id: string): string {
  return pathOf(address, locale, id).slice(1);
}

/** Files that were named alike in both editions. */
function filesIn(locale: Locale): Departure[] {
  return [
    ...['briefcam', 'cjr', 'loi-2023', 'sources'].map((topic): Departure => [
      `${TAKE_HOME_FOLDER[locale]}questions-${topic}.h5p`,
      fileOf('questions', locale),
    ]),
    ...['csv', 'json'].map((format): Departure => [
      `data/timelinejs.${locale}.${format}`,
      fileOf('data', locale),
    ]),
  ];
}

export interface MovedAddress {
  /** File of dist that the address named: `pieces-presse.html`, `embed/fr/fait-*.html`. */
  from: string;
  to: string;
  locale: Locale;
}

/** Every address that has left, in both editions. */
export const MOVED_ADDRESSES: readonly MovedAddress[] = LOCALES.flatMap((locale) =>
  DEPARTURES[locale].map(([from, to]) => ({ from, to, locale })),
);

/**
 * The pages that have left, which are pages still and lead on.
 * @param events  ids of the events, for the addresses that each of them had
 */
export function movedPages(events: readonly string[]): MovedAddress[] {
  return MOVED_ADDRESSES.filter(({ from }) => from.endsWith('.html')).flatMap((moved) =>
    moved.from.includes('*')
      ? events.map((id) => ({
          ...moved,
          from: moved.from.replace('*', id),
          to: moved.to.replace('*', id),
        }))
      : [moved],
  );
}
