/** Everyone who helped, those who did the most first, with what each did and how far they have been told. F5 to F7 */

import type { FollowUp } from '../../core/engine/follow-up.ts';
import type { Help } from '../../core/engine/who-helped.ts';
import { weightOf } from '../../core/network/balance.ts';
import { stepTitle } from '../../core/playbooks/step-title.ts';
import { namesOf } from '../../store/queries/names-of.ts';
import { stoppedAmong } from '../../store/queries/stopped-among.ts';
import { factsOf } from '../../store/queries/stored-facts.ts';
import { withoutPictures } from '../../store/store.ts';
import type { Answer } from '../sentence.ts';
import type { View } from '../view.ts';
import type { Landing } from './landing-of.ts';

type Helper = NonNullable<Answer<'landedRun'>['landing']>['helpers'][number];

const telling: ReadonlySet<string> = new Set(['announce-letter', 'announce-call']);

export async function helpersShown(view: View, { people, roles, followUps }: Landing): Promise<Helper[]> {
  const { tx } = view;
  const ids = people.filter((person) => roles.get(person)?.helped === true);
  const cards = await factsOf(withoutPictures(tx), 'person', ids);
  const stopped = await stoppedAmong(tx, ids);
  const names = await namesOf(
    tx,
    'people',
    ids.flatMap((person) => roles.get(person)?.did.map(({ to }) => to) ?? []),
  );
  const byPerson = Map.groupBy(followUps, ({ person }) => person);
  const weight = (person: string): number =>
    (roles.get(person)?.did ?? []).reduce((sum, { kind }) => sum + weightOf(kind), 0);
  return cards
    .toSorted((a, b) => weight(b.fact.id) - weight(a.fact.id) || a.fact.name.localeCompare(b.fact.name))
    .map(({ fact: { id, name }, version }) => {
      const { keyBecause, did = [] } = roles.get(id) ?? {};
      const steps = byPerson.get(id) ?? [];
      return {
        id,
        name,
        version,
        isStopped: stopped.has(id),
        ...(keyBecause !== undefined && { keyBecause }),
        did: did.map((one) => helpShown(one, names, view)),
        isTold: steps.every(({ step, endedAt }) => !telling.has(step) || endedAt !== undefined),
        steps: steps.map(stepShown),
      };
    });
}

function helpShown({ kind, what, to, at }: Help, names: ReadonlyMap<string, string>, { almanac }: View) {
  const name = names.get(to ?? '');
  return {
    kind,
    ...(what !== undefined && { what }),
    ...(to !== undefined && name !== undefined && { to: { id: to, name } }),
    at: almanac.instantText(at),
  };
}

function stepShown(followUp: FollowUp): Helper['steps'][number] {
  const { key, step, state } = followUp;
  return { key, step, title: stepTitle(followUp), state };
}
