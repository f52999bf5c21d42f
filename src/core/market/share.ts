/** A share of cases, and how far it can be trusted. */

export interface Share {
  readonly count: number;
  readonly of: number;
  /** Null below twenty cases: so few say nothing. */
  readonly rate: { readonly value: number; readonly from: number; readonly until: number } | null;
}

export const fewestCases = 20;

/** Two-sided 95 %. */
const z = 1.959_963_984_540_054;

/** The rate with its 95 % interval by Wilson's score, which keeps within 0 and 1. */
export function shareOf(count: number, of: number): Share {
  if (of < fewestCases) return { count, of, rate: null };
  const value = count / of;
  const spread = (z * z) / of;
  const center = (value + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((value * (1 - value)) / of + spread / (4 * of))) / (1 + spread);
  return {
    count,
    of,
    rate: {
      value,
      from: Math.max(0, Math.min(value, center - half)),
      until: Math.min(1, Math.max(value, center + half)),
    },
  };
}
