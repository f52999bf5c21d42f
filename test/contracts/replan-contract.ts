/** Planning again only what a change can reach must come to the same as planning everything. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { agendaOf } from '../../src/core/engine/agenda.ts';
import type { Agenda } from '../../src/core/engine/follow-up.ts';
import type { Meeting } from '../../src/core/facts/meeting.ts';
import { emptyNotebook, type Notebook } from '../../src/core/facts/notebook.ts';
import { keptAgenda, type Consequence } from '../../src/store/derived/kept-agenda.ts';
import { isPlannedByThis } from '../../src/store/derived/planned-at.ts';
import { quietNewcomers } from '../../src/store/derived/quiet-newcomers.ts';
import { isOwed, replan, replanAll, replanDue } from '../../src/store/derived/replan.ts';
import { addFact } from '../../src/store/queries/add-facts.ts';
import { changeFact } from '../../src/store/queries/change-fact.ts';
import { importNotebook } from '../../src/store/queries/import-notebook.ts';
import { removeFacts } from '../../src/store/queries/remove-facts.ts';
import { wholeNotebook } from '../../src/store/queries/whole-notebook.ts';
import type { Store, Writing } from '../../src/store/store.ts';
import { plainOwner } from './full-notebook.ts';
import type { Throw } from './random-fact.ts';
import { cast, turnOf, type Turn } from './random-story.ts';

const owner = { ...plainOwner, holidays: 'US' };
const almanac = almanacFor(owner);
const begin = Date.parse('2026-09-01T14:00:00Z');
const hour = 3_600_000;

export function replanContract(
  database: string,
  { open, runs }: { readonly open: () => Promise<Store>; readonly runs: number },
): void {
  describe(`what follows from the facts, kept on ${database}`, () => {
    let store: Store;
    let count = 0;

    before(async () => {
      store = await open();
    });
    after(async () => store.close());

    it('is after every change of facts what the engine says of the whole notebook, so that nobody is planned wrongly', async () => {
      const dieThrow = fc.array(fc.nat(10_000), { minLength: 12, maxLength: 30 });
      const story = fc.array(fc.record({ numbers: dieThrow, hoursLater: fc.oneof(fc.constant(0), fc.nat(300)) }), {
        minLength: 5,
        maxLength: 45,
      });
      await fc.assert(
        fc.asyncProperty(story, async (turns) => tell(turns)),
        { numRuns: runs, endOnFailure: true },
      );
    });

    it('reaches who came to a meeting without being named in it, since what is owed to them hangs on it too', async () => {
      const at = '2026-08-28T14:00:00.000Z';
      const meeting: Meeting = {
        id: 'm',
        kind: 'informational',
        people: ['b'],
        scheduledAt: '2026-08-20T14:00:00.000Z',
        starts: at,
        ends: '2026-08-28T15:00:00.000Z',
      };
      const talk = { at, channel: 'in-person', direction: 'both', occasion: 'informational', meeting: 'm' } as const;
      const moved = { ...meeting, scheduledAt: '2026-08-18T14:00:00.000Z' };
      await store.transaction('guests', async (tx) => {
        await importNotebook(tx, cast(owner));
        await addFact(tx, 'meeting', meeting);
        await addFact(tx, 'touch', { ...talk, id: 't', people: ['c'] });
        await replanAll(tx, { almanac, now: begin });
        await changeFact(tx, 'meeting', moved);
        const touched = [meeting, moved].map((fact) => ({ kind: 'meeting', fact }) as const);
        await replan(tx, { almanac, now: begin }, { touched });
        const whole = planned((await wholeNotebook(tx)) ?? emptyNotebook(owner), begin);
        assertSame(await keptAgenda(tx, 'all'), whole, 'the meeting was arranged earlier');
      });
    });

    it('is the work of the version that worked all of it out, since another one may reckon otherwise', async () => {
      await store.transaction('versions', async (tx) => {
        await importNotebook(tx, cast(owner));
        await replanAll(tx, { almanac, now: begin });
        assert.equal(await isPlannedByThis(tx), true);
        await sql`update derived_clocks set planned_by = '0.0.1' where notebook = ${tx.notebook}`.execute(tx.db);
        const [person] = (await wholeNotebook(tx))?.people ?? [];
        assert.ok(person);
        const touched = [{ kind: 'person', fact: person }] as const;
        await replan(tx, { almanac, now: begin + hour }, { touched });
        assert.equal(await isPlannedByThis(tx), false, 'some subjects are not all of them');
        await replanAll(tx, { almanac, now: begin + hour });
        assert.equal(await isPlannedByThis(tx), true);
      });
    });

    async function tell(turns: readonly { readonly numbers: Throw; readonly hoursLater: number }[]): Promise<void> {
      count += 1;
      const name = `story-${count}`;
      let now = begin;
      await store.transaction(name, async (tx) => {
        await importNotebook(tx, cast(owner));
        await replanAll(tx, { almanac, now });
      });
      for (const [index, { numbers, hoursLater }] of turns.entries()) {
        now += hoursLater * hour;
        await store.transaction(name, async (tx) => {
          await replanDue(tx, { almanac, now });
          const notebook = (await wholeNotebook(tx)) ?? emptyNotebook(owner);
          assertSame(await keptAgenda(tx, 'all'), planned(notebook, now), 'when time passed');
          const owed = await keptAgenda(tx, 'all');
          const scene = {
            notebook,
            now,
            keys: owed.followUps.map(({ key }) => key),
            threads: owed.threads.map(({ id }) => id),
            advice: owed.advice.map(({ key }) => key),
          };
          const turn = turnOf(numbers, scene, `x${index}`);
          await carryOut(tx, turn);
          await replan(tx, { almanac, now }, movedBy(turn));
          assertSame(
            await keptAgenda(tx, 'all'),
            planned((await wholeNotebook(tx)) ?? notebook, now),
            JSON.stringify(turn),
          );
        });
      }
    }
  });
}

async function carryOut(tx: Writing, { was, is }: Turn): Promise<void> {
  if (is === undefined) {
    if (was !== undefined) await removeFacts(tx, was.kind, [was.fact.id]);
  } else if (was === undefined) {
    await addFact(tx, is.kind, is.fact);
  } else if (is.kind !== 'decision') {
    await changeFact(tx, is.kind, is.fact);
  }
}

/** As a command tells it: somebody who came or went and of whom nothing is owed is not looked at. */
function movedBy({ was, is }: Turn): Parameters<typeof replan>[2] {
  const newcomers = quietNewcomers();
  const only = was === undefined ? is : is === undefined ? was : undefined;
  if (only !== undefined && newcomers.take(only.kind, only.fact)) return { touched: [], newcomersAt: newcomers.at };
  return { touched: [was, is].filter((one) => one !== undefined) };
}

function planned(notebook: Notebook, now: number): Agenda {
  return agendaOf(notebook, almanac, { now, all: true });
}

function assertSame(kept: Consequence, whole: Agenda, turn: string): void {
  assert.deepEqual(comparable(kept), comparable({ ...whole, followUps: whole.followUps.filter(isOwed) }), turn);
}

function comparable(agenda: Consequence): object {
  const sorted = (rows: readonly object[]): readonly object[] =>
    rows
      .map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    followUps: sorted(agenda.followUps),
    threads: sorted(agenda.threads),
    stopped: sorted(agenda.stopped),
    advice: sorted(agenda.advice),
    changes: [...agenda.changesBySubject].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
