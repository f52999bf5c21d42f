/** The part of a notebook from which the engine works out the rows of some subjects just as from the whole. */

import type { Instant } from '../../core/engine/almanac.ts';
import { notebookSubject } from '../../core/engine/change-clock.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import type { Owner } from '../../core/facts/owner.ts';
import type { Facts, KindName } from '../kinds/every-kind.ts';
import { related } from '../queries/related.ts';
import { everyFact, factsOf } from '../queries/stored-facts.ts';
import { type Reading, withoutPictures } from '../store.ts';
import { nextPeopleFor } from './next-people.ts';
import { relations, type Named } from './relations.ts';
import { sliceIds } from './slice-ids.ts';

export async function notebookSlice(
  tx: Reading,
  subjects: readonly string[],
  { owner, now }: { readonly owner: Owner; readonly now: Instant },
): Promise<Notebook> {
  const ids = async (relation: Named, from: Iterable<string>): Promise<readonly string[]> =>
    related(tx, relations[relation], from);
  const facts = async <Kind extends KindName>(kind: Kind, wanted: Iterable<string>): Promise<readonly Facts[Kind][]> =>
    (await factsOf(withoutPictures(tx), kind, [...new Set(wanted)])).map(({ fact }) => fact);
  const every = async <Kind extends KindName>(kind: Kind): Promise<readonly Facts[Kind][]> =>
    (await everyFact(tx, kind)).map(({ fact }) => fact);

  const slice = await sliceIds(tx, subjects);
  const named = [
    ...slice.people,
    ...slice.opportunities,
    ...slice.groups,
    ...slice.meetings,
    ...slice.touches,
    ...slice.referrals,
    ...slice.intents,
  ];
  const touches = await facts('touch', [...slice.touches, ...(await ids('touchesNaming', named))]);
  const opportunities = await facts('opportunity', slice.opportunities);
  const meetings = await facts('meeting', slice.meetings);
  const referrals = await facts('referral', slice.referrals);
  const ownIntents = await facts('intent', slice.intents);
  const groups = subjects.includes(notebookSubject) ? await every('group') : await facts('group', slice.groups);
  const asked = ownIntents.filter(({ kind }) => kind === 'informational').map(({ person }) => person);
  const people = await facts('person', [
    ...slice.people,
    ...touches.flatMap((touch) => touch.people),
    ...meetings.flatMap((meeting) => meeting.people),
    ...opportunities.flatMap(({ contacts = [] }) => contacts),
    ...referrals.flatMap(({ from, to }) => [from, to]),
    ...groups.flatMap(({ members = [] }) => members.map(({ person }) => person)),
    ...(await nextPeopleFor(tx, asked, now)),
  ]);
  // Whoever has been asked already is not named in another's stead.
  const intents =
    asked.length === 0
      ? ownIntents
      : await facts(
          'intent',
          await ids(
            'intentsToward',
            people.map(({ id }) => id),
          ),
        );
  return {
    owner,
    searches: await every('search'),
    organizations: await facts(
      'organization',
      people.flatMap(({ organization }) => (organization === undefined ? [] : [organization])),
    ),
    people,
    opportunities,
    referrals,
    intents,
    meetings,
    groups,
    touches,
    decisions: await facts('decision', await ids('decisionsNaming', [...named, notebookSubject])),
    playbooks: await every('playbook'),
    // Words change nothing that is owed.
    scripts: [],
    // Nor does what the owner remembers.
    recalls: [],
  };
}
