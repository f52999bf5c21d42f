/** Whether one deed needs another: it names a fact or a command that the other brings. */

import type { Deed } from './deed.ts';

export function dependsOn(deed: Deed, earlier: Deed): boolean {
  const said = JSON.stringify(deed.commands.map(({ input }) => input));
  return broughtBy(earlier).some((id) => said.includes(JSON.stringify(id)));
}

/** The ids that the sender made up; they are random, so that no other text holds them by chance. */
function broughtBy({ commands }: Deed): readonly string[] {
  return commands.flatMap(({ input }) => idsIn(input));
}

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    typeof held === 'string' ? (name === 'id' || name === 'commandId' ? [held] : []) : idsIn(held),
  );
}
