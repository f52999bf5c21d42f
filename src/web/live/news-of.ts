/** What a fresh list has that the shown one lacks, and whether showing it would move what is in hand. */

/** The keys of the rows of each group, both in their order; a group has the name under which it stands. */
export interface Listed {
  readonly name: string;
  readonly keys: readonly string[];
}

export interface News {
  readonly arrived: number;
  readonly gone: number;
}

/** Undefined where everything up to the last group in hand stays where it is: what comes after it may change at once. */
export function newsOf(
  shown: readonly Listed[],
  fresh: readonly Listed[],
  inHand: readonly string[],
): News | undefined {
  const last = shown.findLastIndex(({ keys }) => keys.some((key) => inHand.includes(key)));
  const upTo = last < 0 ? shown.length : last + 1;
  const stays = shown.slice(0, upTo).every((group, at) => isSame(group, fresh[at]));
  if (stays && (last >= 0 || fresh.length === shown.length)) return undefined;
  const before = new Set(shown.flatMap(({ keys }) => keys));
  const after = new Set(fresh.flatMap(({ keys }) => keys));
  return {
    arrived: [...after].filter((key) => !before.has(key)).length,
    gone: [...before].filter((key) => !after.has(key)).length,
  };
}

function isSame(group: Listed, other: Listed | undefined): boolean {
  return group.name === other?.name && group.keys.join('\n') === other.keys.join('\n');
}
