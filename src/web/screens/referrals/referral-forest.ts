/** Who led to whom as trees: each person and each position once, under the one through whom the way goes on. F3 */

export interface Way {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface Branch {
  /** Of a person or a position. */
  readonly id: string;
  /** The way by which it was reached; a root has none. */
  readonly via?: string;
  readonly children: readonly Branch[];
}

export interface Forest {
  readonly roots: readonly Branch[];
  /** Ways that lead to what stands under somebody else already, rings among them. */
  readonly others: readonly Way[];
}

interface Growing {
  readonly id: string;
  readonly via?: string;
  readonly depth: number;
  readonly children: Growing[];
}

/**
 * Ends whatever rings there are, since nobody is placed twice.
 * @param referrals oldest first
 * @param leads from people to positions; of several, the farthest down its chain counts
 */
export function referralForest(referrals: readonly Way[], leads: readonly Way[]): Forest {
  const waysFrom = Map.groupBy(referrals, ({ from }) => from);
  const reached = new Set(referrals.map(({ to }) => to));
  const firsts = referrals.map(({ from }) => from);
  const placed = new Map<string, Growing>();
  const used = new Set<string>();
  const roots: Growing[] = [];

  const grow = (root: string): void => {
    const first: Growing = { id: root, depth: 0, children: [] };
    placed.set(root, first);
    roots.push(first);
    // In breadth, so that whoever was named by somebody near the root stands near it.
    const waiting = [first];
    for (let branch = waiting.shift(); branch !== undefined; branch = waiting.shift()) {
      for (const way of waysFrom.get(branch.id) ?? []) {
        if (placed.has(way.to)) continue;
        const child: Growing = { id: way.to, via: way.id, depth: branch.depth + 1, children: [] };
        placed.set(way.to, child);
        used.add(way.id);
        branch.children.push(child);
        waiting.push(child);
      }
    }
  };

  for (const id of firsts) if (!reached.has(id) && !placed.has(id)) grow(id);
  // What is left goes in rings; each is opened where it began.
  for (const id of firsts) if (!placed.has(id)) grow(id);
  for (const lead of farthest(leads, placed)) {
    const person = placed.get(lead.from);
    used.add(lead.id);
    person?.children.push({ id: lead.to, via: lead.id, depth: person.depth + 1, children: [] });
  }
  const isDrawn = ({ from }: Way): boolean => placed.has(from);
  return { roots, others: [...referrals, ...leads.filter(isDrawn)].filter(({ id }) => !used.has(id)) };
}

/** For each position the way from the person who stands farthest down a chain. */
function farthest(leads: readonly Way[], placed: ReadonlyMap<string, Growing>): readonly Way[] {
  const best = new Map<string, Way>();
  for (const lead of leads) {
    const depth = placed.get(lead.from)?.depth;
    const known = best.get(lead.to);
    if (depth !== undefined && (known === undefined || depth > (placed.get(known.from)?.depth ?? -1))) {
      best.set(lead.to, lead);
    }
  }
  return [...best.values()];
}
