import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { startClock } from './clock-door.ts';

/** Lets what was promised be kept. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Scene {
  readonly knocks: number[];
  pass(ms: number): Promise<void>;
}

/** A clock that moves only when it is told to; `next` says when time changes something, in ms from now. */
function scene(
  t: TestContext,
  next: (knock: number) => number | null | Error,
): Scene & { stop(): Promise<void>; faults: unknown[] } {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let now = 1_000_000;
  const knocks: number[] = [];
  const faults: unknown[] = [];
  const ticking = startClock({
    now: () => now,
    replan: async () => {
      knocks.push(now - 1_000_000);
      const answer = next(knocks.length);
      if (answer instanceof Error) throw answer;
      return answer === null ? null : now + answer;
    },
    report: (fault) => faults.push(fault),
  });
  return {
    knocks,
    faults,
    stop: () => ticking.stop(),
    async pass(ms) {
      await settle();
      now += ms;
      t.mock.timers.tick(ms);
      await settle();
    },
  };
}

describe('the clock', () => {
  it('knocks at once, so that what changed while nobody looked is seen', async (t) => {
    const { knocks, stop } = scene(t, () => null);
    await settle();
    assert.deepEqual(knocks, [0]);
    await stop();
  });

  it('knocks when time next changes something', async (t) => {
    const { knocks, pass, stop } = scene(t, (knock) => (knock === 1 ? 5_000 : null));
    await pass(4_999);
    assert.deepEqual(knocks, [0]);
    await pass(1);
    assert.deepEqual(knocks, [0, 5_000]);
    await stop();
  });

  it('knocks at least each minute, since a computer sleeps and facts are logged meanwhile', async (t) => {
    const { knocks, pass, stop } = scene(t, () => 86_400_000);
    await pass(60_000);
    await pass(60_000);
    assert.deepEqual(knocks, [0, 60_000, 120_000]);
    await stop();
  });

  it('does not spin where the answer is that it should have changed already', async (t) => {
    const { knocks, pass, stop } = scene(t, () => -1);
    await pass(249);
    assert.deepEqual(knocks, [0]);
    await pass(1);
    assert.deepEqual(knocks, [0, 250]);
    await stop();
  });

  it('reports a fault and goes on', async (t) => {
    const { knocks, faults, pass, stop } = scene(t, (knock) => (knock === 1 ? new Error('busy') : null));
    await pass(60_000);
    assert.deepEqual(knocks, [0, 60_000]);
    assert.equal(faults.length, 1);
    await stop();
  });

  it('knocks no more once it is stopped', async (t) => {
    const { knocks, pass, stop } = scene(t, () => 10);
    await settle();
    await stop();
    await pass(120_000);
    assert.deepEqual(knocks, [0]);
  });
});
