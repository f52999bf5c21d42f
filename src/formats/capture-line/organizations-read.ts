/** The organizations of a line, each once. */

import type { OrganizationRead } from '../../core/capture/understanding.ts';
import type { KnownNames } from './known-names.ts';
import type { NameMention } from './mentions.ts';
import { foldedWord } from './words.ts';

export function organizationsRead(names: readonly NameMention[], known: KnownNames): readonly OrganizationRead[] {
  const mentions = names.filter(({ kind }) => kind === 'organization');
  const byKey = Map.groupBy(mentions, ({ ids, name }) => ids[0] ?? foldedWord(name));
  return [...byKey.values()].map((same) => {
    const [first] = same;
    const id = first?.ids[0];
    const spans = same.map(({ from, until }) => ({ from, until }));
    const name = known.organizations.get(id ?? '')?.name ?? first?.name ?? '';
    return { name, spans, ...(id !== undefined && { id }) };
  });
}
