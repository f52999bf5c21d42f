import assert from 'node:assert/strict';
import { it } from 'node:test';
import { almanacFor } from '../../almanac/almanac.ts';
import { at, tell } from '../../../test/stories/tell.ts';
import type { Playbook } from '../playbooks/playbook.ts';
import { agendaOf } from './agenda.ts';

/** A fourteenth protocol, as an owner could write it: JSON and nothing else. */
const afterMeetup = JSON.parse(`{
  "id": "after-meetup", "title": "After a meetup",
  "begins": { "fact": "touch", "occasions": ["meeting"], "each": "person" },
  "place": "keep-in-touch",
  "steps": [
    { "id": "send-slides", "channels": ["email"], "opens": { "after": "begin", "wait": { "unit": "days", "count": 2 } },
      "rules": ["V4"], "why": "{person} asked for the slides." },
    { "id": "nudge", "times": 2, "channels": ["text"],
      "opens": { "after": { "step": "send-slides" }, "wait": { "unit": "business-days", "count": 5 } },
      "rules": ["V2"], "why": "A short nudge." }
  ],
  "silence": { "after": "nudge", "wait": { "unit": "days", "count": 3 }, "becomes": "parked" },
  "ends": [{ "on": "reply", "as": "answered" }],
  "changes": "A reply ends it."
}`) as Playbook;

function reckoned(now: string, ...lines: string[]) {
  const story = tell(...lines);
  const notebook = { ...story, playbooks: [afterMeetup] };
  return agendaOf(notebook, almanacFor(story.owner), { now: at(now), all: true });
}

it('interprets a playbook that it has never seen, so that a protocol is added as data alone', () => {
  const agenda = reckoned('2026-03-06 12:00', '2026-03-03 18:00 attended Ito', '2026-03-05 09:00 email Ito');
  const shown = agenda.followUps
    .filter(({ playbook }) => playbook === 'after-meetup')
    .map(({ key, state, why }) => `${key} ${state}: ${why}`);
  assert.deepEqual(shown, [
    'after-meetup/t1/ito#send-slides done: Ito asked for the slides.',
    'after-meetup/t1/ito#nudge.1 scheduled: A short nudge.',
  ]);
});

it('carries its silence and its ends, so that it stops like any other', () => {
  const story = [
    '2026-03-03 18:00 attended Ito',
    '2026-03-05 09:00 email Ito',
    '2026-03-12 09:00 done after-meetup/t1/ito#nudge.1',
    '2026-03-19 09:00 done after-meetup/t1/ito#nudge.2',
  ];
  const stateAt = (now: string, ...more: string[]) =>
    reckoned(now, ...story, ...more).threads.find(({ id }) => id === 'after-meetup/t1/ito')?.state;
  assert.equal(stateAt('2026-03-22 23:59:59'), 'active');
  assert.equal(stateAt('2026-03-23 00:00'), 'parked');
  assert.equal(stateAt('2026-03-24 12:00', '2026-03-24 10:00 heard Ito'), 'answered');
});
