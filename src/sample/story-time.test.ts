import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { storyTime } from './story-time.ts';

describe('the time of the story', () => {
  const monday = storyTime('2026-03-09', 'America/Chicago');

  it('counts weekdays over the weekend, since nobody is in the office on Sunday', () => {
    assert.equal(monday.on('-1w'), '2026-03-06');
    assert.equal(monday.on('-6w'), '2026-02-27');
    assert.equal(storyTime('2026-03-07', 'America/Chicago').on('+2w'), '2026-03-10');
  });

  it('says exactly which day it was in the past week, and the Friday before a weekend further back', () => {
    assert.equal(monday.on('-1'), '2026-03-08');
    assert.equal(monday.on('-8'), '2026-02-27');
    assert.equal(monday.on('-9'), '2026-02-27');
  });

  it('writes instants with the offset of their own day, also on the day of a change', () => {
    assert.equal(monday.at('-1', '12:00'), '2026-03-08T12:00:00-05:00');
    assert.equal(monday.at('-2', '12:00'), '2026-03-07T12:00:00-06:00');
  });
});
