import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused, type OwnNotebook } from '../../test/stories/own-notebook.ts';

const note = { script: 'thank-you-call', medium: 'spoken' } as const;

/** Two calls of thanks: after an interview with Ana, after an informational talk with Bo. */
async function withTwoCalls(): Promise<OwnNotebook & { said(person: 'ana' | 'bo'): Promise<string> }> {
  const own = await ownNotebook();
  const { say, id, at } = own;
  const talk = { channel: 'in-person', direction: 'both', summary: 'Talked.' } as const;
  for (const [person, occasion] of [
    ['ana', 'interview'],
    ['bo', 'informational'],
  ] as const) {
    await say.addPerson({ commandId: id(), id: person, name: person });
    await say.logTouch({
      commandId: id(),
      id: `t-${person}`,
      at: local('2026-03-05 08:00'),
      people: [person],
      occasion,
      ...talk,
    });
  }
  at('2026-03-06 10:00');
  const said = async (person: 'ana' | 'bo'): Promise<string> => {
    const playbook = person === 'ana' ? 'after-interview' : 'informational-interview';
    const { drafts } = await say.draftWords({ key: `${playbook}/t-${person}/${person}#thank-you-call` });
    return drafts.find(({ medium }) => medium === 'spoken')?.body ?? '';
  };
  return { ...own, said };
}

describe("the owner's own words", () => {
  it('stand in the place of ours wherever the script is used, and give way to those closer to the step', async () => {
    const { say, id, said } = await withTwoCalls();
    await say.changeScript({ commandId: id(), version: 0, ...note, body: 'Thanks, {{ person.name }}.' });
    assert.equal(await said('ana'), 'Thanks, ana.');
    assert.equal(await said('bo'), 'Thanks, bo.');
    const place = { playbook: 'after-interview', step: 'thank-you-call' };
    await say.changeScript({ commandId: id(), version: 0, ...note, ...place, body: 'My thanks, {{ person.name }}.' });
    assert.equal(await said('ana'), 'My thanks, ana.');
    assert.equal(await said('bo'), 'Thanks, bo.');
  });

  it('are put back to ours, each place by itself', async () => {
    const { say, id, said } = await withTwoCalls();
    const ours = await said('ana');
    const { script } = await say.changeScript({ commandId: id(), version: 0, ...note, body: 'Thanks.' });
    const { scripts } = await say.listScripts({});
    const shown = scripts.find((one) => one.id === 'thank-you-call');
    assert.deepEqual(shown?.own, [script]);
    assert.deepEqual(
      shown.places.map(({ playbook }) => playbook),
      ['after-interview', 'informational-interview'],
    );
    await say.restoreScript({ commandId: id(), id: script.id, version: script.version });
    assert.equal(await said('ana'), ours);
  });

  it('are refused where they cannot be read, with the place, and nothing is kept of them', async () => {
    const { say, id } = await withTwoCalls();
    const change = say.changeScript({ commandId: id(), version: 0, ...note, body: 'Dear\n{{ person.nickname }}' });
    assert.deepEqual(await refused('words-unreadable', change), {
      part: 'body',
      lineAt: 2,
      column: 4,
      reason: 'undefined variable: person.nickname',
    });
    const { merged, problem } = await say.previewScript({ ...note, body: 'Hello {% if %}' });
    assert.equal(merged, null);
    assert.equal(problem?.part, 'body');
    assert.deepEqual(
      (await say.listScripts({})).scripts.flatMap(({ own }) => own),
      [],
    );
  });

  it('are refused over newer ones, and where there is nothing to replace', async () => {
    const { say, id } = await withTwoCalls();
    const { script } = await say.changeScript({ commandId: id(), version: 0, ...note, body: 'One.' });
    const again = say.changeScript({ commandId: id(), version: 0, ...note, body: 'Two.' });
    assert.deepEqual(await refused('stale-version', again), {
      kind: 'script',
      id: script.id,
      version: 1,
      present: script,
    });
    await refused(
      'not-found',
      say.changeScript({ commandId: id(), version: 0, script: 'nonsense', medium: 'email', body: 'x' }),
    );
    const forAll = { script: 'informational-request', medium: 'email', body: 'x' } as const;
    await refused('not-found', say.changeScript({ commandId: id(), version: 0, ...forAll }));
    const place = { playbook: 'informational-request', step: 'last-attempt' };
    await say.changeScript({ commandId: id(), version: 0, ...forAll, ...place });
  });

  it('are tried on a real person before they count', async () => {
    const { say } = await withTwoCalls();
    const draft = { script: 'promise', medium: 'email', subject: 'For {{ person.name }}', body: '[the link]' } as const;
    const { merged, flags } = await say.previewScript({ ...draft, person: 'bo' });
    assert.deepEqual(merged, { subject: 'For bo', body: '[the link]' });
    assert.deepEqual(
      flags.map(({ guard }) => guard),
      ['no-blanks'],
    );
    assert.equal((await say.previewScript(draft)).merged?.subject, 'For Ana Ruiz');
    await refused('not-found', say.previewScript({ ...draft, person: 'nobody' }));
  });
});
