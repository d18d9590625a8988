/**
 * Remembers what `make` gives for each text, so that many gateways share one parse. When `limit` texts are held it
 * starts over, which keeps long-lived processes small.
 */
export function remembering<T>(make: (text: string) => T, limit = 10_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
