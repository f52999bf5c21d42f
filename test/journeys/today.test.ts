import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk } from './desk.ts';
import { runningServer } from './running-server.ts';
import type { RunningServer } from './running-server.ts';
import { assertAccessible } from './watched-browser.ts';

describe('the Today page', { timeout: 120_000 }, () => {
  const desk = openDesk();

  it('[J5] leads from an empty day to the first follow-up done, and back, so that a newcomer sees what it is for', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.getByRole('link', { name: 'Not now: go to Today' }).click();
    await page.getByRole('heading', { name: 'A blank card' }).waitFor();
    await page.getByRole('button', { name: 'Whom did you meet?' }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');

    await page.keyboard.type('Met Ana Ruiz at the HR mixer');
    await page.keyboard.press('Enter');

    const owed = page.locator('.now-owed');
    await owed.getByRole('heading', { name: 'You now owe' }).waitFor();
    assert.match(await owed.innerText(), /handwritten note in the mail/);

    const card = page.getByRole('article', { name: 'Ana Ruiz' });
    const linkedIn = card.getByRole('group', { name: /LinkedIn/ });
    const note = card.getByRole('group', { name: /handwritten note/ });
    await linkedIn.waitFor();
    assert.match(await note.innerText(), /tomorrow by sundown/);

    await linkedIn.getByRole('button', { name: 'Done' }).click();
    await linkedIn.waitFor({ state: 'detached' });
    assert.match((await page.evaluate(() => document.activeElement?.textContent)) ?? '', /handwritten note/);

    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await linkedIn.waitFor();

    await desk.server.ask('POST', '/touches', { ...eventWith('Ida Noor'), commandId: commandId() });
    await page.reload();
    const other = page.getByRole('article', { name: 'Ida Noor' });
    const notes = other.getByRole('group', { name: /Jot down/ });
    await notes.getByRole('button', { name: 'Done' }).click();
    await notes.getByLabel('Your notes on the talk').fill('She runs the benefits team.');
    await notes.getByRole('button', { name: 'Write it down' }).click();
    await notes.waitFor({ state: 'detached' });
    await other.getByRole('button', { name: /Brief/ }).click();
    await other.getByText('She runs the benefits team.').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('opens the list of keys, the search and the capture by key, and Esc closes them, so that no mouse is needed', async () => {
    await metAtEvent(desk.server, 'Cleo Park');
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('/');
    await page.keyboard.type('Cleo');
    await page
      .getByRole('option', { name: /Cleo Park/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('heading', { name: 'Cleo Park' }).waitFor();
    await assertAccessible(page, 'search');
    await page.keyboard.press('Escape');

    await page.keyboard.press('c');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[T5] asks how a call went and logs a talk of both, because only a talk ends the silence', async () => {
    await interviewed(desk.server, 'Eve Marsh');
    const { page, complaints } = await desk.browser.open(desk.server.address);
    const call = page.getByRole('article', { name: 'Eve Marsh' }).getByRole('group', { name: /Call to thank/ });
    await call.getByRole('button', { name: 'Done' }).click();
    await call.getByLabel('Spoke with them').check();
    await call.getByLabel('Not yet').waitFor();
    await call.getByRole('button', { name: 'Save' }).click();
    await call.waitFor({ state: 'detached' });
    const { touches } = (await desk.server.ask('GET', '/people/eve')) as {
      touches: readonly Record<string, unknown>[];
    };
    assert.deepEqual([touches[0]?.['direction'], touches[0]?.['outcome']], ['both', 'reached']);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[F1] takes down who sent the owner to whom, and owes the call at once, because both now expect it', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.getByRole('textbox', { name: 'What happened?' }).fill('eve marsh sent me to Finn Odell');
    await page.getByRole('button', { name: 'Log it' }).click();
    await page.locator('.now-owed').getByText('Call: Eve Marsh sent you').waitFor();
    const { total } = (await desk.server.ask('GET', '/people?text=marsh')) as { total: number };
    assert.equal(total, 1, 'a known name, however quickly typed, is the known person');
    await page.getByRole('article', { name: 'Finn Odell' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  for (const width of [1280, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`passes axe at ${width} pixels, ${colorScheme}, open and closed, because everybody has to be able to use it`, async () => {
        await metAtEvent(desk.server, `Somebody ${width} ${colorScheme}`);
        const { page, complaints } = await desk.browser.open(desk.server.address, {
          viewport: { width, height: 844 },
          colorScheme,
        });
        await page.locator('[data-follow-up]').first().waitFor();
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        await page.keyboard.press('s');
        await assertAccessible(page, 'the day with brief and snooze');
        await page.keyboard.press('Escape');
        await page.keyboard.press('c');
        await page.getByRole('textbox', { name: 'What happened?' }).fill('Met Cy Brandt at the mixer');
        await page.getByRole('button', { name: /Cy Brandt/ }).waitFor();
        await assertAccessible(page, 'capture');
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
          false,
          'nothing sticks out',
        );
        assert.deepEqual(complaints, []);
        await page.context().close();
      });
    }
  }

  it('brings at most 130 KB of script, packed, so that it opens at once on a phone', async () => {
    const page = await fetch(desk.server.address);
    const scripts = [...(await page.text()).matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src);
    const sizes = await Promise.all(scripts.map((src) => packedSize(`${desk.server.address}${src}`)));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(scripts.length > 0 && total > 0 && total <= 130 * 1024, `${total} bytes in ${scripts.join(', ')}`);
  });

  it('says so when the server is gone, and that nothing was lost, because a blank page would frighten', async () => {
    const short = await runningServer();
    await metAtEvent(short, 'Bo Lind');
    const { page } = await desk.browser.open(short.address);
    await short.stop();
    await page.getByRole('textbox', { name: 'What happened?' }).fill('Met Ana Ruiz at the HR mixer');
    await page.getByRole('button', { name: 'Log it' }).click();
    await page
      .getByText(/What you wrote is still here|Kept on this device/)
      .first()
      .waitFor();
    await page.context().close();
  });
});

async function packedSize(address: string): Promise<number> {
  const { headers } = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
  return Number(headers.get('content-length'));
}

let commands = 0;
const commandId = (): string => `journey-${(commands += 1)}`;
const idOf = (name: string): string => name.split(' ')[0]?.toLowerCase() ?? name;
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** Of which nothing was written down. */
function eventWith(name: string): object {
  const id = name.replaceAll(' ', '-').toLowerCase();
  return {
    at: hoursAgo(0.1),
    people: [id],
    newPeople: [{ id, name }],
    channel: 'in-person',
    direction: 'both',
    occasion: 'event',
  };
}

async function metAtEvent({ ask }: RunningServer, name: string): Promise<void> {
  await ask('POST', '/touches', { ...eventWith(name), commandId: commandId(), summary: 'A short talk.' });
}

/** Long enough ago that the call of the next business day has opened. */
async function interviewed({ ask }: RunningServer, name: string): Promise<void> {
  const id = idOf(name);
  await ask('POST', '/opportunities', {
    commandId: commandId(),
    id: 'analyst',
    title: 'Analyst',
    route: 'direct',
    stage: 'interview',
    openedAt: hoursAgo(24 * 9),
  });
  await ask('POST', '/touches', {
    commandId: commandId(),
    at: hoursAgo(24 * 5),
    people: [id],
    newPeople: [{ id, name }],
    channel: 'in-person',
    direction: 'both',
    occasion: 'interview',
    opportunity: 'analyst',
    summary: 'First round.',
  });
}
