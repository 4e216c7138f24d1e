/**
 * A function that makes its result once for each first argument and keeps it for as long as that lives. The other arguments
 * must be the same whenever the first one is: they are only handed on.
 */
export function onceFor<K extends object, Rest extends unknown[], T>(
  make: (key: K, ...rest: Rest) => T,
): (key: K, ...rest: Rest) => T {
  const kept = new WeakMap<K, { made: T }>();
  return (key, ...rest) => {
    let known = kept.get(key);
    if (known === undefined) kept.set(key, (known = { made: make(key, ...rest) }));
    return known.made;
  };
}
