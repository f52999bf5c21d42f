/** How often each kind of work is killed: 20 times in all, or as `SUNDOWN_KILLS` says. */

const all = Number(process.env['SUNDOWN_KILLS'] ?? 20);

export const kills = {
  writes: share(0.25),
  imports: share(0.2),
  migrations: share(0.2),
  backups: share(0.2),
  restores: share(0.15),
} as const;

/** Until as many were killed as were to be, and one at least before it was done. */
export function isRoundDue(round: number, wanted: number, cutOff: number): boolean {
  return round < wanted || (cutOff === 0 && round < 10 * wanted);
}

function share(part: number): number {
  return Math.ceil(all * part);
}

export function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, forMs);
  });
}
