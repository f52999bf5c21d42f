import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownerDefaults, type Owner } from '../core/facts/owner.ts';
import { keptAlmanacs } from './kept-almanacs.ts';

const owner: Owner = { ...ownerDefaults, timeZone: 'America/Chicago' };

describe('kept almanacs', () => {
  it('are the same for the same clock and calendar, so that a year is worked out once', () => {
    const almanacFor = keptAlmanacs();
    assert.equal(almanacFor(owner), almanacFor({ ...owner, name: 'Sam' }));
  });

  it('differ with all that an almanac reckons by', () => {
    const almanacFor = keptAlmanacs();
    const others: readonly Owner[] = [
      { ...owner, timeZone: 'Europe/Berlin' },
      { ...owner, holidays: 'US' },
      { ...owner, workweek: [1, 2] },
      { ...owner, location: { latitude: 60, longitude: 10 } },
    ];
    assert.equal(new Set([owner, ...others].map(almanacFor)).size, 5);
  });

  it('are let go when others have had their turn, so that a server does not grow with its owners', () => {
    const almanacFor = keptAlmanacs();
    const first = almanacFor(owner);
    for (let latitude = 0; latitude < 60; latitude += 1) almanacFor({ ...owner, location: { latitude, longitude: 0 } });
    assert.notEqual(almanacFor(owner), first);
  });
});
