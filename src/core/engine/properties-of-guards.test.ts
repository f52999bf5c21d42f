/** The guards of playbooks.md, each stated once for all facts. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { almanacFor } from '../../almanac/almanac.ts';
import { holdsFor } from '../../../test/stories/holds.ts';
import { anyLived, type Lived } from '../../../test/stories/lived.ts';
import { isPending } from '../../../test/stories/pending.ts';
import type { Notebook } from '../facts/notebook.ts';
import type { Touch } from '../facts/touch.ts';
import { agendaOf } from './agenda.ts';
import type { Agenda, FollowUp } from './follow-up.ts';

const day = 86_400_000;

function agendaAt({ notebook, now }: Lived): Agenda {
  return agendaOf(notebook, almanacFor(notebook.owner), { now, all: true });
}

function withTouch(notebook: Notebook, at: number, touch: Omit<Touch, 'id' | 'at'>): Notebook {
  return { ...notebook, touches: [...notebook.touches, { id: 'added', at: new Date(at).toISOString(), ...touch }] };
}

/** A moment with the agenda of some person of the network picked by number. */
const withPerson = fc.tuple(anyLived, fc.nat()).map(([lived, pick]) => ({
  ...lived,
  person: lived.notebook.people[pick % lived.notebook.people.length]?.id ?? '',
}));

describe('stopped means stopped', () => {
  it('[C7] nothing is owed to somebody who is not to be contacted', () => {
    holdsFor(anyLived, (lived) => {
      const { stopped, followUps } = agendaAt(lived);
      const people = new Set(stopped.map(({ person }) => person));
      assert.deepEqual(
        followUps.filter((one) => isPending(one) && people.has(one.person ?? '')),
        [],
      );
    });
  });

  it('[C7] a word from them lifts a stop that was worked out, and never one that the owner set', () => {
    holdsFor(withPerson, ({ notebook, now, person }) => {
      const before = agendaAt({ notebook, now }).stopped.find((stop) => stop.person === person);
      const heard = withTouch(notebook, now + 1, { people: [person], channel: 'text', direction: 'in' });
      const after = agendaAt({ notebook: heard, now: now + 1 }).stopped.find((stop) => stop.person === person);
      assert.deepEqual(after, before?.by === 'owner' ? before : undefined);
    });
  });

  it('[C7] the owner’s own stop is obeyed from the instant at which it was set', () => {
    holdsFor(withPerson, ({ notebook, now, person }) => {
      const stop = { at: new Date(now).toISOString(), reason: 'asked' };
      const people = notebook.people.map((one) => (one.id === person ? { ...one, stop } : one));
      const { stopped, followUps } = agendaAt({ notebook: { ...notebook, people }, now });
      assert.ok(stopped.some((one) => one.person === person && one.by === 'owner'));
      assert.ok(!followUps.some((one) => isPending(one) && one.person === person));
    });
  });
});

describe('no pestering', () => {
  it('[J8] two things asked of one person share a day or lie three business days apart', () => {
    holdsFor(anyLived, (lived) => {
      const almanac = almanacFor(lived.notebook.owner);
      const asked = agendaAt(lived).followUps.filter(solicits);
      for (const one of asked.filter(isPending)) {
        for (const other of asked.filter(({ person, key }) => person === one.person && key !== one.key)) {
          const [first, second] = [dayOfStep(one, lived), dayOfStep(other, lived)].toSorted((a, b) => a - b);
          if (first === undefined || second === undefined || first === second) continue;
          assert.ok(
            second >= almanac.plusBusinessDays(first, 3),
            `${one.key} on day ${dayOfStep(one, lived)}, ${other.key} (${other.state}) on day ${dayOfStep(other, lived)}`,
          );
        }
      }
    });
  });
});

/** What asks something of somebody, as playbooks.md lists it; done, or still to be done. */
function solicits({ playbook, step, state, person }: FollowUp): boolean {
  const asks = [
    'follow-up',
    'request-email',
    'follow-up-call',
    'last-attempt',
    'check-in',
    'call-referral',
    'call-again',
  ];
  return (
    asks.includes(step) &&
    playbook !== 'new-year-card' &&
    person !== null &&
    state !== 'skipped' &&
    state !== 'withdrawn'
  );
}

/** The day on which it was done, or for which it is planned: by the clock of the person to be called. */
function dayOfStep(followUp: FollowUp, { notebook }: Lived): number {
  const almanac = almanacFor(notebook.owner);
  if (followUp.endedAt !== undefined) return almanac.dayOf(followUp.endedAt);
  const zone = notebook.people.find(({ id }) => id === followUp.person)?.timeZone;
  const isCall = followUp.channels.join() === 'phone';
  return (isCall && zone !== undefined ? almanacFor({ ...notebook.owner, timeZone: zone }) : almanac).dayOf(
    followUp.opens,
  );
}

