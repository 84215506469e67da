/** Reads where to report a vulnerability of a published site, and until when that contact is valid. */
import type { IsoDay } from '../calendar/iso-day.ts';
import { adviseAuthor, ContentError } from '../schemas/author-message.ts';
import { readSheetFile } from '../schemas/read-sheet.ts';
import { SECURITY_FILE, securitySchema, type SecurityData } from '../schemas/security.ts';
import { getPublisher } from './publisher.ts';

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
