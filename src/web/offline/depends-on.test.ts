import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deed } from './deed.ts';
import { dependsOn } from './depends-on.ts';
import { firstToSend } from './first-to-send.ts';

const met: Deed = {
  text: 'Logged',
  commands: [
    {
      sentence: 'logTouch',
      input: {
        commandId: 'c1',
        id: 't1',
        at: '2026-03-10T12:00:00Z',
        people: ['p1', 'known'],
        newPeople: [{ id: 'p1', name: 'Ana Ruiz' }],
        channel: 'in-person',
        direction: 'both',
      },
    },
  ],
};
const asked: Deed = {
  text: 'Asked',
  commands: [{ sentence: 'askPerson', input: { commandId: 'c2', kind: 'informational', person: 'p1' } }],
};
const skipped: Deed = {
  text: 'Skipped',
  commands: [{ sentence: 'skipFollowUp', input: { commandId: 'c3', key: 'promise/x/1#keep-promise' } }],
};
const undone: Deed = { text: 'Undo', commands: [{ sentence: 'undoCommand', input: { commandId: 'c4', id: 'c1' } }] };

const refused = { code: 'not-found', message: '', data: undefined };
const waits = (id: number, deed: Deed, isRefused = false) => ({ id, deed, at: 0, ...(isRefused && { refused }) });

describe('what waits for something that was refused', () => {
  it('names a fact or a command of it, so that the rest can go on', () => {
    assert.deepEqual(
      [asked, skipped, undone].map((deed) => dependsOn(deed, met)),
      [true, false, true],
    );
    assert.equal(dependsOn(met, asked), false);
  });

  it('is passed over, so that one refusal holds up nothing that can do without it', () => {
    const queue = [waits(1, met, true), waits(2, asked), waits(3, skipped)];
    assert.equal(firstToSend(queue)?.id, 3);
    assert.equal(firstToSend(queue.slice(0, 2)), undefined);
  });

  it('waits also for what waits for it', () => {
    const further: Deed = {
      text: 'Undo the asking',
      commands: [{ sentence: 'undoCommand', input: { commandId: 'c5', id: 'c2' } }],
    };
    assert.equal(firstToSend([waits(1, met, true), waits(2, asked), waits(3, further)]), undefined);
  });

  it('goes in the order in which it was done', () => {
    assert.equal(firstToSend([waits(1, skipped), waits(2, met)])?.id, 1);
  });
});
