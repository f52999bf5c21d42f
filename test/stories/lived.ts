/** Days lived with an agenda: at some moments the owner does, skips, puts off or answers what is owed then. */

import fc from 'fast-check';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { agendaOf } from '../../src/core/engine/agenda.ts';
import type { FollowUp } from '../../src/core/engine/follow-up.ts';
import { isPending } from './pending.ts';
import type { Decision, DecisionKind } from '../../src/core/facts/decision.ts';
import type { Notebook } from '../../src/core/facts/notebook.ts';
import type { Touch } from '../../src/core/facts/touch.ts';
import { anyStretch, momentIn, networkIn, type Stretch } from './any-network.ts';

const hour = 3_600_000;

/** What the owner does at a moment, and about which of the things owed then. */
interface Move {
  readonly at: number;
  readonly pick: number;
  readonly how: DecisionKind | 'touch' | 'answer' | 'reply' | 'ring' | 'work-off';
  readonly hours: number;
}

/** What an owner does who acts now and then, and one thing at a time. */
function movesIn(stretch: Stretch): fc.Arbitrary<Move[]> {
  const single = fc.constantFrom<Move['how'][]>(
    'done',
    'touch',
    'touch',
    'answer',
    'skip',
    'snooze',
    'retire',
    'wake',
    'ring',
    'reply',
  );
  const move = fc.record({
    at: momentIn(stretch),
    pick: fc.nat({ max: 30 }),
    how: fc.oneof(fc.constant<Move['how']>('work-off'), single),
    hours: fc.integer({ min: 1, max: 24 * 8 }),
  });
  return fc.array(move, { maxLength: 16, size: 'max' }).map((moves) => moves.toSorted((a, b) => a.at - b.at));
}

/** What a steady owner does: every few days at one hour, all that is open. */
function steadyMovesIn({ from }: Stretch): fc.Arbitrary<Move[]> {
  return fc
    .record({
      every: fc.integer({ min: 1, max: 4 }),
      oClock: fc.integer({ min: 0, max: 23 }),
      count: fc.nat({ max: 40 }),
    })
    .map(({ every, oClock, count }) =>
      Array.from({ length: count }, (_, index) => ({
        at: from + (index * every * 24 + oClock) * hour,
        pick: 0,
        how: 'work-off' as const,
        hours: 0,
      })),
    );
}

/** A network in which the owner acted on what the engine said; and a moment of the same weeks at which to look. */
export interface Lived {
  readonly notebook: Notebook;
  readonly now: number;
}

/** A network of a stretch, after its owner's moves: a busy one, or a quiet one in which the steady see things through. */
export function livedIn(stretch: Stretch, prefix = ''): fc.Arbitrary<Notebook> {
  const busy = fc.tuple(networkIn(stretch, { prefix, touches: 14 }), movesIn(stretch));
  const steady = fc.tuple(networkIn(stretch, { prefix, touches: 3 }), steadyMovesIn(stretch));
  return fc
    .oneof(busy, steady)
    .map(([network, moves]) =>
      moves.reduce((notebook, move, index) => afterMove(notebook, move, `${prefix}v${index + 1}`), network),
    );
}

/** Looked at somewhere in its weeks, or within a few days of the last thing that happened, when most is pending. */
export const anyLived: fc.Arbitrary<Lived> = anyStretch.chain((stretch) =>
  fc
    .record({
      notebook: livedIn(stretch),
      moment: momentIn(stretch),
      hoursAfter: fc.option(fc.nat({ max: 24 * 8 }), { freq: 2 }),
    })
    .map(({ notebook, moment, hoursAfter }) => ({
      notebook,
      now: hoursAfter === null ? moment : lastOf(notebook, stretch.from) + hoursAfter * hour,
    })),
);

function lastOf({ touches, decisions }: Notebook, from: number): number {
  return Math.max(from, ...[...touches, ...decisions].map(({ at }) => Date.parse(at)));
}

function afterMove(notebook: Notebook, { at, pick, how, hours }: Move, id: string): Notebook {
  const agenda = agendaOf(notebook, almanacFor(notebook.owner), { now: at });
  const pending = agenda.followUps.filter(isPending);
  const near = pending.filter(({ opens }) => opens <= at + 24 * hour);
  const choice = near.length > 0 ? near : pending;
  const owed = choice[pick % choice.length];
  const when = new Date(at).toISOString();
  if (how === 'wake' || how === 'retire') {
    const threads = agenda.threads.filter(({ state }) => state === (how === 'wake' ? 'parked' : 'active'));
    const thread = threads[pick % threads.length];
    return thread === undefined ? notebook : withDecision(notebook, { id, at: when, key: thread.id, kind: how });
  }
  if (owed === undefined) return notebook;
  if (how === 'work-off') {
    const touches = near.flatMap((one, index) => {
      const touch = touchFor(one, 'touch');
      return touch === undefined ? [] : [{ id: `${id}-${index + 1}`, at: when, ...touch }];
    });
    return { ...notebook, touches: [...notebook.touches, ...touches] };
  }
  if (how === 'touch' || how === 'answer' || how === 'reply' || how === 'ring') {
    const touch = touchFor(owed, how);
    return touch === undefined ? notebook : { ...notebook, touches: [...notebook.touches, { id, at: when, ...touch }] };
  }
  const until = new Date(at + hours * hour).toISOString();
  const snooze = { until: pick % 2 === 0 ? until.slice(0, 10) : until };
  return withDecision(notebook, { id, at: when, key: owed.key, kind: how, ...(how === 'snooze' ? snooze : {}) });
}

function withDecision(notebook: Notebook, decision: Decision): Notebook {
  return { ...notebook, decisions: [...notebook.decisions, decision] };
}

function touchFor({ key, person, channels, about }: FollowUp, how: Move['how']): Omit<Touch, 'id' | 'at'> | undefined {
  const channel = channels[0];
  if (person === null || channel === undefined || channel === 'task') return undefined;
  const whom = { people: [person], ...(about.opportunity === undefined ? {} : { opportunity: about.opportunity }) };
  if (how === 'reply') return { ...whom, channel: 'email', direction: 'in' };
  if (how === 'ring') return { ...whom, channel: 'phone', direction: 'out', outcome: 'no-answer' };
  const outcome = channel === 'phone' ? { outcome: 'voicemail' as const } : {};
  return { ...whom, channel, direction: 'out', ...outcome, ...(how === 'answer' ? { answers: [key] } : {}) };
}
