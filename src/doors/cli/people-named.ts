/** People as they are named on the command line: by name, by part of it, or by `@id`. */

import { BadInput } from './bad-input.ts';
import type { Home } from './open-home.ts';

type Row = Awaited<ReturnType<Home['say']['findPeople']>>['items'][number];

const mostShown = 5;

/** @throws {BadInput} where it is nobody, or could be several. */
export async function personNamed(home: Home, name: string): Promise<string> {
  const id = await personMaybeNamed(home, name);
  if (id === undefined) throw new BadInput(`Nobody in your notebook is called "${name}".`);
  return id;
}

/** Undefined where nobody is called so. @throws {BadInput} where it could be several. */
export async function personMaybeNamed(home: Home, name: string): Promise<string | undefined> {
  if (name.startsWith('@')) return name.slice(1);
  const { items } = await home.say.findPeople({ text: name, limit: 50 });
  const exact = items.filter((row) => isSame(row.name, name));
  const candidates = exact.length > 0 ? exact : items;
  if (candidates.length <= 1) return candidates[0]?.id;
  throw new BadInput(
    `"${name}" could be ${candidates.length} people. Name one by id:`,
    ...candidates.slice(0, mostShown).map(spelled),
  );
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}

function spelled({ id, name, title, organizationName }: Row): string {
  return `  @${id}  ${[name, title, organizationName].filter((part) => part !== undefined).join(', ')}`;
}
