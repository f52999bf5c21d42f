/** Which backups are kept as they get older: all of 7 days, then one for each of 5 weeks and of 12 months. */

/** When a backup was made. */
interface Dated {
  readonly name: string;
  readonly at: number;
  /** `2026-03-10`, by the owner's clock. */
  readonly day: string;
}

const kept = { days: 7, weeks: 5, months: 12 } as const;

/**
 * The names of those to keep. Days, weeks and months without a backup do not count, so that nothing goes because
 * nothing was made; of a week and of a month the last is kept. What lies after today was made while the clock was
 * wrong: it is kept, and counts for nothing.
 */
export function backupsToKeep(backups: readonly Dated[], today: string): ReadonlySet<string> {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
  const past = newestFirst.filter(({ day }) => day <= today);
  const ofDays = Map.groupBy(past, ({ day }) => day);
  return new Set(
    [
      ...newestFirst.filter(({ day }) => day > today),
      ...[...ofDays.values()].slice(0, kept.days).flat(),
      ...lastOfEach(past, weekOf).slice(0, kept.weeks),
      ...lastOfEach(past, ({ day }) => day.slice(0, 7)).slice(0, kept.months),
    ].map(({ name }) => name),
  );
}

function lastOfEach(newestFirst: readonly Dated[], spanOf: (backup: Dated) => string): readonly Dated[] {
  return [...Map.groupBy(newestFirst, spanOf).values()].flatMap(([last]) => (last === undefined ? [] : [last]));
}

/** From Monday to Sunday. ISO 8601 */
function weekOf({ day }: Dated): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek} ${weekOfYear}`;
}
