/**
 * Finds which URLs the Internet Archive has a copy of, one request at a time. Source: Wayback Availability API,
 * https://archive.org/help/wayback_api.php.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { LinkedPiece } from './link-report.ts';
import type { Pace } from './visit-addresses.ts';

const AVAILABILITY = 'https://archive.org/wayback/available';

export interface ArchiveCopy {
  address: string;
  /** URL of the most recent copy; undefined if there is none. */
  copy: string | undefined;
  /** Error message if the archive did not answer. */
  note: string | undefined;
}

/** @param endpoint URL of the API, replaced in tests */
export async function archiveCopies(
  addresses: readonly string[],
  { userAgent, timeoutMs, pauseMs }: Pace,
  endpoint = AVAILABILITY,
): Promise<ArchiveCopy[]> {
  const copies: ArchiveCopy[] = [];
  for (const address of new Set(addresses)) {
    if (copies.length > 0) await pause(pauseMs);
    try {
      const answer = await fetch(`${endpoint}?url=${encodeURIComponent(address)}`, {
        headers: { 'user-agent': userAgent },
        signal: AbortSignal.timeout(timeoutMs),
      });
      const found = (await answer.json()) as {
        archived_snapshots?: { closest?: { url?: string } };
      };
      copies.push({ address, copy: found.archived_snapshots?.closest?.url, note: undefined });
    } catch (error) {
      copies.push({ address, copy: undefined, note: String(error) });
    }
  }
  return copies;
}

/** Lists the URLs without a copy, then the counts. */
export function archiveReport(
  copies: readonly ArchiveCopy[],
  pieces: readonly LinkedPiece[],
): string {
  const numberOf = new Map(pieces.map(({ url, number }) => [url, number]));
  const without = copies.filter(({ copy }) => !copy);
  return [
    ...without.map(
      ({ address, note }) =>
        `pièce ${numberOf.get(address) ?? '?'} · aucune copie archivée trouvée · ${address}${note ? ` (${note})` : ''}`,
    ),
    '',
    `${copies.length - without.length} avec une copie, ${without.length} sans`,
  ].join('\n');
}
