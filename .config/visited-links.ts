/** Visits the URLs of the pièces, one at a time, and tells a maintainer, in French, which ones to look at. */
import { setTimeout as pause } from 'node:timers/promises';

/** A pièce with its URL, as in content/facts/pieces. */
export interface LinkedPiece {
  number: number;
  url: string;
}

export interface Pace {
  /** Sent as User-Agent; names the site, so that a host can object. */
  userAgent: string;
  /** Timeout of a request, in ms. */
  timeoutMs: number;
  /** Before each request, in ms. */
  pauseMs: number;
}

/** Statuses that reveal nothing about the page: robots are refused, or told to come back later. */
const REFUSALS = new Set([401, 403, 405, 406, 429, 451, 999]);

/** What a visit found, as a status or in words, and whether the link is broken. */
async function visit(address: string, { userAgent, timeoutMs }: Pace) {
  try {
    const { ok, status, url, body } = await fetch(address, {
      headers: { 'user-agent': userAgent },
      signal: AbortSignal.timeout(timeoutMs),
    });
    await body?.cancel();
    if (REFUSALS.has(status))
      return { found: `${status}, refuse les robots : à ouvrir à la main`, isBroken: false };
    // A deep URL redirected to the home page is lost, whatever its status.
    const isLost = new URL(address).pathname.length > 1 && new URL(url).pathname === '/';
    return { found: url === address ? `${status}` : `${status} → ${url}`, isBroken: !ok || isLost };
  } catch (error) {
    const { cause, message } = error as Error;
    return {
      found: `injoignable : ${cause instanceof Error ? cause.message : message}`,
      isBroken: true,
    };
  }
}

/**
 * Visits each URL once, without its fragment, even if several pièces have it.
 * @param say  called with a line for each URL that does not simply answer
 * @returns how many links are broken
 */
export async function visitLinks(
  pieces: readonly LinkedPiece[],
  pace: Pace,
  say: (line: string) => void,
): Promise<number> {
  const addressOf = ({ url }: LinkedPiece) => new URL(url.replace(/#.*/, '')).href;
  let broken = 0;
  for (const [address, cited] of Map.groupBy(pieces, addressOf)) {
    await pause(pace.pauseMs);
    const { found, isBroken } = await visit(address, pace);
    if (isBroken) broken += 1;
    const numbers = cited.map(({ number }) => number).join(', ');
    if (found !== '200')
      say(`pièce ${numbers} · ${isBroken ? 'à corriger' : 'répond'} · ${address} (${found})`);
  }
  return broken;
}
