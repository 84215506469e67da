/** Requests each URL, one at a time, with a pause before each request. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Visit {
  address: string;
  /** Status of the last response; 0 if there was none. */
  status: number;
  /** Final URL after redirects, if different. */
  end: string | undefined;
  /** Why there was no response. */
  note: string | undefined;
}

export interface Pace {
  /** Sent as User-Agent; names the site, so that a host can object. */
  userAgent: string;
  /** Timeout of a request, in ms. */
  timeoutMs: number;
  /** Before each request, in ms. */
  pauseMs: number;
}

/** A URL as sent to a server, without its fragment. */
export function askedAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/**
 * Visits each URL once, even if it is given several times.
 *
 * @param onVisit  called after each visit
 */
export async function visitAddresses(
  addresses: readonly string[],
  pace: Pace,
  onVisit: (visit: Visit) => void = () => undefined,
): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const address of new Set(addresses.map(askedAddress))) {
    await pause(pace.pauseMs);
    const visit = await visitOf(address, pace);
    visits.push(visit);
    onVisit(visit);
  }
  return visits;
}

async function visitOf(address: string, { userAgent, timeoutMs }: Pace): Promise<Visit> {
  try {
    const { status, url, body } = await fetch(address, {
      headers: { 'user-agent': userAgent },
      signal: AbortSignal.timeout(timeoutMs),
    });
    await body?.cancel();
    return { address, status, end: url === address ? undefined : url, note: undefined };
  } catch (error) {
    const { cause, message } = error as Error;
    const note = cause instanceof Error ? cause.message : message;
    return { address, status: 0, end: undefined, note };
  }
}
