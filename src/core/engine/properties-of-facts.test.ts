/** What the engine owes to facts in general: their order, their dates and whose they are. playbooks.md, first lines */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { almanacFor } from '../../almanac/almanac.ts';
import { anyStretch, momentIn } from '../../../test/stories/any-network.ts';
import { holdsFor } from '../../../test/stories/holds.ts';
import { anyLived, livedIn } from '../../../test/stories/lived.ts';
import type { Notebook } from '../facts/notebook.ts';
import { agendaOf } from './agenda.ts';
import type { Agenda } from './follow-up.ts';

/** The lists of a notebook, each by its name. */
const lists = [
  'searches',
  'organizations',
  'people',
  'opportunities',
  'referrals',
  'intents',
  'meetings',
  'groups',
  'touches',
  'decisions',
] as const;

function agendaAt(notebook: Notebook, now: number): Agenda {
  return agendaOf(notebook, almanacFor(notebook.owner), { now, all: true });
}

describe('the agenda', () => {
  it('does not depend on the order in which facts were noted, only on when they happened', () => {
    const shuffled = anyLived.chain(({ notebook, now }) =>
      fc
        .tuple(...lists.map((list) => fc.shuffledSubarray<unknown>([...notebook[list]], whole(notebook[list].length))))
        .map((facts) => ({
          now,
          notebook,
          other: { ...notebook, ...Object.fromEntries(lists.map((list, index) => [list, facts[index]])) } as Notebook,
        })),
    );
    holdsFor(shuffled, ({ notebook, other, now }) => {
      assert.deepEqual(agendaAt(other, now), agendaAt(notebook, now));
    });
  });

  it('is the same each time, and leaves the facts as they were, so that it can be asked at will', () => {
    holdsFor(anyLived, ({ notebook, now }) => {
      const frozen = deepFrozen(notebook);
      assert.deepEqual(agendaAt(frozen, now), agendaAt(frozen, now));
    });
  });

  it('takes no account of what has not happened yet, but for when it will change', () => {
    holdsFor(anyLived, ({ notebook, now }) => {
      const { nextChangeAt, changesBySubject, ...known } = agendaAt(notebook, now);
      const { nextChangeAt: laterChange, changesBySubject: _, ...told } = agendaAt(happenedBy(notebook, now), now);
      assert.deepEqual(known, told);
      assert.ok(nextChangeAt === null || laterChange === null || nextChangeAt <= laterChange);
      assert.ok([...changesBySubject.values()].every((at) => at > now));
    });
  });

  it('gives a thread the same id whatever is noted later, so that what was decided about it stays with it', () => {
    const twice = anyStretch.chain((stretch) =>
      fc.record({ notebook: livedIn(stretch), now: momentIn(stretch), later: momentIn(stretch) }),
    );
    holdsFor(twice, ({ notebook, now, later }) => {
      const [before, after] = [Math.min(now, later), Math.max(now, later)].map((at) => agendaAt(notebook, at));
      const ids = new Set(after?.threads.map(({ id }) => id));
      const lost = before?.threads.filter(({ id, playbook }) => !ids.has(id) && !comesAndGoes.includes(playbook));
      assert.deepEqual(lost, []);
      const done = after?.followUps.filter(({ state }) => state === 'done').map(({ key, endedAt }) => [key, endedAt]);
      const undone = before?.followUps.filter(
        ({ state, key, endedAt, playbook }) =>
          state === 'done' &&
          !comesAndGoes.includes(playbook) &&
          !done?.some(([one, at]) => one === key && at === endedAt),
      );
      assert.deepEqual(undone, []);
    });
  });

  it('gives every follow-up and every thread a name of its own', () => {
    holdsFor(anyLived, ({ notebook, now }) => {
      const { followUps, threads } = agendaAt(notebook, now);
      assert.deepEqual(repeated(followUps.map(({ key }) => key)), []);
      assert.deepEqual(repeated(threads.map(({ id }) => id)), []);
      assert.deepEqual(
        followUps.filter(({ thread }) => !threads.some(({ id }) => id === thread)),
        [],
      );
    });
  });

  it('of some people is not changed by facts about strangers, so that only those touched are planned again', () => {
    const strangers = anyStretch.chain((stretch) =>
      fc.record({ ours: livedIn(stretch, 'a'), theirs: livedIn(stretch, 'b'), now: momentIn(stretch) }),
    );
    holdsFor(strangers, ({ ours, theirs, now }) => {
      const [alone, other] = [ours, theirs].map(withoutLanding);
      if (alone === undefined || other === undefined) return;
      const both = { ...alone, ...Object.fromEntries(lists.map((list) => [list, [...alone[list], ...other[list]]])) };
      const whole = agendaAt(both as Notebook, now);
      const own = agendaAt(alone, now);
      const isOurs = (id: string) => own.threads.some((thread) => thread.id === id);
      assert.deepEqual(
        whole.followUps.filter(({ thread }) => isOurs(thread)),
        own.followUps,
      );
      assert.deepEqual(
        whole.threads.filter(({ id }) => isOurs(id)),
        own.threads,
      );
      assert.deepEqual(
        whole.stopped.filter(({ person }) => person.startsWith('a')),
        own.stopped,
      );
    });
  });
});

/** Threads of a season or of a quiet spell, which end with it. */
const comesAndGoes: readonly string[] = ['new-year-card', 'next-step'];

function whole(length: number): { readonly minLength: number; readonly maxLength: number } {
  return { minLength: length, maxLength: length };
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFrozen(part);
    Object.freeze(value);
  }
  return value;
}

/** An accepted offer concerns everybody who helped: it is the one fact that reaches strangers. */
function withoutLanding(notebook: Notebook): Notebook {
  const opportunities = notebook.opportunities.map(({ outcome, ...rest }) =>
    outcome === undefined || outcome.verdict === 'accepted' ? rest : { ...rest, outcome },
  );
  return { ...notebook, opportunities };
}

/** The notebook as it stood at an instant. */
function happenedBy(notebook: Notebook, now: number): Notebook {
  const past = (text: string | undefined) => text !== undefined && Date.parse(text) <= now;
  return {
    ...notebook,
    people: notebook.people.map(({ stop, ...rest }) => (stop && past(stop.at) ? { ...rest, stop } : rest)),
    opportunities: notebook.opportunities.map(({ outcome, ...rest }) =>
      outcome && past(outcome.at) ? { ...rest, outcome } : rest,
    ),
    referrals: notebook.referrals.filter(({ at }) => past(at)),
    intents: notebook.intents.filter(({ at }) => past(at)),
    meetings: notebook.meetings
      .filter(({ scheduledAt }) => past(scheduledAt))
      .map(({ cancelled, ...rest }) => (cancelled && past(cancelled.at) ? { ...rest, cancelled } : rest)),
    groups: notebook.groups
      .filter(({ notedAt }) => past(notedAt))
      .map(({ joinedAt, leftAt, ...rest }) => ({
        ...rest,
        ...(joinedAt !== undefined && past(joinedAt) ? { joinedAt } : {}),
        ...(leftAt !== undefined && past(leftAt) ? { leftAt } : {}),
      })),
    touches: notebook.touches.filter(({ at }) => past(at)),
    decisions: notebook.decisions.filter(({ at }) => past(at)),
  };
}
