/** Between which values each kind of number in a playbook has to lie, both included. */

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export const bounds = {
  businessDays: { min: 1, max: 60 },
  days: { min: 1, max: 730 },
  /** A step may be due on the day on which its wait begins. */
  dueDays: { min: 0, max: 730 },
  hours: { min: 1, max: 336 },
  windowDays: { min: 1, max: 365 },
  times: { min: 1, max: 20 },
  quietDays: { min: 1, max: 365 },
} as const satisfies Readonly<Record<string, Bounds>>;

/** How many steps, endings and letters a playbook has room for. */
export const room = { steps: 20, ends: 20, title: 80, stepTitle: 120, sentence: 300 } as const;
