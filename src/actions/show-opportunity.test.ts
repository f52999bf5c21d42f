import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, type OwnNotebook } from '../../test/stories/own-notebook.ts';

async function interviewed(): Promise<OwnNotebook> {
  const own = await ownNotebook('2026-03-05 12:00');
  const { say, id } = own;
  for (const name of ['Bo', 'Ana', 'Ito']) await say.addPerson({ commandId: id(), id: name.toLowerCase(), name });
  await say.recordReferral({ commandId: id(), id: 'r1', from: 'ana', to: 'bo', at: local('2026-03-02 10:00') });
  await say.startSearch({ commandId: id(), id: 'search', goal: 'A post in Chicago' });
  await say.openOpportunity({
    commandId: id(),
    id: 'job',
    title: 'Analyst',
    route: 'referral',
    stage: 'interview',
    contacts: ['bo'],
    search: 'search',
  });
  await say.logTouch({
    commandId: id(),
    id: 'talk',
    at: local('2026-03-05 10:00'),
    people: ['ito', 'bo'],
    channel: 'in-person',
    direction: 'both',
    occasion: 'interview',
    opportunity: 'job',
  });
  return own;
}

describe('a position', () => {
  it('[J1] [T5] tells of each round which thanks are done and which are owed', async () => {
    const own = await interviewed();
    const key = 'after-interview/talk/ito#thank-you-email';
    await own.say.logTouch({
      commandId: own.id(),
      at: local('2026-03-05 11:00'),
      people: ['ito'],
      channel: 'email',
      direction: 'out',
      opportunity: 'job',
      answers: [key],
    });
    const { rounds } = await own.say.showOpportunity({ id: 'job' });
    const [{ round, people, thanks } = assert.fail()] = rounds;
    assert.deepEqual([rounds.length, round, people], [1, 1, ['ito', 'bo']]);
    assert.deepEqual(
      thanks.map((one) => [one.person, one.title, one.state]),
      [
        ['ito', 'E-mail your thanks for the interview', 'done'],
        ['ito', 'Call to thank them and confirm your interest', 'scheduled'],
        ['ito', 'Put a handwritten thank-you in the mail', 'open'],
        ['bo', 'E-mail your thanks for the interview', 'open'],
        ['bo', 'Put a handwritten thank-you in the mail', 'open'],
      ],
    );
  });

  it('[T11] names everybody by what they have to do with it, the one to ask for first', async () => {
    const { say } = await interviewed();
    const { people, search, touchCount } = await say.showOpportunity({ id: 'job' });
    assert.deepEqual(
      people.map(({ name, roles }) => [name, ...roles]),
      [
        ['Bo', 'ask-for', 'contact', 'interviewer', 'in-touch'],
        ['Ito', 'interviewer', 'in-touch'],
        ['Ana', 'sent-you'],
      ],
    );
    assert.deepEqual([search, touchCount], [{ id: 'search', goal: 'A post in Chicago' }, 1]);
  });

  it('[C7] says of whom nothing may be asked', async () => {
    const { say, id } = await interviewed();
    await say.stopPerson({ commandId: id(), id: 'ito', version: 1, reason: 'Asked for it.' });
    const { people } = await say.showOpportunity({ id: 'job' });
    assert.deepEqual(
      people.filter(({ isStopped }) => isStopped).map(({ name }) => name),
      ['Ito'],
    );
  });

  it('says of every thread why it stands so, so that nobody has to guess', async () => {
    const { say } = await interviewed();
    const { threads } = await say.showOpportunity({ id: 'job' });
    assert.deepEqual(new Set(threads.map(({ playbookTitle }) => playbookTitle)), new Set(['After an interview']));
    for (const { why } of threads) assert.notEqual(why, '');
  });
});
