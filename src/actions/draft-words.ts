/** "What do I say?": the words of a follow-up, merged from what the notebook knows. */

import { Refusal } from '../contract/refusal.ts';
import { scriptFor, variantsFor } from '../core/scripts/all-scripts.ts';
import { fieldsOf } from '../core/scripts/fields-of.ts';
import { mergeScript } from '../formats/scripts/merge-script.ts';
import { owedByKey } from '../store/queries/owed-by-key.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import { toldOf } from './drafts/told-of.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function draftWords(world: World, { key }: Asked<'draftWords'>): Promise<Answer<'draftWords'>> {
  return viewOf(world, async (view) => {
    const followUp = await owedByKey(view.tx, key);
    if (followUp === undefined) throw new Refusal('not-found', { kind: 'follow-up', id: key });
    const told = await toldOf(view, followUp);
    const fields = fieldsOf(told, view.almanac, view.now);
    const own = (await everyFact(view.tx, 'script')).map(({ fact }) => fact);
    const isLate = followUp.state === 'overdue';
    const { person } = told;
    return {
      script: followUp.script ?? null,
      title: scriptFor(followUp)?.title ?? null,
      drafts: variantsFor(followUp, own).map((variant) => ({
        medium: variant.medium,
        ...mergeScript(variant, fields, { isLate }),
      })),
      to:
        person === undefined
          ? null
          : {
              name: person.name,
              ...(person.emails?.[0] === undefined ? {} : { email: person.emails[0] }),
              ...(person.phones?.[0] === undefined ? {} : { phone: person.phones[0] }),
            },
    };
  });
}
