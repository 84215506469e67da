/** Knows how a classic script of the site is loaded: a page opened from a folder may load no other kind of file. */

/** @returns the element of the script, when it has run */
export function loadScript(src: string): Promise<HTMLScriptElement> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve(script);
    script.onerror = () => reject(new Error(src));
    document.head.append(script);
  });
}
