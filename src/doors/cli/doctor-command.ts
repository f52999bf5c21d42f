/** `sundown doctor`: whether what is kept is what follows from the facts. */

import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import type { Home } from './open-home.ts';
import { Unwell } from './unwell.ts';
import { withHome } from './with-home.ts';

type Health = Awaited<ReturnType<Home['say']['checkHealth']>>;

export const doctorCommand = command({
  summary: 'Check that what is kept is what follows from the facts, and put it right',
  usage: '[--json]',
  details: 'Exit code 1 where anything was wrong.',
  options: { ...jsonOption, ...placeOptions },
  takesNoWords: true,
  run: async ({ values }, outside) => {
    const health = await withHome(placesIn(values), outside, (home) => home.say.checkHealth({}));
    outside.print(values.json === true ? jsonText(health) : healthPage(health));
    if (!health.healthy) throw new Unwell();
  },
});

function healthPage({ healthy, damage, differences, rebuilt, counts }: Health): string {
  const seen = `people ${counts.people}, touches ${counts.touches}, follow-ups ${counts.followUps}, threads ${counts.threads}.`;
  if (healthy) return `All is well: ${seen}\n`;
  return [
    seen,
    ...damage.map((line) => `The database says: ${line}`),
    ...differences.map(({ what, key }) => `The ${what} ${key} was kept otherwise than it follows from the facts.`),
    rebuilt ? 'It has been put right.\n' : 'It has not been put right.\n',
  ].join('\n');
}
