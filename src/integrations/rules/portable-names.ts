/** Checks which file names every file system accepts. Pure. */

/** Maximum length of a path, in characters: Windows allows 260, most of which the user's own folders may take. */
export const PATH_MAX = 120;

/**
 * Names and characters that Windows refuses.
 * Source: Microsoft, "Naming Files, Paths, and Namespaces".
 */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const RESERVED = /[<>:"\\|?*\u0000-\u001f]/;

/** Faults in a list of paths, one item each: « path: reason ». Empty if there are none. */
export function nameFaults(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const faults = path
      .split('/')
      .flatMap((name) => [
        ...(DEVICE.test(name) ? [`${name} is the name of a device on Windows`] : []),
        ...(RESERVED.test(name) ? [`${name} has a character that Windows refuses`] : []),
        ...(/[. ]$/.test(name) ? [`${name} ends with a dot or a space`] : []),
      ]);
    if (path.length > PATH_MAX) faults.push(`longer than ${PATH_MAX} characters`);
    const folded = path.normalize('NFC').toLowerCase();
    const twin = seen.get(folded);
    if (twin !== undefined) faults.push(`differs from ${twin} by case only`);
    seen.set(folded, path);
    return faults.map((fault) => `${path}: ${fault}`);
  });
}
