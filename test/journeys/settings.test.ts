import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk } from './desk.ts';
import { parked } from './parked-application.ts';
import { arrivedAt, assertAccessibleInBoth, focusIn, focusName, go, tabTo } from './walking.ts';
import { assertAccessible } from './watched-browser.ts';

describe('the settings and the holding file', { timeout: 120_000 }, () => {
  const desk = openDesk(async (server) => {
    await parked(server, 'Claims analyst', 'Hannah Strand');
    await parked(server, 'Payroll lead', 'Bo Lind');
  });

  it('[J2] move the sundown of Today with the place, by keyboard alone, because the mail leaves where the owner lives', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    const sundown = page.locator('.sun-ends').getByText(/Sundown/);
    const inChicago = await sundown.innerText();
    await page.getByRole('link', { name: 'Tell Sundown who and where you are' }).press('Enter');
    await arrivedAt(page, 'Settings');

    await tabTo(page, 'Name');
    await page.keyboard.type('Renata Kowalczyk');
    await tabTo(page, 'Latitude');
    await page.keyboard.type('29.95');
    await page.keyboard.press('Tab');
    await page.keyboard.type('-90,07');
    await page.getByText('3 changes not saved yet.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Saved', { exact: true }).first().waitFor();
    const said = await page.locator('.sundown-today .moment > button').innerText();

    await page.getByRole('link', { name: 'Today', exact: true }).press('Enter');
    await arrivedAt(page, 'Today');
    await page.getByText(`Sundown ${said}`).waitFor();
    assert.notEqual(await sundown.innerText(), inChicago);
    assert.equal(await page.getByText('Tell Sundown who').count(), 0);

    await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    await page.getByText(inChicago).waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('ask the device where it is when told to and not before, because a position is private', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      permissions: ['geolocation'],
      geolocation: { latitude: 48.137154, longitude: 11.576124 },
      timezoneId: 'Europe/Berlin',
    });
    await go(page, 'Settings');
    await page.getByRole('button', { name: 'Use that' }).click();
    assert.equal(await page.getByLabel('Time zone').inputValue(), 'Europe/Berlin');
    assert.equal(await page.getByLabel('Latitude').inputValue(), '');
    await page.getByRole('button', { name: 'Use this device’s position' }).click();
    await page.getByText('Position taken').waitFor();
    assert.equal(await page.getByLabel('Latitude').inputValue(), '48.14');
    assert.equal(await page.getByLabel('Longitude').inputValue(), '11.58');
    await page.getByLabel('Country of the public holidays').selectOption({ label: 'Germany' });
    await page.getByLabel('State or region').selectOption({ label: 'Bayern' });
    await page.getByRole('button', { name: 'Put back' }).click();
    await page.getByText('Everything is saved.').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('say at each field what is refused, and keep what was typed over a look elsewhere, because nothing may be lost', async () => {
    const { page } = await desk.browser.open(desk.server.address);
    await go(page, 'Settings');
    const name = page.getByLabel('Name', { exact: true });
    const latitude = page.getByLabel('Latitude');
    await name.fill('x'.repeat(201));
    await latitude.fill('123');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('A place needs both numbers.').waitFor();
    await page.getByLabel('Longitude').fill('11');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('A latitude is a number from -90 to 90.').waitFor();
    await latitude.fill('48');
    await page.getByRole('button', { name: 'Save' }).click();

    await page.getByText('At most 200 characters, on one line.').waitFor();
    await page.getByText('One field needs another look.').waitFor();
    assert.equal(await name.getAttribute('aria-invalid'), 'true');

    await go(page, 'Today');
    await go(page, 'Settings');
    await page.getByText('You had not saved these changes yet.').waitFor();
    assert.deepEqual([(await name.inputValue()).length, await latitude.inputValue()], [201, '48']);
    await page.context().close();
  });

  it('show both sides where somebody saved meanwhile, and keep what each changed, because nothing is merged in silence', async () => {
    const { page } = await desk.browser.open(desk.server.address);
    await go(page, 'Settings');
    await page.getByLabel('Name', { exact: true }).fill('Renata Mine');
    const { owner } = (await desk.server.ask('GET', '/settings')) as { owner: { version: number } };
    await desk.server.ask('PATCH', '/settings', {
      commandId: commandId(),
      version: owner.version,
      changes: { name: 'Renata Theirs', headline: 'Analyst' },
    });
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('region', { name: 'Changed elsewhere meanwhile' });
    await conflict.waitFor();
    assert.deepEqual((await conflict.getByRole('listitem').allInnerTexts()).map(oneLine), [
      'Name As it stands now: Renata Theirs As you have it: Renata Mine',
      'Headline As it stands now: Analyst As you have it: Left as it was',
    ]);
    await assertAccessible(page, 'a stale write');
    await conflict.getByRole('button', { name: 'Save mine over it' }).click();
    await page.getByText('Saved', { exact: true }).first().waitFor();
    const after = (await desk.server.ask('GET', '/settings')) as { owner: Record<string, unknown> };
    assert.deepEqual([after.owner['name'], after.owner['headline']], ['Renata Mine', 'Analyst']);
    await page.context().close();
  });

  it('[F8] note when a search begins and ends, because it ends and the network does not', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Settings');
    await page.getByRole('button', { name: 'Begin a search' }).click();
    await page.getByText('Say in a few words').waitFor();
    await page.keyboard.type('A post in benefits');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'It is over: A post in benefits' }).click();
    await page.getByRole('button', { name: 'Yes, end it' }).press('Enter');
    await page.getByText('today to today').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[T4] wake what rests and see it on Today, and take that back, because nothing ends before a definite no', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Holding file');
    await page.getByText('2 matters').waitFor();
    await page.getByRole('button', { name: 'Retire it: Claims analyst' }).press('Enter');
    await page.keyboard.press('Escape');
    assert.equal(await focusName(page), 'Retire it: Claims analyst', 'Esc goes back to where it was asked');

    await page.getByRole('button', { name: 'Wake it: Claims analyst' }).press('Enter');
    await page
      .getByText(/Awake again\. Next: Call/)
      .first()
      .waitFor();
    await page.getByText('1 matter', { exact: true }).waitFor();
    await go(page, 'Today');
    const card = page.getByRole('article', { name: 'Hannah Strand' });
    await card.getByRole('group', { name: /Claims analyst/ }).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    await card.getByRole('group', { name: /Claims analyst/ }).waitFor({ state: 'detached' });
    await go(page, 'Holding file');
    await page.getByRole('button', { name: 'Wake it: Claims analyst' }).waitFor();

    await page.getByRole('button', { name: 'Retire it: Payroll lead' }).press('Enter');
    await page.keyboard.type('They moved away');
    await page.keyboard.press('Enter');
    await page.getByText('1 matter', { exact: true }).waitFor();
    assert.equal(await focusIn(page, '[data-parked]'), true, 'the focus goes on to the card that stays');
    await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    await page.getByText('2 matters').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('stand where they were left on the way back, with title and focus, so that nobody loses their place', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 844 },
    });
    await go(page, 'Settings');
    await page.getByLabel('Wide circle').waitFor();
    await page.evaluate(() => scrollTo(0, 900));
    await page.waitForFunction(() => scrollY === 900);
    await go(page, 'Today');
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.goBack();
    await arrivedAt(page, 'Settings');
    await page.waitForFunction(() => scrollY === 900);
    await page.reload();
    await page.waitForFunction(() => scrollY === 900);
    await page.goForward();
    await arrivedAt(page, 'Today');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('are reached from anywhere by one line, as people and deeds are, so that no menu is needed', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Go anywhere' });
    await palette.getByRole('option').first().waitFor();
    await assertAccessible(page, 'the palette');
    await page.keyboard.type('hold');
    await page.keyboard.press('Enter');
    await arrivedAt(page, 'Holding file');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('strand');
    await palette.getByRole('option', { name: /Hannah Strand/ }).click();
    await page.waitForURL(/\/people\/hannah-strand$/);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('log');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('say so where a part of the page does not arrive, and come when it is asked for again', async () => {
    const { page } = await desk.browser.open(desk.server.address);
    await page.route('**/assets/holding-file-*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Holding file' }).click();
    await page.getByRole('heading', { name: 'This screen did not arrive' }).waitFor();
    await page.unroute('**/assets/holding-file-*.js');
    await page.getByRole('button', { name: 'Load it again' }).click();
    await page.getByText('2 matters').waitFor();
    await page.context().close();
  });

  for (const width of [1280, 390]) {
    it(`pass axe at ${width} pixels in both themes, because everybody has to be able to use them`, async () => {
      const { page, complaints } = await desk.browser.open(desk.server.address, { viewport: { width, height: 844 } });
      await go(page, 'Settings');
      await page.getByLabel('Latitude').fill('123');
      await page.getByLabel('Longitude').fill('123');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('A latitude is a number').waitFor();
      await assertAccessibleInBoth(page, 'settings with a field refused');
      await page.getByRole('button', { name: 'Put back' }).click();
      await go(page, 'Holding file');
      await page.getByRole('button', { name: 'Retire it: Claims analyst' }).click();
      await assertAccessibleInBoth(page, 'the holding file, asking');
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
});

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

let commands = 0;
const commandId = (): string => `settings-${(commands += 1)}`;
