import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addedAt,
  after,
  ana,
  appointment,
  connected,
  mail,
  planned,
  stored,
} from '../../../test/stories/brought-to-ana.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Touch } from '../../core/facts/touch.ts';

describe('touches of an import', () => {
  it('become one with those who are known, by address, page or a name that only one bears', () => {
    const page = 'https://www.linkedin.com/in/bo';
    const bo: Person = { id: 'bo', name: 'Bo Lind', addedAt, links: [page] };
    const { touches } = planned(
      { happenings: [mail('a', { people: [{ email: 'ana@north.example' }, { link: page }, { name: 'nobody' }] })] },
      { people: [ana, bo] },
    );
    assert.deepEqual(
      touches.newTouches.map(({ people, at, channel, direction }) => [people, at, channel, direction]),
      [[['ana', 'bo'], '2026-03-05T15:00:00Z', 'email', 'out']],
    );
    const twins = [ana, { ...ana, id: 'ana-2', emails: [] }];
    assert.equal(
      planned({ happenings: [mail('a', { people: [{ name: 'Ana Ruiz' }] })] }, { people: twins }).touches.counts
        .strangers,
      1,
    );
  });

  it('are left out where nobody is known, and tell who it was, so that the owner can take them in too', () => {
    const happenings = [
      mail('a', { people: [{ email: 'x@y.example', name: 'Xu' }] }),
      mail('b', { people: [{ email: 'X@y.example' }] }),
    ];
    const { touches, strangers, people } = planned({ happenings });
    assert.deepEqual([touches.counts, people.counts.added], [{ added: 0, changed: 0, matched: 0, strangers: 2 }, 0]);
    const xu = { key: 'x@y.example', met: { email: 'x@y.example', name: 'Xu' }, count: 2 };
    assert.deepEqual(strangers, [xu]);
    const all = planned({ happenings }, { withStrangers: true });
    assert.deepEqual([all.touches.counts.added, [...all.people.newPeople].map(({ name }) => name)], [2, ['Xu']]);
    assert.deepEqual(all.strangers, [xu], 'they stay in sight, so that it can be said otherwise');
  });

  it('take in only those of them whom the owner chooses, since a mailbox is full of others', () => {
    const [xu, yan] = ['x@y.example', 'Yan@y.example'].map((email) => mail(email, { people: [{ email }] }));
    assert.ok(xu && yan);
    const taken = (more: Parameters<typeof planned>[1]) => {
      const { people, touches } = planned({ happenings: [xu, yan] }, more);
      return [[...people.newPeople].map(({ name }) => name), touches.counts.strangers];
    };
    const strangersOtherwise = new Set(['yan@y.example']);
    assert.deepEqual(taken({ strangersOtherwise }), [['Yan'], 1]);
    assert.deepEqual(taken({ strangersOtherwise, withStrangers: true }), [['x'], 1]);
  });

  it('are not told twice: neither by a second run nor where the owner logged them by hand', () => {
    const happenings = [mail('a'), mail('b', { at: '2026-03-06T15:00:00Z' })];
    const first = planned({ happenings });
    assert.deepEqual(planned({ happenings }, after(first)).touches.counts, {
      added: 0,
      changed: 0,
      matched: 2,
      strangers: 0,
    });
    const byHand: Touch = {
      id: 'hand',
      at: '2026-03-05T18:00:00Z',
      people: ['ana'],
      channel: 'email',
      direction: 'out',
    };
    assert.deepEqual(planned({ happenings }, { touches: [stored(byHand)] }).touches.counts, {
      added: 1,
      changed: 0,
      matched: 1,
      strangers: 0,
    });
  });

  it('learn from a newer archive that a day went both ways, unless the owner has corrected them', () => {
    const first = planned({ happenings: [mail('a')] });
    const both = { happenings: [mail('a', { direction: 'both' })] };
    const { touches } = planned(both, after(first));
    assert.equal(touches.changedTouches[0]?.after.direction, 'both');
    assert.deepEqual(touches.counts, { added: 0, changed: 1, matched: 0, strangers: 0 }, 'the preview tells it');
    const corrected = first.touches.newTouches.map((touch) => stored(touch, 2));
    assert.deepEqual(planned(both, { touches: corrected }).touches.changedTouches, []);
  });

  it('stand at noon where only the day is known, and never in the future', () => {
    const { touches, refused } = planned({
      happenings: [mail('a', { at: '2026-03-05' }), mail('b', { at: '2026-03-10' }), mail('c', { at: '2026-03-11' })],
    });
    assert.deepEqual(
      touches.newTouches.map(({ at }) => Date.parse(at)),
      ['2026-03-05T18:00:00Z', '2026-03-10T17:00:00Z'].map((at) => Date.parse(at)),
    );
    assert.match(refused[0]?.reason ?? '', /future/);
    const later = planned({ happenings: [mail('d', { at: '2026-03-12T00:00:00Z', file: 'messages.csv', line: 7 })] });
    assert.deepEqual([later.refused[0]?.file, later.refused[0]?.line], ['messages.csv', 7]);
  });
});

