import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blankDraft, meetingOf, startOf, usualMinutes } from './meeting-draft.ts';

const zone = 'America/Chicago';

describe('a meeting as it is typed', () => {
  it('takes the time of the owner’s wall, so that a journey of the browser changes nothing', () => {
    const draft = { ...blankDraft('informational'), date: '2026-03-09', time: '10:00', place: '  Café ' };
    assert.equal(startOf(draft, zone), Date.parse('2026-03-09T10:00:00-05:00'));
    assert.deepEqual(meetingOf(draft, ['ana'], zone), {
      kind: 'informational',
      people: ['ana'],
      starts: '2026-03-09T15:00:00.000Z',
      ends: '2026-03-09T15:30:00.000Z',
      place: 'Café',
    });
  });

  it('[C9] offers 30 minutes for an informational interview, because that is the most one asks for', () => {
    assert.equal(usualMinutes.informational, 30);
  });
});
