import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetsSchema } from './meets-schema.ts';

const evening = { from: '2026-11-24', time: '18:00', minutes: 90, timeZone: 'America/Chicago' };

function said(rule: string): string | undefined {
  return meetsSchema
    .safeParse({ ...evening, rule })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)[0];
}

describe('when a group meets', () => {
  it('takes the rules of days, weeks, months and years, as calendars spell them', () => {
    for (const rule of [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      'FREQ=MONTHLY;BYDAY=2TU,-1FR',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1;WKST=SU',
      'FREQ=DAILY;COUNT=10',
      'FREQ=WEEKLY;UNTIL=20270630T225959Z',
    ]) {
      assert.equal(said(rule), undefined, rule);
    }
  });

  it('says of any other what is wrong and what would be right, so that it can be mended', () => {
    assert.match(
      said('every Tuesday') ?? '',
      /^rule must be a rule such as FREQ=WEEKLY;INTERVAL=2;BYDAY=TU; every Tues/,
    );
    assert.match(said('FREQ=HOURLY') ?? '', /^rule must have as FREQ DAILY, WEEKLY, MONTHLY or YEARLY/);
    assert.match(said('FREQ=WEEKLY;BYHOUR=3') ?? '', /BYHOUR=3 is none of FREQ/);
    assert.match(said('FREQ=WEEKLY;INTERVAL=0') ?? '', /as INTERVAL a number from 1 to 99/);
    assert.match(said('FREQ=WEEKLY;BYDAY=2TU') ?? '', /only with FREQ=MONTHLY or YEARLY/);
    assert.match(said('FREQ=WEEKLY;UNTIL=20270231') ?? '', /as UNTIL a date such as/);
    assert.match(said('FREQ=DAILY;COUNT=3;UNTIL=20270301') ?? '', /both COUNT and UNTIL/);
    assert.match(said('FREQ=DAILY;FREQ=DAILY') ?? '', /each part once/);
    assert.match(said('BYDAY=TU') ?? '', /must have FREQ/);
    assert.match(said('FREQ=WEEKLY;BYMONTHDAY=3') ?? '', /BYMONTHDAY with FREQ=WEEKLY/);
    assert.match(said('FREQ=MONTHLY;BYSETPOS=1') ?? '', /beside BYSETPOS/);
    assert.match(said('') ?? '', /^rule must not be blank/);
  });

  it('names the place of a wrong day, time or zone', () => {
    const parsed = meetsSchema.safeParse({
      ...evening,
      rule: 'FREQ=DAILY',
      from: '2026-02-30',
      time: '6 pm',
      timeZone: 'Chicago!',
    });
    assert.deepEqual(
      parsed.error?.issues.map(({ path }) => path.join('.')),
      ['from', 'time', 'timeZone'],
    );
  });
});
