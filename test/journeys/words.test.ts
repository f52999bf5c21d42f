import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk } from './desk.ts';
import { assertAccessibleInBoth, go } from './walking.ts';

describe('the words of a follow-up', { timeout: 120_000 }, () => {
  const desk = openDesk(async (server) => {
    await server.ask('POST', '/people', {
      commandId: 'words-ana',
      id: 'ana',
      name: 'Ana Ruiz',
      emails: ['ana@example.org'],
    });
    await server.ask('POST', '/touches', {
      commandId: 'words-met',
      id: 'met',
      at: new Date().toISOString(),
      people: ['ana'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'event',
      summary: 'Talked about benefits.',
      promised: [{ what: 'the benefits article' }],
    });
    await server.ask('POST', '/people', { commandId: 'words-bo', id: 'bo', name: 'Bo Lind', phones: ['312-555-0100'] });
    await server.ask('POST', '/referrals', { commandId: 'words-sent', from: 'ana', to: 'bo' });
  });

  it('[F2] [J7] of a call stand beside how it went, so that one sheet serves from the dialing to the log', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    const call = page.getByRole('group', { name: /Call: Ana Ruiz sent you/ });
    await call.getByRole('button', { name: 'Words' }).click();
    const body = call.getByLabel('Words', { exact: true });
    await body.waitFor();
    assert.match(await body.inputValue(), /^Hello Bo Lind\. Ana Ruiz suggested that I call you\./);
    assert.equal(await call.getByRole('link', { name: 'Call 312-555-0100' }).getAttribute('href'), 'tel:3125550100');
    await call.getByRole('button', { name: 'Left a voicemail' }).click();
    assert.ok(await call.getByLabel('Left a voicemail').isChecked());
    await call.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('group', { name: /Call again: Ana Ruiz sent you/ }).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[J6] [J12] are merged, checked as one types and handed to mail, and only the owner says that it is done', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    const promise = page.getByRole('group', { name: /Send what you promised/ });
    await promise.focus();
    await page.keyboard.press('w');
    const body = promise.getByLabel('Words', { exact: true });
    await body.waitFor();
    assert.match(await body.inputValue(), /^Dear Ana,\n\nHere is the benefits article: \[the link\]/);
    assert.equal(await promise.getByLabel('Subject').inputValue(), 'As promised: the benefits article');
    await promise.getByRole('button', { name: /Fill in or take out: the link/ }).click();
    await page.keyboard.type('https://example.org/benefits');
    await page.waitForFunction(() => document.querySelectorAll('[data-guard=no-blanks]').length === 2);
    await assertAccessibleInBoth(page, 'Today with words open');

    await body.fill('Dear Ana,\n\nHere it is: https://example.org/benefits & more.');
    await promise.getByText('Nothing to mend.').waitFor();
    const link = new URL((await promise.getByRole('link', { name: 'Open in mail' }).getAttribute('href')) ?? '');
    assert.equal(link.pathname, 'ana@example.org');
    assert.match(decodeURIComponent(link.search), /subject=As promised.*body=Dear Ana,\r\n\r\nHere it is.* & more\.$/s);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      promise.getByRole('link', { name: /\.eml/ }).click(),
    ]);
    assert.equal(saved.suggestedFilename(), 'Ana Ruiz.eml');
    await page.keyboard.press('Escape');
    await promise.getByRole('button', { name: 'Words' }).click();
    assert.match(await body.inputValue(), /& more\.$/, 'what was typed is still there');
    assert.ok(await promise.isVisible(), 'taking the words marks nothing as done');
    await promise.getByRole('link', { name: /\.eml/ }).click();
    await promise.getByRole('button', { name: 'Yes, done' }).click();
    await promise.waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it("give way to the owner's own, tried on a real person first, and come back when asked for", async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 844 },
    });
    await go(page, 'Scripts');
    await page.getByRole('link', { name: 'A note after an event' }).click();
    const words = page.getByLabel('Words', { exact: true });
    await words.fill('Dear {{ person.nickname }}');
    await page.getByText(/In the words, line 1, at \d+: undefined variable: person.nickname/).waitFor();
    await page.getByRole('button', { name: 'Keep my words' }).click();
    await page
      .getByText(/cannot be read in the body, line 1/)
      .first()
      .waitFor();
    await words.fill('Dear {{ person.first_name }}, what a mixer. ');
    await page.getByText('Fields to put in').click();
    await words.press('End');
    await page.getByRole('button', { name: /what you promised/ }).click();
    await page.getByLabel('For', { exact: true }).fill('Ana');
    await page.getByRole('option', { name: /Ana Ruiz/ }).click();
    await page.getByText('Dear Ana, what a mixer. the benefits article').waitFor();
    await assertAccessibleInBoth(page, 'a script');
    await page.getByRole('button', { name: 'Keep my words' }).click();
    await page.getByText('These are your words.').waitFor();

    await go(page, 'Today');
    const note = page.getByRole('group', { name: /handwritten note/ });
    await note.getByRole('button', { name: 'Words' }).click();
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('.words-body')?.value.startsWith('Dear Ana, what a mixer.') ??
        false,
    );
    await go(page, 'Scripts');
    await page.getByText('yours').waitFor();
    await page.getByRole('link', { name: 'A note after an event' }).click();
    await page.getByRole('button', { name: 'Restore ours' }).click();
    await page.getByText('These are ours.').waitFor();
    assert.match(await words.inputValue(), /It was good to meet you/);
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes('422')),
      [],
      'but for the words that could not be read',
    );
    await page.context().close();
  });
});
