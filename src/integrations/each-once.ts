/** Caches what many pages request. Pure if `make` is. */

/** `make`, called once per key and cached for as long as the returned function is held. */
export function eachOnce<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const one = make(key);
    made.set(key, one);
    return one;
  };
}
