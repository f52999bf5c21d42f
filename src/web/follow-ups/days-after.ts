/** A calendar date so many days after another, both as `YYYY-MM-DD`. */

const dayMs = 86_400_000;

export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
