import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { almanacFor } from '../almanac/almanac.ts';
import { threeByThree } from '../core/playbooks/three-by-three.ts';
import { withValueAt } from '../core/playbooks/with-value-at.ts';
import type { Playbook } from '../core/playbooks/playbook.ts';
import { rehearsePlaybook } from './rehearse-playbook.ts';
import { keysOf, local, ownNotebook, type OwnNotebook, refused } from '../../test/stories/own-notebook.ts';

const meetup: Playbook = {
  id: 'after-meetup',
  title: 'After a meetup',
  begins: { fact: 'touch', occasions: ['meeting'], each: 'person' },
  place: 'promises',
  steps: [
    {
      id: 'send-slides',
      title: 'Send the slides',
      channels: ['email'],
      opens: { after: 'begin', wait: { unit: 'days', count: 2 } },
      rules: [],
      why: '{person} asked for the slides, {wait} ago.',
    },
  ],
  ends: [{ on: 'reply', as: 'answered' }],
  changes: 'A reply ends it.',
};

const inFiveDays = withValueAt(threeByThree, 'steps.1.opens.wait.count', 5);
const asked = <Value>(value: Value) => structuredClone(value) as never;

/** Applied on a Thursday: the call is due on the Tuesday after. */
async function applied(): Promise<OwnNotebook> {
  const own = await ownNotebook('2026-03-05 09:00');
  const { say, id } = own;
  await say.addPerson({ commandId: id(), id: 'ito', name: 'Ito' });
  await say.logTouch({
    commandId: id(),
    id: 't1',
    at: local('2026-03-05 09:00'),
    people: ['ito'],
    channel: 'email',
    direction: 'out',
    occasion: 'application',
  });
  return own;
}

const dueOf = async ({ say }: OwnNotebook, step: string) =>
  (await say.agenda({})).followUps.find((followUp) => followUp.step === step)?.due;
const keptDue = async ({ say }: OwnNotebook, step: string) =>
  (await say.showPerson({ id: 'ito' })).followUps.find((followUp) => followUp.step === step)?.due;

