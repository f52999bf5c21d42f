import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import { helpers, landedOffer } from './landed-offer.ts';
import { assertFits, assertPrints } from './printed.ts';
import { assertAccessibleInBoth, go } from './walking.ts';

const letterPaper = [215.9, 279.4] as const;
const a4 = [210, 297] as const;

const papers = [
  ['Labels, Avery 5160', 1, letterPaper],
  ['Labels, Avery L7160', 1, a4],
  ['Envelope No. 10', helpers.length, [241.3, 104.8]],
  ['Envelope C6', helpers.length, [162, 114]],
  ['Envelope DL', helpers.length, [220, 110]],
] as const;

describe('the runs', { timeout: 180_000 }, () => {
  const desk = openDesk(landedOffer);

  it('[F5] [F6] [F8] announce an accepted offer: letters as one document, calls, and how many have been told', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Landed');
    await page.getByText('0 of 5 told').waitFor();
    await assertAccessibleInBoth(page, 'Landed');
    await page.getByRole('link', { name: 'Look through 5 letters' }).click();
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.letter-body')].filter(({ textContent }) => textContent.startsWith('Dear '))
          .length === 5,
    );
    await assertPrints(page, 5, letterPaper);
    await page.getByRole('checkbox', { name: 'In the document: the letter to Ana Ruiz' }).uncheck();
    await page.getByText('A4 paper').click();
    await assertPrints(page, 4, a4);
    await page.getByRole('button', { name: 'Change the words: the letter to Дмитрий Соколов' }).click();
    await page.getByLabel('Words', { exact: true }).fill('Dear Dmitri,\n\nI begin on Monday. Thank you.');
    await page.getByText('Nothing to mend.').waitFor();
    await assertAccessibleInBoth(page, 'Letters');
    await page.getByRole('button', { name: 'Print 4 letters' }).click();
    await page.getByRole('button', { name: 'All 4 are in the mail' }).click();
    await page.getByText('0 of 1 letters go into the document.').waitFor();
    await page.getByRole('link', { name: 'To everyone who helped' }).click();
    await page.getByText('2 of 5 told').waitFor();

    const call = page
      .getByRole('region', { name: /^Calls/ })
      .getByRole('listitem')
      .filter({ hasText: 'Ana Ruiz' });
    const row = call.getByRole('group', { name: /Call with the news/ });
    assert.equal(
      await call.getByRole('link', { name: 'Call +1 312 555 0101' }).getAttribute('href'),
      'tel:+13125550101',
    );
    await row.getByRole('button', { name: 'Done' }).click();
    await row.getByText('Spoke with them').click();
    await row.getByRole('button', { name: 'Save' }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Mark as a key helper: נועה ברק' }).click();
    await page.getByText('Key helper: you said so').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[J11] send the cards of the year: an address filled in place, labels that measure up, a tick taken back', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 844 },
    });
    await go(page, 'Cards');
    await page.getByText('0 of 5 sent').waitFor();
    await page.getByText('One address is missing.').waitFor();
    await page.getByRole('button', { name: 'Write the address of Ana Ruiz' }).click();
    await page.getByLabel('Postal address of Ana Ruiz').fill('7 Elm Street\nEvanston, IL 60201');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('7 Elm Street').waitFor();
    await assertAccessibleInBoth(page, 'Cards');
    await page.getByRole('button', { name: 'Mark as sent: the card to Ana Ruiz' }).click();
    await page.getByText('1 of 5 sent').waitFor();
    await page.getByRole('button', { name: 'Not sent after all: the card to Ana Ruiz' }).click();
    await page.getByText('0 of 5 sent').waitFor();

    await page.getByRole('link', { name: 'Labels and envelopes' }).click();
    await page.getByText('5 addresses on 1 page.').waitFor();
    await assertAccessibleInBoth(page, 'Labels and envelopes');
    for (const [paper, pages, size] of papers) await assertPaper(page, paper, { pages, size });
    await page.getByText('Labels, Avery 5160').click();
    await page.getByLabel('Begin at label').fill('28');
    await page.getByText('5 addresses on 2 pages.').waitFor();
    await assertPrints(page, 2, letterPaper);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[V1] put the cards of those who were chosen on paper, front and back', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'People');
    await page.getByRole('link', { name: /Maria Anastasia/ }).click();
    await page.getByRole('link', { name: 'Print the card' }).click();
    await page.getByText('1 card on 2 pages.').waitFor();
    await assertFits(page);
    await assertPrints(page, 2, [127, 76.2]);
    await page.getByText('A4 paper, to cut').click();
    await assertPrints(page, 2, a4);
    await assertAccessibleInBoth(page, 'Index cards');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

async function assertPaper(
  page: Page,
  paper: string,
  { pages, size }: { readonly pages: number; readonly size: readonly [number, number] },
): Promise<void> {
  await page.getByText(paper).click();
  await page.getByText(`5 addresses on ${pages === 1 ? '1 page' : `${pages} pages`}.`).waitFor();
  await assertFits(page);
  await assertPrints(page, pages, size);
}
