import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('understand a line', () => {
  it('knows the people, organizations and open positions of the notebook, and changes nothing', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    await say.addOrganization({ commandId: id(), id: 'north', name: 'Northwind Ltd' });
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Ruiz', organization: 'north' });
    await say.openOpportunity({
      commandId: id(),
      id: 'job',
      title: 'HR Analyst',
      organization: 'north',
      route: 'network',
      stage: 'interview',
    });
    const before = await say.exportNotebook({});
    const { understanding } = await say.understandLine({
      line: 'Interviewed with ana at northwind yesterday for HR Analyst',
    });
    assert.deepEqual(
      [
        understanding.people[0]?.id,
        understanding.organizations[0]?.id,
        understanding.opportunity?.id,
        understanding.occasion?.value,
      ],
      ['ana', 'north', 'job', 'interview'],
    );
    assert.equal(understanding.when?.at.slice(0, 10), '2026-03-09');
    assert.deepEqual(await text(await say.exportNotebook({})), await text(before));
  });

  it('finds whoever is named among thousands, written with accents or without, in a line of any words', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    for (const name of ['Zoë Brontë', 'Siobhán O’Neill', 'J. P. Morgan-Hale', 'Łukasz Ødegård']) {
      await say.addPerson({ commandId: id(), name });
    }
    const known = async (line: string): Promise<readonly string[]> =>
      (await say.understandLine({ line })).understanding.people
        .filter((one) => one.id !== undefined)
        .map(({ name }) => name);
    assert.deepEqual(await known('coffee with zoe bronte, siobhan oneill and lukasz odegard'), [
      'Zoë Brontë',
      'Siobhán O’Neill',
      'Łukasz Ødegård',
    ]);
    assert.deepEqual(await known('Called J.P. Morgan-Hale'), ['J. P. Morgan-Hale']);
    const words = Array.from({ length: 380 }, (_, index) => `w${index}`).join(' ');
    assert.deepEqual(await known(`Met Zoë: ${words} " * ' ( OR`.slice(0, 2_000)), ['Zoë Brontë']);
  });

  it('does not take a settled position for the one that is spoken of', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    await say.openOpportunity({
      commandId: id(),
      id: 'job',
      title: 'HR Analyst',
      route: 'network',
      stage: 'interview',
    });
    await say.settleOpportunity({ commandId: id(), id: 'job', version: 1, verdict: 'rejected' });
    const { understanding } = await say.understandLine({ line: 'Interviewed for HR Analyst' });
    assert.equal(understanding.opportunity?.id, undefined);
  });

  it('reads 3/2 as the owner writes dates, by the country of their holidays', async () => {
    const { say, id } = await ownNotebook('2026-03-10 15:00');
    const on = async (): Promise<string | undefined> =>
      (await say.understandLine({ line: 'Met Bo Lind on 3/2' })).understanding.when?.at.slice(0, 10);
    assert.equal(await on(), '2026-03-02');
    const { settings } = await settingsOf(say);
    await say.changeSettings({ commandId: id(), version: settings, changes: { holidays: 'DE' } });
    assert.equal(await on(), '2026-02-03');
  });

  it('refuses a line of more than 2,000 characters, and an empty one', async () => {
    const { say } = await ownNotebook('2026-03-10 15:00');
    assert.ok((await say.understandLine({ line: 'x'.repeat(2_000) })).understanding);
    await refused('bad-input', say.understandLine({ line: 'x'.repeat(2_001) }));
    await refused('bad-input', say.understandLine({ line: ' ' }));
  });
});

async function text(answer: unknown): Promise<string> {
  return answer instanceof Blob ? answer.text() : JSON.stringify(answer);
}

async function settingsOf(say: Awaited<ReturnType<typeof ownNotebook>>['say']): Promise<{ readonly settings: number }> {
  const { owner } = await say.showSettings({});
  return { settings: owner.version };
}
