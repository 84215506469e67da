/** Knows how to visit many addresses politely: one request at a time a host, a pause between two. */
import { setTimeout as pause } from 'node:timers/promises';
import { visitLink, type Manners, type Visit } from './visit-link.ts';

export interface Pace extends Manners {
  /** Between two requests to a host, in ms. */
  pauseMs: number;
  /** Hosts asked at once. */
  hostsMax: number;
}

/**
 * @param addresses  each visited once, however often it is given
 * @param onVisit    told of each answer as it comes
 * @returns one visit an address, in the order given
 */
export async function visitAll(
  addresses: readonly string[],
  pace: Pace,
  onVisit: (visit: Visit) => void = () => undefined,
): Promise<Visit[]> {
  const byHost = Map.groupBy(new Set(addresses), (address) => new URL(address).host);
  const queues = [...byHost.values()];
  const visits = new Map<string, Visit>();
  const work = async () => {
    for (let queue = queues.pop(); queue; queue = queues.pop())
      for (const [at, address] of queue.entries()) {
        if (at > 0) await pause(pace.pauseMs);
        const visit = await visitLink(address, pace);
        visits.set(address, visit);
        onVisit(visit);
      }
  };
  await Promise.all(Array.from({ length: pace.hostsMax }, work));
  return [...new Set(addresses)].flatMap((address) => visits.get(address) ?? []);
}
