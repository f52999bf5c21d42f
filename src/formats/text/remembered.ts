/** What is asked for over and over, found out once for each. When too much is remembered, all is forgotten. */
export function remembered<Asked, Read>(read: (asked: Asked) => Read, most: number): (asked: Asked) => Read {
  const known = new Map<Asked, { readonly read: Read }>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before.read;
    if (known.size >= most) known.clear();
    const now = read(asked);
    known.set(asked, { read: now });
    return now;
  };
}