describe('appointments of an import', () => {
  it('are meetings where they are to come, and touches where they have been', () => {
    const past = appointment('p', { starts: '2026-03-02T15:00:00Z', ends: '2026-03-02T15:30:00Z' });
    const { meetings, touches } = planned({ meetings: [past, appointment('f')] });
    assert.deepEqual(
      meetings.newMeetings.map(({ people, notes }) => [people, notes]),
      [[['ana'], 'Coffee']],
    );
    assert.deepEqual(
      touches.newTouches.map(({ occasion, direction, summary }) => [occasion, direction, summary]),
      [['meeting', 'both', 'Coffee']],
    );
  });

  it('are neither told twice nor beside a meeting that the owner arranged, and move with the calendar', () => {
    const first = planned({ meetings: [appointment('f')] });
    const again = planned({ meetings: [appointment('f')] }, after(first));
    assert.deepEqual(
      [again.meetings.counts, again.meetings.changedMeetings],
      [{ added: 0, changed: 0, matched: 1 }, []],
    );
    const arranged = { ...first.meetings.newMeetings[0], id: 'mine', scheduledAt: addedAt } as Meeting;
    assert.deepEqual(planned({ meetings: [appointment('f')] }, { meetings: [stored(arranged)] }).meetings.counts, {
      added: 0,
      changed: 0,
      matched: 1,
    });
    const moved = appointment('f', { starts: '2026-03-13T15:00:00Z', ends: '2026-03-13T16:00:00Z' });
    assert.equal(planned({ meetings: [moved] }, after(first)).meetings.changedMeetings[0]?.after.starts, moved.starts);
    const off = planned({ meetings: [appointment('f', { isCancelled: true })] }, after(first));
    assert.match(off.meetings.changedMeetings[0]?.after.cancelled?.emergency ?? '', /calendar/);
    assert.deepEqual(off.meetings.counts, { added: 0, changed: 1, matched: 0 }, 'the preview tells it');
  });

  it('that have passed since are not logged behind the owner’s back: Sundown asks how they went', () => {
    const first = planned({ meetings: [appointment('f')] });
    const later = planned(
      { meetings: [appointment('f')] },
      { ...after(first), now: Date.parse('2026-03-20T00:00:00Z') },
    );
    assert.deepEqual([later.touches.counts.added, later.meetings.counts], [0, { added: 0, changed: 0, matched: 1 }]);
  });
});

describe('people of an import', () => {
  it('are counted off while they are matched, so that whoever waits for many sees it go on', () => {
    const people = Array.from({ length: 2_500 }, (_, index) =>
      connected({ name: `Member ${index}`, emails: [`m${index}@x.example`] }),
    );
    const shares: number[] = [];
    planned({ people }, { matched: (share) => shares.push(share) });
    assert.deepEqual(shares, [0, 0.4, 0.8]);
  });
});
