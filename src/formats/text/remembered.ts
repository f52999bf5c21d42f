/** A reading of texts that come over and over, done once for each. When too many are remembered, all are forgotten. */
export function remembered<Read>(read: (text: string) => Read, most: number): (text: string) => Read {
  const known = new Map<string, { readonly read: Read }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.read;
    if (known.size >= most) known.clear();
    const now = read(text);
    known.set(text, { read: now });
    return now;
  };
}
