/** Knows whom to tell of a hole in a published site, and until when that is sure. */
import source from '../../content/record/security.yaml?raw';
import type { IsoDay } from '../calendar/iso-day.ts';
import { adviseAuthor, ContentError } from '../schemas/author-message.ts';
import { checkSheet } from '../schemas/read-sheet.ts';
import { readYaml } from '../schemas/read-yaml.ts';
import { securitySchema } from '../schemas/security.ts';
import { getPublisher } from './publisher.ts';

const FILE = 'content/record/security.yaml';
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface SecurityContact {
  email: string;
  /** Last day on which it holds. */
  expires: IsoDay;
}

/**
 * Of a published site.
 *
 * @param today  day of the build
 * @throws {ContentError} when the day has passed, or the publisher has no address to write to
 */
export function getSecurityContact(today: IsoDay): SecurityContact {
  return checkSecurityContact(readYaml(source), getPublisher(true).publisher.email, today);
}

export function checkSecurityContact(
  written: unknown,
  email: string,
  today: IsoDay,
): SecurityContact {
  const { expires } = checkSheet(FILE, written, securitySchema);
  const problems = [
    ...(expires >= today
      ? []
      : [
          {
            file: FILE,
            field: 'expires',
            message: adviseAuthor(expires, {
              accepted: `un jour à venir : relire l’adresse de l’éditeur, puis dire jusqu’à quand elle tient. Construction du ${today}`,
              example: '2028-11-01',
            }),
          },
        ]),
    ...(EMAIL.test(email)
      ? []
      : [
          {
            file: 'content/record/publisher.yaml',
            field: 'publisher.email',
            message: adviseAuthor(email, {
              accepted: 'une adresse de courriel',
              example: 'contact@exemple.fr',
            }),
          },
        ]),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return { email, expires };
}
