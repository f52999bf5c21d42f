import type { ClockText, TimeZone } from './time.ts';

/** How close a person is kept; each circle has its cadence. V5 */
export const circles = ['inner', 'active', 'wide'] as const;
export type Circle = (typeof circles)[number];

/** Days between two touches, by circle. */
export type Cadence = Readonly<Record<Circle, number>>;

/** Whose notebook it is, and by which clock and calendar they live. */
export interface Owner {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly headline?: string;
  /** Postal, as one text of one or more lines: the return address of letters and cards. */
  readonly address?: string;
  readonly timeZone: TimeZone;
  /** Degrees, north and east positive. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
  /** A country or region code of the public-holiday calendar (`US`, `DE-BY`); null for none. */
  readonly holidays: string | null;
  /** ISO weekdays, Monday 1 to Sunday 7. */
  readonly workweek: readonly number[];
  readonly businessHours: { readonly from: ClockText; readonly to: ClockText };
  readonly cadence: Cadence;
}

/** What an owner starts with who has only said in which time zone they live. */
export const ownerDefaults = {
  holidays: null,
  workweek: [1, 2, 3, 4, 5],
  businessHours: { from: '09:00', to: '17:00' },
  cadence: { inner: 30, active: 90, wide: 180 },
} as const satisfies Partial<Owner>;
