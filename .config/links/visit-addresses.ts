/** Requests each URL, one at a time, with a pause before each request. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LinkChecker, LinkState } from 'linkinator';
import { escapeAttribute } from '../../src/integrations/edit-html.ts';

export interface Visit {
  address: string;
  isWell: boolean;
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
  /** Before each request, redirects included, in ms. */
  pauseMs: number;
}

const LIST = 'list.html';

/** A URL as sent to a server, without its fragment. */
export function askedAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/**
 * Visits each URL once, even if it is given several times. Visits are in the order in which they ended.
 *
 * @param onVisit  called after each visit
 */
export async function visitAddresses(
  addresses: readonly string[],
  { userAgent, timeoutMs, pauseMs }: Pace,
  onVisit: (visit: Visit) => void = () => undefined,
): Promise<Visit[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'links-'));
  const ends = new Map<string, string | undefined>();
  const visits: Visit[] = [];
  try {
    const links = [...new Set(addresses.map(askedAddress))].map(
      (address) => `<a href="${escapeAttribute(address)}"></a>`,
    );
    await writeFile(path.join(folder, LIST), links.join('\n'));
    const checker = new LinkChecker();
    checker.on('redirect', ({ url, targetUrl }) => ends.set(url, targetUrl));
    checker.on('link', ({ url, state, status = 0, parent, failureDetails = [] }) => {
      if (parent === undefined) return;
      const error = failureDetails.findLast((one) => one instanceof Error);
      const visit = {
        address: url,
        isWell: state === LinkState.OK,
        status,
        end: ends.get(url),
        note: error && reasonOf(error),
      };
      visits.push(visit);
      onVisit(visit);
    });
    await checker.check({
      path: LIST,
      serverRoot: folder,
      concurrency: 1,
      retry: true,
      redirects: 'warn',
      timeout: timeoutMs,
      userAgent,
      linksToSkip: async () => {
        await pause(pauseMs);
        return false;
      },
    });
    return visits;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function reasonOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}
