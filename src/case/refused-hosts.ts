/** Reads the sites that the case file must never link to, an editor's list: `content/record/refused-hosts.yaml`. */
import { readSheetFile } from '../schemas/read-sheet.ts';
import { refusedHostsSchema } from '../schemas/refused-hosts.ts';

/** @throws {ContentError} for a name that is not a domain */
export function getRefusedHosts(): readonly string[] {
  return readSheetFile('content/record/refused-hosts.yaml', refusedHostsSchema).hosts;
}
