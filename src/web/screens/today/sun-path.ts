/** Where the sun stands on its arc between the morning and sundown. */

export interface SunSpot {
  /** 0 at the start of the way, 1 at sundown. */
  readonly along: number;
  /** 0 on the horizon, 1 at the top of the arc. */
  readonly height: number;
  readonly isDown: boolean;
}

export function sunSpot(now: number, from: number, sundown: number): SunSpot {
  const along = Math.min(Math.max((now - from) / (sundown - from), 0), 1);
  return { along, height: 4 * along * (1 - along), isDown: now >= sundown };
}
