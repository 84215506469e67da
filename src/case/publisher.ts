/**
 * Reads who publishes the site, who hosts it and since when. A site with a public address must name both (LCEN, art.
 * 1-1) and the day on which it first went online, after which corrections are shown; a copy without an address says
 * that it is a copy.
 */
import { ContentError } from '../schemas/author-message.ts';
import { readSheetFile } from '../schemas/read-sheet.ts';
import { PLACEHOLDER, publisherSchema, type PublisherData } from '../schemas/publisher.ts';

const FILE = 'content/record/publisher.yaml';

/**
 * @param isPublished whether the build has a `SITE_URL`
 * @throws {ContentError} for a missing field, or for a placeholder in a published build
 */
export function getPublisher(isPublished: boolean): PublisherData {
  return checkPublisher(readSheetFile(FILE, publisherSchema), isPublished);
}

/** The same for data that has already been read. */
export function checkPublisher(publisher: PublisherData, isPublished: boolean): PublisherData {
  const { publisher: by, host, published } = publisher;
  const placeholders = Object.entries({ publisher: by, host }).flatMap(([party, fields]) =>
    Object.entries(fields)
      .filter(([, value]) => value === PLACEHOLDER)
      .map(([field]) => ({
        file: FILE,
        field: `${party}.${field}`,
        message: `« ${PLACEHOLDER} » n’est pas accepté quand SITE_URL est défini. Attendu : l’identité réelle (LCEN, article 1-1). Exemple : retirer SITE_URL pour une copie locale`,
      })),
  );
  const problems = [
    ...placeholders,
    ...(published
      ? []
      : [
          {
            file: FILE,
            field: 'published',
            message:
              'Champ absent, alors que SITE_URL est défini. Attendu : le jour de la première mise en ligne, pour signaler les corrections d’après ce jour et elles seules. Exemple : published: 2026-12-15',
          },
        ]),
  ];
  if (isPublished && problems.length > 0) throw new ContentError(problems);
  return publisher;
}