describe('changing a playbook', () => {
  it('moves what is owed at once, in the agenda that is kept as in the facts', async () => {
    const own = await applied();
    assert.equal(await keptDue(own, 'follow-up'), local('2026-03-10 17:00'));
    const { shown, consequences } = await own.say.changePlaybook({
      commandId: own.id(),
      id: 'three-by-three',
      version: 0,
      playbook: asked(inFiveDays),
    });
    assert.deepEqual(keysOf(consequences.moved), ['three-by-three/t1#follow-up.1']);
    assert.deepEqual([shown.standing, shown.version], ['changed', 1]);
    assert.equal(await keptDue(own, 'follow-up'), local('2026-03-12 17:00'));
    assert.equal(await dueOf(own, 'follow-up'), local('2026-03-12 17:00'));
    assert.equal((await own.say.checkHealth({})).healthy, true);
  });

  it('says why by its own numbers, so that the sentence stays true', async () => {
    const own = await applied();
    const command = { commandId: own.id(), id: 'three-by-three', version: 0, playbook: asked(inFiveDays) };
    await own.say.changePlaybook(command);
    const [followUp] = (await own.say.agenda({})).followUps.filter(({ step }) => step === 'follow-up');
    assert.match(followUp?.why ?? '', /^Five business days of silence/);
  });

  it('tells what was changed, and gives ours back', async () => {
    const own = await applied();
    await own.say.changePlaybook({
      commandId: own.id(),
      id: 'three-by-three',
      version: 0,
      playbook: asked(inFiveDays),
    });
    const shown = await own.say.showPlaybook({ id: 'three-by-three' });
    assert.deepEqual(
      shown.differences.map(({ ours, yours }) => [ours, yours]),
      [['three business days', 'five business days']],
    );
    await own.say.restorePlaybook({ commandId: own.id(), id: 'three-by-three', version: 1 });
    assert.equal((await own.say.showPlaybook({ id: 'three-by-three' })).standing, 'ours');
    assert.equal(await keptDue(own, 'follow-up'), local('2026-03-10 17:00'));
    await refused('not-ours', own.say.restorePlaybook({ commandId: own.id(), id: 'three-by-three', version: 1 }));
  });

  it('takes what says just what ours says for ours', async () => {
    const own = await applied();
    await own.say.changePlaybook({
      commandId: own.id(),
      id: 'three-by-three',
      version: 0,
      playbook: asked(inFiveDays),
    });
    const back = { commandId: own.id(), id: 'three-by-three', version: 1, playbook: asked(threeByThree) };
    const { shown } = await own.say.changePlaybook(back);
    assert.deepEqual([shown.standing, shown.version], ['ours', 0]);
  });

  it('is undone like any other command', async () => {
    const own = await applied();
    const file = async () => (await own.say.exportNotebook({})).text();
    const before = await file();
    const commandId = own.id();
    await own.say.changePlaybook({ commandId, id: 'three-by-three', version: 0, playbook: asked(inFiveDays) });
    assert.match(await file(), /"playbooks"/);
    await own.say.undoCommand({ commandId: own.id(), id: commandId });
    assert.equal(await file(), before);
    assert.equal(await keptDue(own, 'follow-up'), local('2026-03-10 17:00'));
  });

  it('is refused where somebody changed it meanwhile, with how it stands now', async () => {
    const own = await applied();
    const change = { id: 'three-by-three', version: 0, playbook: asked(inFiveDays) };
    await own.say.changePlaybook({ ...change, commandId: own.id() });
    const { present } = await refused('stale-version', own.say.changePlaybook({ ...change, commandId: own.id() }));
    assert.equal((present as { version: number }).version, 1);
  });

  it('is refused with the place where it could not work, and keeps nothing', async () => {
    const own = await applied();
    const broken = { ...inFiveDays, wakes: 'gone' };
    const { problems } = await refused(
      'bad-input',
      own.say.changePlaybook({ commandId: own.id(), id: 'three-by-three', version: 0, playbook: asked(broken) }),
    );
    assert.deepEqual(problems, [
      {
        path: '$.playbook.wakes',
        message: 'names the step gone, which is not there: choose find-contact or follow-up',
      },
    ]);
    assert.equal((await own.say.showPlaybook({ id: 'three-by-three' })).standing, 'ours');
  });
});

