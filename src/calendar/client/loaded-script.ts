/** Loads a classic script of the site: a page opened from a folder may load no other kind of file. */

/** @returns the script element, once it has run */
export function loadScript(src: string): Promise<HTMLScriptElement> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve(script);
    script.onerror = () => reject(new Error(src));
    document.head.append(script);
  });
}
