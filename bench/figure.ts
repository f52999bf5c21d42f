/** One thing that is measured, and what it should be at most; of points, at least. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | 'KB' | 'times' | 'points';
  readonly target: number;
  /** How it was taken. */
  readonly how: string;
}

export function isMissed({ value, target, unit }: Figure): boolean {
  return unit === 'points' ? value < target : value > target;
}

export function promised({ target, unit }: Figure): string {
  return `${unit === 'points' ? '≥' : '≤'} ${shown({ value: target, unit })}`;
}

export function shown({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (unit === 'points') return `${Math.round(value)} ${unit}`;
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

/** The value below which that share of them lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