describe('a playbook of the owner’s own', () => {
  async function met(): Promise<OwnNotebook> {
    const own = await applied();
    await own.say.logTouch({
      commandId: own.id(),
      id: 't2',
      at: local('2026-03-05 09:00'),
      people: ['ito'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'meeting',
    });
    return own;
  }

  it('is planned by from then on, with its own words, for what has happened already', async () => {
    const own = await met();
    const { consequences } = await own.say.addPlaybook({ commandId: own.id(), playbook: asked(meetup) });
    assert.deepEqual(keysOf(consequences.created), ['after-meetup/t2/ito#send-slides']);
    own.at('2026-03-07 12:00');
    const today = await own.say.todaysAgenda({});
    const [followUp] = today.groups.flatMap(({ followUps }) => followUps).filter(({ step }) => step === 'send-slides');
    assert.deepEqual(
      [followUp?.title, followUp?.playbookTitle, followUp?.changes, followUp?.why],
      ['Send the slides', 'After a meetup', 'A reply ends it.', 'Ito asked for the slides, two days ago.'],
    );
    await own.say.markDone({ commandId: own.id(), key: 'after-meetup/t2/ito#send-slides' });
    assert.equal((await own.say.checkHealth({})).healthy, true);
  });

  it('takes no name that is taken, and cannot be restored but removed, with all that it owes', async () => {
    const own = await met();
    await own.say.addPlaybook({ commandId: own.id(), playbook: asked(meetup) });
    await refused('id-taken', own.say.addPlaybook({ commandId: own.id(), playbook: asked(meetup) }));
    await refused('id-taken', own.say.addPlaybook({ commandId: own.id(), playbook: asked(threeByThree) }));
    await refused('not-ours', own.say.restorePlaybook({ commandId: own.id(), id: 'after-meetup', version: 1 }));
    await refused('built-in', own.say.removePlaybook({ commandId: own.id(), id: 'promise', version: 1 }));
    const { consequences } = await own.say.removePlaybook({ commandId: own.id(), id: 'after-meetup', version: 1 });
    assert.deepEqual(keysOf(consequences.withdrawn), ['after-meetup/t2/ito#send-slides']);
    await refused('not-found', own.say.showPlaybook({ id: 'after-meetup' }));
  });

  it('stands in the list beside ours, told by what begins it', async () => {
    const own = await met();
    await own.say.addPlaybook({ commandId: own.id(), playbook: asked(meetup) });
    const { playbooks } = await own.say.listPlaybooks({});
    assert.equal(playbooks.length, 14);
    assert.deepEqual(playbooks.at(-1), {
      id: 'after-meetup',
      title: 'After a meetup',
      standing: 'own',
      begins: 'touch',
      beginning: 'It begins when you have a meeting, once for each person who took part.',
      steps: 1,
      running: 1,
    });
  });

  it('is in the history', async () => {
    const own = await met();
    await own.say.addPlaybook({ commandId: own.id(), playbook: asked(meetup) });
    const [last] = (await own.say.listHistory({})).items;
    assert.match(JSON.stringify(last), /Added the playbook “After a meetup”/);
  });
});

describe('a rehearsal of a playbook', () => {
  it('tells what would come due otherwise, and keeps nothing of it', async () => {
    const own = await applied();
    const { counts, rows } = await own.say.rehearsePlaybook({ draft: asked(inFiveDays), days: 28 });
    const calls = rows.filter(({ title }) => title.startsWith('Call'));
    assert.deepEqual(
      calls.map(({ what, person, before, after }) => [what, person?.name, before, after]),
      [
        ['moved', 'Ito', local('2026-03-10 17:00'), local('2026-03-12 17:00')],
        ['moved', 'Ito', local('2026-03-13 17:00'), local('2026-03-19 17:00')],
        ['moved', 'Ito', local('2026-03-18 17:00'), local('2026-03-26 17:00')],
      ],
    );
    assert.equal(counts.moved, 3);
    assert.equal((await own.say.showPlaybook({ id: 'three-by-three' })).standing, 'ours');
    assert.equal(await dueOf(own, 'follow-up'), local('2026-03-10 17:00'));
  });

  it('plays what restoring or removing would do', async () => {
    const own = await applied();
    await own.say.changePlaybook({
      commandId: own.id(),
      id: 'three-by-three',
      version: 0,
      playbook: asked(inFiveDays),
    });
    const { counts } = await own.say.rehearsePlaybook({ without: 'three-by-three', days: 14 });
    assert.ok(counts.moved > 0, JSON.stringify(counts));
  });

  it('stops as soon as whoever asked has gone on, so that no typing is played through in vain', async () => {
    const { store } = await applied();
    const world = { store, notebook: 'mine', almanacFor, now: Date.parse(local('2026-03-05 12:00')), door: 'test' };
    const rehearsed = rehearsePlaybook(world, { draft: asked(inFiveDays), days: 28 }, AbortSignal.abort());
    await assert.rejects(rehearsed, { name: 'AbortError' });
  });

  it('looks eight weeks ahead and no farther, since each day is reckoned anew', async () => {
    const own = await applied();
    await refused('bad-input', own.say.rehearsePlaybook({ draft: asked(inFiveDays), days: 57 }));
    await refused('bad-input', own.say.rehearsePlaybook({ days: 28 }));
  });
});
