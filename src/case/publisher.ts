/**
 * Reads who publishes the site, who hosts it, who wrote and reviewed its text and since when it is online, and where to
 * report a vulnerability. A site with a public address must name publisher and host (LCEN, art. 1-1), writer and reviewer
 * (AI Act, art. 50(4)), and the day on which it first went online, from which corrections are listed; a copy without an
 * address says that it is a copy. A publisher who gives an email address also says who owns the site and who pays for it,
 * unless the host alone knows them: the answer would name them.
 */
import { adviseAuthor, ContentError } from '../schemas/author-message.ts';
import { readSheetFile } from '../schemas/read-folder.ts';
import {
  KNOWN_TO_HOST,
  PLACEHOLDER,
  publisherSchema,
  SECURITY_FILE,
  securitySchema,
  type PublisherData,
  type SecurityData,
} from '../schemas/publisher.ts';
import type { IsoDay } from '../calendar/day.ts';

const FILE = 'content/record/publisher.yaml';

/**
 * @param isPublished whether the build has a `SITE_URL`
 * @throws {ContentError} for a missing field, for a placeholder in a published build, or for an email address without
 *   the owner of the site and its funding, if the publisher is named
 */
export function getPublisher(isPublished: boolean): PublisherData {
  return checkPublisher(readSheetFile(FILE, publisherSchema), isPublished);
}

/** Email address to which readers write; undefined until the publisher has filled it in. */
export function contactOf({ publisher }: PublisherData): string | undefined {
  return publisher.email === PLACEHOLDER ? undefined : publisher.email;
}

/** What a private person may leave to the host (LCEN, article 1-1, II): all of it or nothing. */
const PRIVATE = ['name', 'address', 'phone', 'director'] as const;
const isLeftToHost = (value: string) => value.replace('’', "'") === KNOWN_TO_HOST;

/** Whether the publisher is a private person whose identity the host alone knows. */
export function isKnownToHost({ publisher }: PublisherData): boolean {
  return isLeftToHost(publisher.name);
}

/** What a publisher with an email address must also say, with an example. */
const DISCLOSED = {
  ownership: ['à qui le site appartient', 'Association Exemple, loi de 1901'],
  funding: ['qui paie le site', 'Les cotisations de ses membres'],
} as const;

/** What a published site must say, with the rule that asks for it. */
const IDENTITY = 'l’identité réelle (LCEN, article 1-1)';
const WRITERS = 'qui a écrit et relu le texte (règlement (UE) 2024/1689, article 50, 4)';

/** Whether a field, or either language of it, is still to be filled in. */
function isPlaceholder(value: string | { fr: string; en: string } | undefined): boolean {
  return typeof value === 'object'
    ? value.fr === PLACEHOLDER || value.en === PLACEHOLDER
    : value === PLACEHOLDER;
}

/** The same for data that has already been read. */
export function checkPublisher(publisher: PublisherData, isPublished: boolean): PublisherData {
  const { publisher: by, host, text, published } = publisher;
  const problem = (field: string, message: string) => ({ file: FILE, field, message });
  const unfilled = Object.entries({ publisher: by, host, text }).flatMap(([party, fields]) =>
    Object.entries(fields)
      .filter(([, value]) => isPlaceholder(value))
      .map(([field]) =>
        problem(
          `${party}.${field}`,
          `« ${PLACEHOLDER} » n’est pas accepté quand SITE_URL est défini. Attendu : ${party === 'text' ? WRITERS : IDENTITY}. Exemple : retirer SITE_URL pour une copie locale`,
        ),
      ),
  );
  const undated = problem(
    'published',
    'Champ absent, alors que SITE_URL est défini. Attendu : le jour de la première mise en ligne, où commence la liste des corrections. Exemple : published: 2026-12-15',
  );
  const isNamed = contactOf(publisher) !== undefined && !isKnownToHost(publisher);
  const undisclosed = Object.entries(DISCLOSED)
    .filter(([field]) => isNamed && by[field as keyof typeof DISCLOSED] === undefined)
    .map(([field, [what, example]]) =>
      problem(
        `publisher.${field}`,
        `Champ absent, alors que publisher.email donne une adresse. Attendu : ${what}, en français et en anglais. Exemple : ${field}: { fr: "${example}", en: "…" }`,
      ),
    );
  const told = PRIVATE.filter((field) => !isLeftToHost(by[field]));
  const halfTold = told.length === PRIVATE.length ? [] : told;
  const refused = [
    ...halfTold.map((field) =>
      problem(
        `publisher.${field}`,
        adviseAuthor(by[field], {
          accepted: `« ${KNOWN_TO_HOST} » aux quatre champs ${PRIVATE.join(', ')}, ou à aucun`,
          example: KNOWN_TO_HOST,
        }),
      ),
    ),
    ...(isPublished ? [...unfilled, ...(published ? [] : [undated])] : []),
    ...undisclosed,
  ];
  if (refused.length > 0) throw new ContentError(refused);
  return publisher;
}

export interface SecurityContact {
  email: string;
  /** Last day on which it is valid. */
  expires: IsoDay;
}

/**
 * Contact of a published site.
 *
 * @param today  day of the build
 * @throws {ContentError} if the contact has expired, or the publisher has no email address
 */
export function getSecurityContact(today: IsoDay): SecurityContact {
  const { email } = getPublisher(true).publisher;
  return { email, ...checkSecurity(readSheetFile(SECURITY_FILE, securitySchema), today) };
}

/** @throws {ContentError} if the contact has expired */
export function checkSecurity(security: SecurityData, today: IsoDay): SecurityData {
  if (security.expires >= today) return security;
  const message = adviseAuthor(security.expires, {
    accepted: `un jour à venir : relire l’adresse de l’éditeur, puis dire jusqu’à quand elle tient. Construction du ${today}`,
    example: '2028-11-01',
  });
  throw new ContentError([{ file: SECURITY_FILE, field: 'expires', message }]);
}
