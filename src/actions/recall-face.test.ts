import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

/** Ana and Bo in a circle, Cy in none, Di in one with nothing on her card. */
async function circled() {
  const own = await ownNotebook('2026-03-05 12:00');
  const { say } = own;
  await say.addOrganization({ commandId: 'o', id: 'northwind', name: 'Northwind' });
  await say.addPerson({
    commandId: 'a',
    id: 'ana',
    name: 'Ana Ruiz',
    circle: 'inner',
    organization: 'northwind',
    howMet: 'At the HR mixer',
    background: 'Payroll for twenty years',
  });
  await say.addPerson({ commandId: 'b', id: 'bo', name: 'Bo Lind', circle: 'wide', title: 'Clerk' });
  await say.addPerson({ commandId: 'c', id: 'cy', name: 'Cy Young', title: 'Actor' });
  await say.addPerson({ commandId: 'd', id: 'di', name: 'Di Vale', circle: 'wide' });
  return own;
}

const answer = { commandId: 'r', id: 'r', person: 'ana', asked: 'name-by-clues', grade: 'good' } as const;

describe('an answer in Faces', () => {
  it('[V5] takes a card off the day and brings it back days later, so that two minutes are enough', async () => {
    const own = await circled();
    const { say } = own;
    const before = await say.facesToday({});
    assert.deepEqual(
      before.cards.map(({ person, asked, organizationName }) => [person, asked, organizationName]),
      [
        ['ana', 'name-by-clues', 'Northwind'],
        ['bo', 'name-by-clues', undefined],
      ],
    );
    assert.deepEqual([before.people, before.bare], [3, [{ id: 'di', name: 'Di Vale' }]]);

    const { nextOn } = await say.recallFace(answer);
    assert.ok(nextOn > '2026-03-05');
    assert.deepEqual(await say.recallFace(answer), await say.recallFace(answer), 'sent again');
    const after = await say.facesToday({});
    assert.deepEqual([after.cards.map(({ person }) => person), after.answered, after.cameBack], [['bo'], 1, 1]);
    assert.equal((await say.listHistory({ limit: 1 })).items[0]?.said, 'Faces: Ana Ruiz came to mind');

    own.at('2026-03-06 09:00');
    assert.deepEqual(
      (await say.facesToday({})).cards.map(({ person, asked }) => `${asked} ${person}`),
      ['background-by-name ana', 'name-by-clues bo'],
    );
  });

  it('counts on the day on which it was given, also where it was sent later, and never ahead of now', async () => {
    const { say } = await circled();
    const late = await say.recallFace({ ...answer, at: local('2026-03-04 23:30') });
    assert.equal(late.recall.at, local('2026-03-04 23:30'));
    assert.equal((await say.facesToday({})).answered, 0);
    const ahead = await say.recallFace({
      commandId: 's',
      person: 'bo',
      asked: 'name-by-clues',
      grade: 'again',
      at: local('2026-03-05 12:01'),
    });
    assert.equal(ahead.recall.at, local('2026-03-05 12:00'));
  });

  it('[V5] decides who is known where Faces is used, because a card that calls no face to mind is no acquaintance', async () => {
    const { say } = await circled();
    const lacks = async () => (await say.showNetwork({})).toKnow.items.find(({ id }) => id === 'ana')?.lacks;
    assert.deepEqual(await lacks(), ['value', 'talk'], 'Faces has not asked for her');
    await say.recallFace({ ...answer, grade: 'again' });
    assert.deepEqual(await lacks(), ['value', 'talk', 'recall']);
    await say.recallFace({ ...answer, commandId: 's', id: 's', grade: 'hard' });
    assert.deepEqual(await lacks(), ['value', 'talk']);
  });

  it('can be taken back, so that a slip of the thumb teaches nothing wrong', async () => {
    const { say } = await circled();
    const before = await say.facesToday({});
    await say.recallFace(answer);
    await say.undoCommand({ commandId: 'u', id: 'r' });
    assert.deepEqual(await say.facesToday({}), before);
  });

  it('goes with the person where they are forgotten, and stays with them where two cards become one', async () => {
    const { say } = await circled();
    await say.recallFace(answer);
    await say.mergePeople({ commandId: 'm', id: 'cy', version: 1, other: { id: 'ana', version: 1 }, choices: {} });
    assert.match(await (await say.exportNotebook({})).text(), /"recalls": \[\s*\{\s*"id": "r",\s*"person": "cy"/);
    const { version } = (await say.showPerson({ id: 'cy' })).person;
    const { removed } = await say.forgetPerson({ commandId: 'f', id: 'cy', version });
    assert.deepEqual(removed, [
      { kind: 'recall', count: 1 },
      { kind: 'person', count: 1 },
    ]);
    assert.doesNotMatch(await (await say.exportNotebook({})).text(), /recalls/);
  });

  it('is refused for somebody who is not there, because it would be about nobody', async () => {
    const { say } = await circled();
    await refused('not-found', say.recallFace({ ...answer, person: 'nobody' }));
  });
});
