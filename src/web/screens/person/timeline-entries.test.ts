import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PersonShown } from '../../client/person-query.ts';
import { aheadOf } from './timeline-entries.ts';

const planned = (key: string, due: string, state: string) => ({
  key,
  due,
  state,
  playbook: 'referral',
  step: 'call-referral',
  about: { referral: 'r1' },
});

describe('what lies ahead with a person', () => {
  it('is drawn from the engine: what has not opened, and meetings that still hold, the nearest next to now', () => {
    const shown = {
      today: { now: '2026-03-10T12:00:00-05:00', groups: [{ followUps: [{ key: 'far', title: 'In its own words' }] }] },
      card: {
        person: { id: 'bo', name: 'Bo' },
        people: [{ id: 'ana', name: 'Ana Ruiz' }],
        referrals: [{ id: 'r1', from: 'ana', to: 'bo' }],
        opportunities: [],
        followUps: [
          planned('near', '2026-03-12T17:00:00-05:00', 'scheduled'),
          planned('far', '2026-04-12T17:00:00-05:00', 'scheduled'),
          planned('now', '2026-03-11T17:00:00-05:00', 'open'),
        ],
        meetings: [
          { id: 'm1', kind: 'catch-up', starts: '2026-03-20T17:00:00-05:00' },
          { id: 'm2', kind: 'catch-up', starts: '2026-03-21T17:00:00-05:00', cancelled: {} },
          { id: 'm3', kind: 'catch-up', starts: '2026-03-01T17:00:00-05:00' },
        ],
      },
    } as unknown as PersonShown;
    assert.deepEqual(
      aheadOf(shown).map(({ title }) => title),
      ['In its own words', 'Meeting: catching up', 'Call: Ana Ruiz sent you'],
    );
  });
});
