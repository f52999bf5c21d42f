/** Opportunities and groups as they are named on the command line: by title or name, by part of it, or by `@id`. */

import { BadInput } from './bad-input.ts';
import type { Home } from './open-home.ts';

export async function opportunityNamed(home: Home, title: string): Promise<string> {
  const find = async (): Promise<readonly Thing[]> => {
    const { items } = await home.say.findOpportunities({ text: title, limit: 50 });
    return items.map((item) => ({ id: item.id, name: item.title }));
  };
  return idOf(title, 'opportunity', find);
}

export async function groupNamed(home: Home, name: string): Promise<string> {
  return idOf(name, 'group', async () => (await home.say.findGroups({ text: name, limit: 50 })).items);
}

interface Thing {
  readonly id: string;
  readonly name: string;
}

/** @throws {BadInput} where it is none, or could be several. */
async function idOf(name: string, kind: string, find: () => Promise<readonly Thing[]>): Promise<string> {
  if (name.startsWith('@')) return name.slice(1);
  const found = await find();
  const exact = found.filter((thing) => thing.name.toLowerCase() === name.toLowerCase());
  const candidates = exact.length > 0 ? exact : found;
  const [only] = candidates;
  if (only === undefined) throw new BadInput(`There is no ${kind} called "${name}".`);
  if (candidates.length === 1) return only.id;
  throw new BadInput(
    `"${name}" could be ${candidates.length} of yours. Name one by id:`,
    ...candidates.slice(0, 5).map((thing) => `  @${thing.id}  ${thing.name}`),
  );
}
