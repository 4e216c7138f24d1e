const mostKept = 4000;

/**
 * A function that keeps what it makes of a text, for texts that are looked at again and again; all is dropped when there
 * are too many. `make` must be pure and its result must not be changed.
 */
export function keptFor<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { made: T }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.made;
    if (kept.size >= mostKept) kept.clear();
    const made = make(text);
    kept.set(text, { made });
    return made;
  };
}