describe('before an ask', () => {
  const asked = fc.tuple(withPerson, fc.integer({ min: 363, max: 367 })).map(([{ notebook, now, person }, days]) => ({
    person,
    now,
    days,
    notebook: withIntent(notebook, now, person),
  }));

  it('[V10] somebody not spoken with for a year is flagged, and nobody else', () => {
    holdsFor(asked, ({ notebook, now, person, days }) => {
      const strangers = notebook.touches.filter(({ people }) => !people.includes(person));
      const talk = { people: [person], channel: 'phone', direction: 'both', outcome: 'reached' } as const;
      const story = withTouch({ ...notebook, touches: strangers }, now - days * day - 2 * hour, talk);
      const { advice, followUps } = agendaAt({ notebook: story, now });
      const asks = followUps.some((one) => isRequest(one) && one.person === person);
      const flagged = advice.some((one) => one.guard === 'cold-ask' && one.person === person);
      assert.equal(flagged, asks && days >= 365);
    });
  });

  it('[T10 V4] somebody who has given more than they got is flagged, and nobody else', () => {
    holdsFor(asked, (lived) => {
      const { advice, followUps } = agendaAt(lived);
      const flagged = advice.filter(({ guard }) => guard === 'give-first');
      const asks = followUps.filter((one) => isRequest(one) && balanceWith(one.person, lived) < 0);
      assert.deepEqual(
        asks.filter(({ person }) => !flagged.some((one) => one.person === person)),
        [],
      );
      for (const { person, text } of flagged) {
        const balance = balanceWith(person ?? null, lived);
        assert.ok(balance < 0 && text.includes(`balance ${balance}`), text);
      }
    });
  });
});

function withIntent(notebook: Notebook, now: number, person: string): Notebook {
  const intent = { id: 'added', kind: 'informational', person, at: new Date(now - hour).toISOString() } as const;
  return { ...notebook, intents: [...notebook.intents, intent] };
}

const hour = 3_600_000;

function isRequest(followUp: FollowUp): boolean {
  return isPending(followUp) && followUp.step === 'request-email';
}

function balanceWith(person: string | null, { notebook, now }: Lived): number {
  const worth = (kind: string) => (kind === 'reference' ? 3 : kind === 'introduction' ? 2 : 1);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const touches = pastTouches(person, { notebook, now });
  const talks = touches.filter(({ occasion, direction }) => occasion === 'informational' && direction === 'both');
  const referrals = notebook.referrals.filter(({ from, at }) => from === person && Date.parse(at) <= now);
  return (
    sum(touches.flatMap(({ gave }) => gave ?? []).map(({ kind }) => worth(kind))) -
    sum(touches.flatMap(({ received }) => received ?? []).map(({ kind }) => worth(kind))) -
    2 * talks.length -
    3 * referrals.length
  );
}

function pastTouches(person: string | null, { notebook, now }: Lived): Touch[] {
  return notebook.touches.filter(({ people, at }) => people.includes(person ?? '') && Date.parse(at) <= now);
}

describe('an end', () => {
  it('[T3 T4] is an end: a thread that is over owes nothing, save thanks to those not met again', () => {
    holdsFor(anyLived, (lived) => {
      const { threads, followUps } = agendaAt(lived);
      const over = new Map(threads.filter(({ state }) => state !== 'active').map(({ id, state }) => [id, state]));
      const owing = followUps.filter((one) => isPending(one) && over.has(one.thread));
      assert.deepEqual(
        owing.filter(({ thread, step }) => over.get(thread) !== 'superseded' || !keptThanks.includes(step)),
        [],
      );
    });
  });

  it('[T3 C7] comes with a reply, so that nobody is called again who has answered', () => {
    holdsFor(withPerson, ({ notebook, now, person }) => {
      const heard = withTouch(notebook, now + 1, { people: [person], channel: 'email', direction: 'in' });
      const { threads, followUps } = agendaAt({ notebook: heard, now: now + 1 });
      const open = threads.filter(
        (thread) => thread.person === person && endsWithReply.includes(thread.playbook) && thread.state === 'active',
      );
      assert.deepEqual(open, []);
      assert.ok(
        !followUps.some((one) => isPending(one) && one.person === person && endsWithReply.includes(one.playbook)),
      );
    });
  });
});

describe('keeping in touch', () => {
  it('[V2 V3] gives way to what else is owed to a person, and a word to a meeting', () => {
    holdsFor(anyLived, (lived) => {
      const owed = agendaAt(lived).followUps.filter(({ state }) => state === 'open' || state === 'overdue');
      for (const { person, step } of owed.filter(({ playbook }) => playbook === 'keep-in-touch')) {
        const others = owed.filter((one) => one.person === person && one.step !== step && !isTask(one));
        assert.deepEqual(others, []);
      }
    });
  });
});

function isTask({ channels }: FollowUp): boolean {
  return channels.join() === 'task';
}

const keptThanks: readonly string[] = ['thank-you-email', 'thank-you-note', 'thank-you', 'log-referrals'];
const endsWithReply: readonly string[] = ['three-by-three', 'informational-request'];

describe('quiet at the top', () => {
  it('[T10] thanks come first and keeping in touch last, within each by when it is due', () => {
    holdsFor(anyLived, (lived) => {
      const { followUps } = agendaAt(lived);
      const places = followUps.map(placeOf);
      assert.ok(!places.includes(-1));
      followUps.forEach(({ due }, index) => {
        const [before, place] = [places[index - 1] ?? 0, places[index] ?? 0];
        assert.ok(before < place || (before === place && (followUps[index - 1]?.due ?? 0) <= due) || index === 0);
      });
    });
  });
});

/** Thank-yous, referral calls, check-ins, promises, three-by-three, requests, landing, cards, groups, keep-in-touch. */
const order: readonly RegExp[] = [
  /#thank-you|#thank-referrer|met-at-event.*#(jot-notes|handwritten-note)/,
  /^referral\//,
  /#check-in/,
  /^promise\//,
  /^(three-by-three|next-step)\//,
  /^(informational-request|informational-interview|reconnect)\//,
  /^landed\//,
  /^new-year-card\//,
  /^group\//,
  /^keep-in-touch\/|#connect-linkedin/,
];

function placeOf({ key }: FollowUp): number {
  return order.findIndex((pattern) => pattern.test(key));
}
