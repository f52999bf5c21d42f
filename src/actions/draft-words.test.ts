import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('the words of a follow-up', () => {
  it('[J2] [J5] speak of what was talked about and when, so that the note could go to nobody else', async () => {
    const { say, id, at } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Dr. Ana Ruiz', emails: ['ana@example.org'] });
    await say.logTouch({
      commandId: id(),
      id: 'mixer',
      at: local('2026-03-05 08:00'),
      people: ['ana'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'event',
      summary: 'Told me how the clinics schedule.',
      promised: [{ what: 'the survey' }, { what: 'the benefits article' }],
    });
    at('2026-03-06 10:00');
    const note = await say.draftWords({ key: 'met-at-event/mixer/ana#handwritten-note' });
    assert.deepEqual(note.to, { name: 'Dr. Ana Ruiz', email: 'ana@example.org' });
    assert.deepEqual(note.drafts, [
      {
        medium: 'handwritten',
        body: [
          'Dear Ana,',
          'It was good to meet you yesterday.',
          'I enjoyed [what you talked about: Told me how the clinics schedule].',
          'I look forward to more.',
          '[your name]',
        ].join('\n'),
      },
    ]);
    const [promise] = (await say.draftWords({ key: 'promise/mixer/2#keep-promise' })).drafts;
    assert.equal(promise?.subject, 'As promised: the benefits article');
    at('2026-03-08 10:00');
    const [late] = (await say.draftWords({ key: 'met-at-event/mixer/ana#handwritten-note' })).drafts;
    assert.match(late?.body ?? '', /^Dear Ana,\nThis is a little late, and meant as much\. It was good/);
  });

  it('[C6] [C7] differ between the first request, the call about it and the last attempt', async () => {
    const { say, id, at } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Ruiz' });
    await say.askPerson({ commandId: id(), id: 'ask', kind: 'informational', person: 'ana' });
    const words = async (step: string) => say.draftWords({ key: `informational-request/ask#${step}` });
    const media = async (step: string) => (await words(step)).drafts.map(({ medium }) => medium);
    assert.deepEqual(await media('request-email'), ['email']);
    assert.deepEqual(await media('research'), [], 'a task is done without words');
    const answers = ['informational-request/ask#request-email'];
    const sent = { people: ['ana'], channel: 'email', direction: 'out' } as const;
    await say.logTouch({ commandId: id(), id: 'sent', at: local('2026-03-05 09:00'), ...sent, answers });
    at('2026-03-09 10:00');
    assert.deepEqual(await media('follow-up-call'), ['spoken', 'voicemail']);
    assert.match((await words('follow-up-call')).drafts[0]?.body ?? '', /I wrote to you on Thursday/);
  });

  it('[F5] name what each person did, and the position that was accepted', async () => {
    const { say, id, at } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Ruiz' });
    await say.addPerson({ commandId: id(), id: 'vera', name: 'Vera Kim' });
    await say.startSearch({ commandId: id(), goal: 'payroll' });
    await say.logTouch({
      commandId: id(),
      at: local('2026-03-05 08:00'),
      people: ['ana'],
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
      received: [{ kind: 'advice', what: 'say the number, then drink some water' }],
    });
    await say.recordReferral({ commandId: id(), from: 'ana', to: 'vera' });
    await say.openOpportunity({
      commandId: id(),
      id: 'blue',
      title: 'Payroll manager',
      route: 'referral',
      stage: 'offer',
    });
    at('2026-03-09 10:00');
    const { opportunity } = await say.showOpportunity({ id: 'blue' });
    await say.settleOpportunity({ commandId: id(), id: 'blue', version: opportunity.version, verdict: 'accepted' });
    const { followUps } = await say.showPerson({ id: 'ana' });
    const letter = followUps.find(({ step }) => step === 'announce-letter');
    assert.ok(letter);
    const { drafts } = await say.draftWords({ key: letter.key });
    assert.match(
      drafts[0]?.body ?? '',
      /accepted a position: Payroll manager.*your advice and your word to Vera Kim for me/s,
    );
  });

  it('are refused for what is not owed, so that nobody thanks twice', async () => {
    const { say } = await ownNotebook();
    await refused('not-found', say.draftWords({ key: 'met-at-event/none/ana#handwritten-note' }));
  });
});
