import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownNotebook, refused } from '../../test/stories/own-notebook.ts';

const met = 'Met Ana Ruiz of Northwind at the HR mixer, promised her the benefits article by Friday';

describe('tell a line', () => {
  it('[F4] [J5] [J6] keeps all that it says in one command: the new people and firms, what happened, and the promise', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    const told = await say.tellLine({ commandId: id(), line: met });
    assert.deepEqual([told.people[0]?.name, told.organizations[0]?.name], ['Ana Ruiz', 'Northwind']);
    assert.equal(told.people[0]?.organization, told.organizations[0]?.id);
    assert.deepEqual(
      [told.touch?.summary, told.touch?.promised],
      [met, [{ what: 'the benefits article', by: '2026-03-13' }]],
    );
    const steps = told.consequences.created.map(({ step }) => step).toSorted();
    assert.deepEqual(steps, ['connect-linkedin', 'handwritten-note', 'keep-promise']);
  });

  it('is kept once, also where it is sent again, so that an answer lost on the way doubles nobody', async () => {
    const { say } = await ownNotebook('2026-03-10 15:00');
    const first = await say.tellLine({ commandId: 'c1', line: met });
    assert.deepEqual(await say.tellLine({ commandId: 'c1', line: met }), first);
    assert.equal((await say.findPeople({})).total, 1);
  });

  it('[F1] [C2] plans a meeting and records a referral as their own sentences would, new people before both', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    await say.tellLine({ commandId: id(), line: met });
    const sent = await say.tellLine({ commandId: id(), line: 'Ana sent me to Ben Okafor' });
    assert.equal(sent.referral?.to, sent.people[0]?.id);
    const { meeting } = await say.tellLine({ commandId: id(), line: 'Coffee with Ben tomorrow at 3' });
    assert.equal(meeting?.starts, '2026-03-11T15:00:00-05:00');
    const asked = await say.tellLine({ commandId: id(), line: 'want to ask Ana for an informational interview' });
    assert.deepEqual(
      asked.intents.map(({ kind }) => kind),
      ['informational'],
    );
  });

  it('takes the owner’s correction for what was read, so that the wrong Ana is never written down', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    await say.addPerson({ commandId: id(), id: 'ruiz', name: 'Ana Ruiz' });
    await say.addPerson({ commandId: id(), id: 'lind', name: 'Ana Lind' });
    const line = 'Called Ana, left a voicemail';
    const unclear = await refused('unclear-who', say.tellLine({ commandId: 'c1', line }));
    assert.deepEqual(
      (unclear['candidates'] as { id: string }[]).map((one) => one.id),
      ['lind', 'ruiz'],
    );
    const { understanding } = await say.understandLine({ line });
    const [ana] = understanding.people;
    assert.ok(ana);
    const settled = { ...understanding, people: [{ ...ana, id: 'lind', name: 'Ana Lind' }] };
    const { touch } = await say.tellLine({ commandId: 'c1', line, understanding: settled });
    assert.deepEqual([touch?.people, touch?.outcome], [['lind'], 'voicemail']);
  });

  it('counts “tomorrow” from when the line was written, so that one from offline says what it said', async () => {
    const { say, id } = await ownNotebook('2026-03-12 09:00');
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Ruiz' });
    const told = await say.tellLine({
      commandId: id(),
      line: 'Talked with Ana Ruiz, promised her the article by tomorrow',
      saidAt: '2026-03-10T15:00:00-05:00',
    });
    assert.deepEqual([told.touch?.promised?.[0]?.by, told.touch?.at], ['2026-03-11', '2026-03-10T15:00:00-05:00']);
  });

  it('[F4] keeps a card with a new person, and fills in what was lacking of a known one', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Ruiz', title: 'Recruiter' });
    const { understanding } = await say.understandLine({ line: 'Met Ana Ruiz at the mixer', about: [{ name: 'Bo' }] });
    const card = { title: 'Head of HR', emails: ['ana@example.com'], phones: ['+1 312 555 0100'] };
    const [ana] = understanding.people;
    assert.ok(ana);
    await say.tellLine({ commandId: id(), line: '', understanding: { ...understanding, people: [{ ...ana, card }] } });
    const { person } = await say.showPerson({ id: 'ana' });
    assert.deepEqual([person.title, person.emails, person.phones], ['Recruiter', card.emails, card.phones]);
    const alone = {
      ...understanding,
      line: '',
      summary: '',
      reads: [],
      people: [{ name: 'Bo Lind', part: 'with', spans: [], card }],
    } as const;
    const { people, touch } = await say.tellLine({ commandId: id(), line: '', understanding: alone });
    assert.deepEqual([people[0]?.name, people[0]?.title, touch], ['Bo Lind', 'Head of HR', undefined]);
  });

  it('[C9] refuses what its own sentence would refuse, and then keeps none of it', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    const line = 'Informational interview with Bo Lind tomorrow 3pm to 4pm';
    await refused('too-long-meeting', say.tellLine({ commandId: id(), line }));
    assert.equal((await say.findPeople({})).total, 0);
    assert.ok((await say.tellLine({ commandId: id(), line, insist: true })).meeting);
    await refused('nothing-told', say.tellLine({ commandId: id(), line: 'remember to buy stamps' }));
    await refused('unclear-when', say.tellLine({ commandId: id(), line: 'met Bo Lind on February 30' }));
    await refused('unclear-meeting', say.tellLine({ commandId: id(), line: 'will meet Bo Lind for lunch' }));
    await refused('bad-input', say.tellLine({ commandId: id(), line: ' ' }));
    await refused('bad-input', say.tellLine({ commandId: id(), line: 'x'.repeat(2_001) }));
  });

  it('means whoever the owner looks at where the line names nobody, and nobody else where it does', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Ruiz' });
    const about = [{ id: 'ana', name: 'Ana Ruiz' }];
    const { understanding } = await say.understandLine({ line: 'Called, left a voicemail', about });
    assert.deepEqual(understanding.people, [{ id: 'ana', name: 'Ana Ruiz', part: 'with', spans: [] }]);
    assert.deepEqual(understanding.reads, ['touch']);
    const other = await say.understandLine({ line: 'Called Bo Lind, left a voicemail', about });
    assert.deepEqual(
      other.understanding.people.map(({ name }) => name),
      ['Bo Lind'],
    );
  });
});
