/**
 * Knows how one address answers: a bounded look that asks for no more than it needs and believes no
 * status by itself, for an error page may come with a 200. Refuses to judge what the page says.
 */

/** What became of an address, the best first. */
export const OUTCOMES = [
  'ok',
  'moved',
  'refused',
  'error-page',
  'gone',
  'server-error',
  'loop',
  'timeout',
  'unreachable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Visit {
  address: string;
  outcome: Outcome;
  /** Status of the last answer; undefined where there was none. */
  status: number | undefined;
  /** Addresses that it led through, the last one where it ended. */
  through: string[];
  /** What was seen, in French, where the outcome needs it. */
  note: string | undefined;
}

export interface Manners {
  /** Sent as User-Agent; names the site, so that a host can say what it thinks of it. */
  userAgent: string;
  /** Longest wait for an address, redirects included, in ms. */
  timeoutMs: number;
  /** Most that is read of a page, in bytes. */
  bytesMax: number;
  redirectsMax: number;
}

/** Statuses that say nothing of the page: a robot is not let in, or asked to come back later. */
const REFUSALS = new Set([401, 403, 405, 406, 429, 451]);
const GONE = new Set([404, 410]);
/** A title or a main heading that says that there is nothing here. */
const ERROR_WORDS =
  /<(title|h1)\b[^>]*>[^<]*(?:\b404\b|introuvable|n[’']existe (?:pas|plus)|not found|page non trouvée|erreur)[^<]*</i;

/** Never throws: what goes wrong is an outcome. */
export async function visitLink(address: string, manners: Manners): Promise<Visit> {
  const through: string[] = [];
  const signal = AbortSignal.timeout(manners.timeoutMs);
  const said = (outcome: Outcome, status?: number, note?: string): Visit => ({
    address,
    outcome,
    status,
    through,
    note,
  });
  try {
    let at = address;
    for (;;) {
      const answer = await fetch(at, {
        redirect: 'manual',
        signal,
        headers: { 'user-agent': manners.userAgent, accept: 'text/html,*/*' },
      });
      const { status } = answer;
      const next = status >= 300 && status < 400 && answer.headers.get('location');
      if (next) {
        await answer.body?.cancel();
        const target = new URL(next, at).href;
        if (target === address || through.includes(target)) return said('loop', status, target);
        through.push(target);
        if (through.length > manners.redirectsMax)
          return said('loop', status, `plus de ${manners.redirectsMax} redirections`);
        at = target;
        continue;
      }
      const start = await startOf(answer, manners.bytesMax);
      if (GONE.has(status)) return said('gone', status);
      if (REFUSALS.has(status)) return said('refused', status);
      if (status >= 400) return said('server-error', status);
      const error = ERROR_WORDS.exec(start)?.[0];
      if (error) return said('error-page', status, error.replace(/<[^>]*>?/g, '').trim());
      return through.length > 0 ? said(movedOrLost(address, at), status) : said('ok', status);
    }
  } catch (error) {
    return signal.aborted ? said('timeout') : said('unreachable', undefined, reasonOf(error));
  }
}

/** A deep address that ends on a front page is lost, whatever its status. */
function movedOrLost(address: string, end: string): Outcome {
  const isDeep = new URL(address).pathname.length > 1;
  return isDeep && new URL(end).pathname === '/' ? 'error-page' : 'moved';
}

/** The first bytes of a page as text; the rest, however long, is refused. */
async function startOf(answer: Response, bytesMax: number): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; bytes < bytesMax;) {
    const { done, value } = await reader.read();
    if (done) return text;
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
