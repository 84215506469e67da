/**
 * Messages that give the host page the height of a frame, or the link that its reader follows, in the protocols that
 * hosts support. They contain only numbers, links to this site and a name that the host itself gave, since anyone can
 * receive them. Pure.
 *
 * Sources: WordPress `wp-embed.js` (`message: 'height'`, `message: 'link'`), pym.js 1.3 (`pymxPYMx…`), AMP `amp-iframe`
 * (`embed-size`), Canvas and the IMS draft of LTI platform storage (`lti.frameResize`).
 */

/** Smallest and largest height that a frame requests, in px. WordPress accepts 200 to 1,000. */
export const FRAME_MIN_PX = 200;
export const FRAME_MAX_PX = 1000;

/** Height to request, in whole px, for a content height. */
export function frameHeight(contentPx: number): number {
  return Math.min(FRAME_MAX_PX, Math.max(FRAME_MIN_PX, Math.ceil(contentPx) || 0));
}

/** Names that the host gave to the frame; undefined if it gave none. */
export interface FrameNames {
  /** WordPress: `#?secret=…`. */
  secret: string | undefined;
  /** pym: `?childId=…`. */
  pymId: string | undefined;
}

/** Accepts letters, digits, `-` and `_`, as in names that hosts make; undefined for anything else. */
function parseFrameName(text: string | null | undefined): string | undefined {
  return text && /^[\w-]{1,64}$/.test(text) ? text : undefined;
}

/** Reads the names in a URL. */
export function parseFrameNames({ search, hash }: { search: string; hash: string }): FrameNames {
  return {
    secret: parseFrameName(new URLSearchParams(hash.replace(/^#\??/, '')).get('secret')),
    pymId: parseFrameName(new URLSearchParams(search).get('childId')),
  };
}

/** Messages to post, one per protocol. */
export function heightMessages(heightPx: number, { secret, pymId }: FrameNames): unknown[] {
  return [
    ...(secret ? [{ message: 'height', value: heightPx, secret }] : []),
    ...(pymId ? [`pymxPYMx${pymId}xPYMxheightxPYMx${heightPx}`] : []),
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    { subject: 'lti.frameResize', height: heightPx },
  ];
}

/** The secret of a host that says it is ready, as WordPress does when its page has loaded. */
export function readySecret(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { message, secret } = data as Record<string, unknown>;
  return message === 'ready' && typeof secret === 'string' ? parseFrameName(secret) : undefined;
}

/**
 * The message that asks WordPress to open a link: its frame may open no window, and it follows only links to the host of
 * the frame. Undefined for any other link, and for a host that gave no secret.
 */
export function linkMessage(
  href: string,
  here: { host: string },
  { secret }: FrameNames,
): { message: 'link'; value: string; secret: string } | undefined {
  if (!secret || !URL.canParse(href)) return undefined;
  const { host, protocol } = new URL(href);
  const isHere = host === here.host && /^https?:$/.test(protocol);
  return isHere ? { message: 'link', value: href, secret } : undefined;
}
