import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk } from './desk.ts';
import { assertAccessibleInBoth, go } from './walking.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

describe('groups', { timeout: 120_000 }, () => {
  const desk = openDesk(async ({ ask }) => {
    await ask('POST', '/people', { commandId: 'ana', id: 'ana', name: 'Ana Ruiz' });
  });

  it('[F9] [F11] [F12] [V6] go from the directory to headquarters, to joining, and to the meetings where the people are', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, { viewport: wide });

    await go(page, 'Groups');
    await page.getByText('You have noted no association yet.').waitFor();
    await page
      .getByLabel('Occupation', { exact: true })
      .selectOption({ label: 'Business, finance and human resources' });
    await page.getByLabel('Name or word').fill('human resour');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 association$/ })
      .waitFor();
    assert.match(page.url(), /\?occupation=13$/);
    await assertAccessibleInBoth(page, 'the directory');
    await page.getByRole('button', { name: /Note it: Society for Human/ }).click();
    const toGroup = page.getByRole('link', { name: /Among your groups: Society/ });
    await toGroup.waitFor();
    await page.waitForFunction(() => document.activeElement?.classList.contains('noted'));
    await page.getByText('You have noted one.').waitFor();

    await toGroup.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Society for Human Resource Management' }).waitFor();
    const headquarters = page.getByRole('group', { name: /headquarters/ });
    await headquarters.waitFor();
    await page.getByLabel('It has a local chapter near me').check();
    await page.getByRole('group', { name: /members/ }).waitFor();
    await headquarters.getByRole('button', { name: 'Done' }).click();
    await headquarters.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'I joined' }).click();
    await page.getByText(/Be seen: offer a hand/).waitFor();
    await page.getByLabel('On a committee').check();
    await page.getByRole('status').filter({ hasText: 'Kept: On a committee' }).waitFor();
    await page.getByRole('combobox', { name: 'Add people' }).fill('Ana');
    await page.getByRole('option', { name: /Ana Ruiz/ }).click();
    await page.getByRole('button', { name: 'Add them' }).click();
    await page.getByLabel('Fits: Ana Ruiz').check();
    await page.getByRole('status').filter({ hasText: 'Kept for Ana Ruiz' }).waitFor();

    await page.getByRole('button', { name: 'Say when it meets' }).click();
    const form = page.getByRole('form', { name: 'When it meets' });
    await form.getByLabel('Day', { exact: true }).selectOption({ label: 'Tuesday' });
    await form.getByLabel('Another rule').check();
    await form.getByLabel('Rule', { exact: true }).fill('every Tuesday');
    await form.getByRole('button', { name: 'Keep it' }).click();
    await form.getByText(/It must be a rule such as FREQ=WEEKLY/).waitFor();
    await form.getByLabel('Every so many weeks').check();
    await form.getByLabel('Every how many weeks').fill('2');
    await form.getByLabel('Where, or by which call').fill('Library');
    await page.setViewportSize(narrow);
    await assertAccessibleInBoth(page, 'the form of when a group meets');
    await form.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText(/^Meets every second Tuesday at 6:00/).waitFor();
    const dates = page.locator('.coming-line');
    assert.equal(await dates.count(), 4);
    await dates
      .first()
      .getByRole('button', { name: /Put it in my meetings/ })
      .click();
    await dates
      .first()
      .getByRole('link', { name: /In your meetings/ })
      .waitFor();
    assert.equal(await dates.count(), 4);

    await page.getByRole('button', { name: 'Note a meeting I was at' }).click();
    const attended = page.getByRole('form', { name: 'Note a meeting I was at' });
    await attended.getByLabel('What was said').fill('An evening on pay.');
    await attended.getByRole('button', { name: 'Note it' }).click();
    await page.getByRole('heading', { name: 'Attended: 1 meeting' }).waitFor();
    await assertAccessibleInBoth(page, 'a group on a phone');

    await dates
      .first()
      .getByRole('link', { name: /In your meetings/ })
      .click();
    await page.getByRole('link', { name: 'To the group' }).click();
    await page.getByRole('heading', { name: 'Attended: 1 meeting' }).waitFor();

    const { items } = (await desk.server.ask('GET', '/meetings')) as { items: { kind: string; place: string }[] };
    assert.deepEqual(
      items.map(({ kind, place }) => [kind, place]),
      [['group', 'Library']],
    );

    await page.setViewportSize(wide);
    await page.getByRole('link', { name: 'All groups' }).click();
    await page.getByText('On a committee').waitFor();
    await assertAccessibleInBoth(page, 'the groups');
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes('400')),
      [],
      'but for the rule that could not be read',
    );
    await page.context().close();
  });
});
