/**
 * Lists the addresses that have left the site, and where each leads now. A page redirects by itself, on any host and
 * from a folder; any other file redirects if the host can. Nothing on the site links to them.
 */
import { LOCALES, type Locale } from './locale.ts';
import {
  COPY_FILES,
  COPY_KINDS,
  copyFile,
  fileOf,
  pathOf,
  TAKE_HOME_FOLDER,
  thumbnailFile,
  type Address,
} from './routes.ts';
import { takeHomeFile } from './take-home-files.ts';

/** A file of dist that was removed, and the file that replaces it, with its query or fragment. */
type Departure = readonly [from: string, to: string];

/** Events of the removed preset « L'essentiel »: its addresses open the timeline on them. */
const ESSENTIALS = `?faits=${[
  '2015-police-nationale',
  '2023-05-17-decision-2023-850-dc',
  '2023-05-19-loi-jo',
  '2023-06-fosses',
  '2023-11-14-disclose',
  '2024-10-28-rapport-publie',
  '2024-11-19-signalement',
  '2024-12-05-cnil-bilan',
  '2025-01-14-rapport-evaluation',
  '2025-01-27-classement',
  '2025-03-31-fin-experimentation',
  '2025-04-24-decision-2025-878-dc',
  '2026-03-20-loi-2026-201',
].join(',')}`;

/** An asterisk matches any part of a name, in both; in a page it is the id of an event. */
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
    ...essentials('fr', 'frise-essentiel'),
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
    ...essentials('en', 'timeline-essentials'),
    ...filesIn('en'),
  ],
};

/** A place on a page, as a file of dist. */
function placeOf(address: Address, locale: Locale, id: string): string {
  return pathOf(address, locale, id).slice(1);
}

/**
 * The page of the essential events, its frame and its single file open on these events; its pictures lead to those of
 * the guided reading.
 */
function essentials(locale: Locale, name: string): Departure[] {
  const pages = [
    fileOf('timeline', locale),
    ...COPY_KINDS.map((kind) => copyFile(kind, 'timeline', locale)),
  ];
  const pictures = [
    takeHomeFile('preset-parcours', locale, '.svg'),
    takeHomeFile('preset-parcours', locale, '.png'),
    thumbnailFile('preset-parcours', locale),
  ];
  const named = (file: string) => file.replace(/[^/]+(?=\.\w+$)/, name);
  return [
    ...pages.map((file): Departure => [named(file), `${file}${ESSENTIALS}`]),
    ...pictures.map((file): Departure => [named(file), file]),
  ];
}

/** Files with similar names in both editions. */
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
  /** File of dist at the old address: `pieces-presse.html`, `embed/fr/fait-*.html`. */
  from: string;
  to: string;
  locale: Locale;
}

/** Every moved address, in both editions. */
export const MOVED_ADDRESSES: readonly MovedAddress[] = LOCALES.flatMap((locale) =>
  DEPARTURES[locale].map(([from, to]) => ({ from, to, locale })),
);

/**
 * Pages that have moved: they are still pages, which redirect.
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
