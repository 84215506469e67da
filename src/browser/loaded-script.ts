/** Loads a classic script of the site: a page opened from a folder may load no other kind of file. */

/**
 * Name of the one policy by which a page makes an address into that of a script. The build writes it into the CSP of
 * each page with a script (Trusted Types, W3C), which then refuses every other way to turn text into code.
 */
export const SCRIPT_POLICY = 'own-scripts';

interface ScriptPolicy {
  createScriptURL(src: string): string;
}
/** In browsers with Trusted Types; the DOM library of TypeScript does not declare them. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** An address of this site as the browser wants it. @throws for an address elsewhere */
function trusted(src: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(SCRIPT_POLICY, { createScriptURL: ownAddress });
  return policy ? policy.createScriptURL(src) : src;
}

function ownAddress(src: string): string {
  const { protocol, host } = new URL(src, document.baseURI);
  if (protocol !== location.protocol || host !== location.host) throw new TypeError(src);
  return src;
}

/** @returns the script element, once it has run */
export function loadScript(src: string): Promise<HTMLScriptElement> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trusted(src);
    script.onload = () => resolve(script);
    script.onerror = () => reject(new Error(src));
    document.head.append(script);
  });
}
