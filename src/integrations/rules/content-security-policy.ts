/**
 * Builds the policy of a page. It is in a `<meta>`, because most static hosts set no header; `frame-ancestors`
 * and `report-to` are ignored there and so are absent.
 * Source: Content Security Policy Level 3, W3C, section "Delivery via meta element".
 */
import { createHash } from 'node:crypto';

/** Source expression of an inline script or style, `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Stops a browser from reading a text as HTML or as code. Source: Trusted Types, W3C. */
const TRUSTED_ONLY = "require-trusted-types-for 'script'";

export interface PageSources {
  /** Inline scripts and styles of the page, as written between their tags. */
  inlineScripts: string[];
  inlineStyles: string[];
  /** Whether the page loads a script file, and a style sheet, of the site. */
  scriptFiles: boolean;
  styleFiles: boolean;
  /** Whether the page shows another page of the site in a frame. */
  frames: boolean;
  /** Trusted Types policy by which its scripts load others of the site; undefined if none does. */
  scriptPolicy?: string | undefined;
}

/**
 * Policy of a page: nothing from elsewhere, nothing inline without a hash, no form submission, no text read as HTML or
 * code. Each bundle on a page makes the Trusted Types policy for itself, hence its duplicates.
 */
export function policyOf({
  inlineScripts,
  inlineStyles,
  scriptFiles,
  styleFiles,
  frames,
  scriptPolicy,
}: PageSources): string {
  const hashes = (texts: readonly string[]) => [...new Set(texts.map(hashSource))].sort();
  const directive = (name: string, sources: readonly string[]) =>
    `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`;
  return [
    "default-src 'none'",
    directive('script-src', [...(scriptFiles ? ["'self'"] : []), ...hashes(inlineScripts)]),
    directive('style-src', [...(styleFiles ? ["'self'"] : []), ...hashes(inlineStyles)]),
    "img-src 'self' data:",
    "font-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    TRUSTED_ONLY,
    directive('trusted-types', scriptPolicy ? [scriptPolicy, "'allow-duplicates'"] : []),
  ].join('; ');
}
