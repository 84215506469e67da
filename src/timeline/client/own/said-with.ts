/** Fills the places of a sentence, « {n} faits », with values, whatever characters these hold. Pure. */
export const sayWith = (words: string, values: Readonly<Record<string, string | number>>) =>
  words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
