/** Which groups of the owner are associations of the directory: those of the same name. F9 */

import { allAssociations } from '../../core/directory/all-associations.ts';
import type { Association } from '../../core/directory/association.ts';
import type { Group } from '../../core/facts/group.ts';
import { foldedLetters } from '../../formats/text/folded-letters.ts';

/** Short names are not compared: several associations share one. */
export function associationOf({ name }: Pick<Group, 'name'>): Association | undefined {
  return associationByName.get(folded(name));
}

/** Ids of groups by the association that they are; of several, one that the owner has not left. */
export function groupByAssociation(groups: readonly Group[]): ReadonlyMap<string, string> {
  const inView = groups.toSorted((a, b) => Number(b.leftAt !== undefined) - Number(a.leftAt !== undefined));
  return new Map(
    inView.flatMap((group) => {
      const association = associationOf(group);
      return association === undefined ? [] : [[association.id, group.id]];
    }),
  );
}

const associationByName = new Map(allAssociations.map((one) => [folded(one.name), one]));

function folded(name: string): string {
  return foldedLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
