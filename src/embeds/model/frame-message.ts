/**
 * Knows the messages by which a frame tells its host how tall it is, in the protocols that hosts
 * speak. Numbers only, and a name that the host itself gave: what is posted goes to anyone. Pure.
 *
 * Sources: WordPress `wp-embed.js` (`message: 'height'`), pym.js 1.3 (`pymxPYMx…`), AMP `amp-iframe`
 * (`embed-size`), Canvas and the IMS draft of LTI platform storage (`lti.frameResize`).
 */

/** Shortest and tallest frame that is asked for, in px. WordPress takes 200 to 1,000. */
export const FRAME_MIN_PX = 200;
export const FRAME_MAX_PX = 1000;

/** Height to ask for, in whole px, for a content of a height. */
export function frameHeight(contentPx: number): number {
  return Math.min(FRAME_MAX_PX, Math.max(FRAME_MIN_PX, Math.ceil(contentPx) || 0));
}

/** Names that the host gave to the frame; undefined where it gave none. */
export interface FrameNames {
  /** WordPress: `#?secret=…`. */
  secret: string | undefined;
  /** pym: `?childId=…`. */
  pymId: string | undefined;
}

/** A name of letters, digits, `-` and `_`, as hosts make them; anything else is none. */
function parseFrameName(text: string | null | undefined): string | undefined {
  return text && /^[\w-]{1,64}$/.test(text) ? text : undefined;
}

/** Reads the names in an address. */
export function parseFrameNames({ search, hash }: { search: string; hash: string }): FrameNames {
  return {
    secret: parseFrameName(new URLSearchParams(hash.replace(/^#\??/, '')).get('secret')),
    pymId: parseFrameName(new URLSearchParams(search).get('childId')),
  };
}

/** What to post, one message a protocol. */
export function heightMessages(heightPx: number, { secret, pymId }: FrameNames): unknown[] {
  return [
    ...(secret ? [{ message: 'height', value: heightPx, secret }] : []),
    ...(pymId ? [`pymxPYMx${pymId}xPYMxheightxPYMx${heightPx}`] : []),
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    { subject: 'lti.frameResize', height: heightPx },
  ];
}

/** The secret of a host that says it is ready: WordPress does, when its page has loaded. */
export function readySecret(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { message, secret } = data as Record<string, unknown>;
  return message === 'ready' && typeof secret === 'string' ? parseFrameName(secret) : undefined;
}
