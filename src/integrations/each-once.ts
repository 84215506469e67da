/** Knows how to make once what pages ask for many times over. Pure where `make` is. */

/** `make`, which is called once for each key and remembered as long as the function is held. */
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
