import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openDesk } from './desk.ts';
import { calledInVain, movedElsewhere, stageOf, withPositions } from './positions.ts';
import type { Shown } from './positions.ts';
import { dragByFinger, dragByMouse, swipe } from './dragging.ts';
import { arrivedAt, assertAccessibleInBoth, go } from './walking.ts';
import { assertAccessible } from './watched-browser.ts';

const patienceMs = 120_000;

describe('the board of positions and their pages', { timeout: patienceMs }, () => {
  const desk = openDesk();

  it('[T1] [T3] [T4] follows an application to its holding file and wakes it there, so that nothing ends before a no', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Opportunities');
    await page.getByRole('heading', { name: 'No positions yet' }).waitFor();
    await assertAccessible(page, 'an empty board');
    await page.getByRole('button', { name: 'Add a position' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a position' });
    await dialog.getByLabel('Title').fill('Claims Analyst');
    await dialog.getByLabel('Company').fill('Meridian');
    await dialog.getByRole('option', { name: 'Add “Meridian”' }).click();
    await dialog.getByLabel('Stage').selectOption('Advertised');
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Claims Analyst' }).waitFor();

    await page.getByRole('heading', { name: 'Nobody to ask for yet' }).waitFor();
    await page.getByLabel('Whom to ask for').fill('Hannah Strand');
    await page.getByRole('option', { name: 'Add “Hannah Strand”' }).click();
    await page.getByRole('button', { name: 'Ask for them' }).click();
    await page.getByRole('heading', { name: 'Nobody to ask for yet' }).waitFor({ state: 'detached' });

    await logged(page, { what: 'Applied for a position', days: 42 });
    await page.getByRole('button', { name: 'Applied', exact: true }).and(page.locator('[aria-current=step]')).waitFor();
    await page.getByRole('group', { name: /did your application for Claims Analyst arrive/ }).waitFor();
    await calledInVain(desk.server, [35, 28]);
    await logged(page, { what: 'Left a voicemail', days: 21 });
    await page.getByText('In the holding file').waitFor();

    await go(page, 'Opportunities');
    const card = page.locator('[data-position]');
    await card.getByText(/In the holding file since/).waitFor();
    await go(page, 'Holding file');
    await page.getByRole('listitem', { name: 'Claims Analyst' }).waitFor();
    await page.goBack();
    await card.getByRole('link', { name: 'Claims Analyst' }).click();
    const thread = page.getByRole('region', { name: 'Threads' });
    await thread.getByText(/Nothing ends before a definite no/).waitFor();
    await thread.getByRole('button', { name: /^Wake it/ }).click();
    const call = page.getByRole('group', { name: /did your application for Claims Analyst arrive/ });
    await call.waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await call.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Do it again' }).click();
    await call.waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[T11] is worked by keyboard alone, says what happens, and shows a change made elsewhere instead of overwriting it', async () => {
    await withPositions(desk.server);
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Opportunities');
    const said = page.locator('.board-screen [role=status].unseen');
    await gripOf(page, 'Clerk').focus();
    await page.keyboard.press('Space');
    await said.getByText(/^Picked up Clerk. It is at Need/).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await said.getByText('Internal, stage 3 of 8').waitFor();
    await page.keyboard.press('Escape');
    await said.getByText('Clerk stays at Need.').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await inStage(page, 'Interview', 'Clerk').waitFor();
    assert.equal(await gripOf(page, 'Clerk').evaluate((grip) => grip === document.activeElement), true);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await inStage(page, 'Need', 'Clerk').waitFor();

    await page.getByRole('button', { name: 'Move to… Clerk' }).press('Enter');
    const menu = page.getByRole('dialog', { name: 'Move Clerk to' });
    assert.equal(await menu.getByRole('button', { name: /^Need/ }).isDisabled(), true);
    await menu.getByRole('button', { name: /^Screening/ }).press('Enter');
    await inStage(page, 'Screening', 'Clerk').waitFor();

    await stageOf(desk.server, 'clerk', 'Screening');
    await gripOf(page, 'Clerk').focus();
    await page.keyboard.press('Space');
    await movedElsewhere(desk.server, 'clerk', 'applied');
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    const note = page.getByRole('alert').filter({ hasText: '“Clerk” was changed elsewhere meanwhile' });
    await note.getByText('It stands at Applied now').waitFor();
    await inStage(page, 'Applied', 'Clerk').waitFor();
    await note.getByRole('button', { name: 'Move it to Offer all the same' }).press('Enter');
    await inStage(page, 'Offer', 'Clerk').waitFor();
    assert.deepEqual(complaints.filter(isNoRefusal), []);
    await page.context().close();
  });

  it('is worked by mouse, keeps its filters in the address, and folds away what has ended', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await go(page, 'Opportunities');
    const analyst = page.locator('[data-position=analyst]');
    await dragByMouse(page, analyst, page.locator('[data-stage=internal]'));
    await inStage(page, 'Internal', 'Analyst').waitFor();
    assert.equal(new URL(page.url()).pathname, '/opportunities', 'letting go follows no link');
    await stageOf(desk.server, 'analyst', 'internal');
    await page.getByRole('button', { name: 'Undo' }).click();
    await inStage(page, 'Need', 'Analyst').waitFor();

    await page.getByLabel('Title, company or person').fill('PEN sl');
    await page.getByText(/^1 of \d positions$/).waitFor();
    await page.waitForURL(/\?q=PEN\+sl$/);
    await page.getByLabel('Route').selectOption('By referral');
    await page.getByRole('button', { name: 'Show all positions' }).click();
    await page
      .locator('.board-search .count')
      .getByText(/^\d positions$/)
      .waitFor();
    await page.getByRole('heading', { name: 'Ended' }).click();
    await page.getByRole('link', { name: 'Old post' }).waitFor();
    await assertAccessibleInBoth(page, 'the board at 1280 pixels');
    await page.setViewportSize({ width: 390, height: 844 });
    await assertAccessibleInBoth(page, 'the board at 390 pixels');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('is worked by touch on a phone: swiped from stage to stage, and a card carried after a long press', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await go(page, 'Opportunities');
    const here = page.locator('.stage-tab[aria-current]');
    await here.getByText('Need').waitFor();
    await swipe(page, page.locator('[data-position=analyst]'));
    await here.getByText('Requisition').waitFor();
    assert.equal(await page.locator('[data-carried]').count(), 0, 'a swipe carries nothing');
    await page.getByRole('button', { name: /^Need 2/ }).tap();
    await here.getByText('Need').waitFor();

    await dragByFinger(page, page.locator('[data-position=analyst]'), page.locator('[data-stage=requisition]'));
    await inStage(page, 'Requisition', 'Analyst').waitFor();
    await stageOf(desk.server, 'analyst', 'requisition');
    await page.getByRole('button', { name: 'Move to… Analyst' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: /^Need/ }).tap();
    await inStage(page, 'Need', 'Analyst').waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('[T11] edits the facts of a position in place, and shows what was changed meanwhile without losing what was typed', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.goto(`${desk.server.address}/opportunities/analyst`);
    await page.getByRole('button', { name: 'Edit the position' }).press('Enter');
    const form = page.getByRole('form', { name: 'Edit the position' });
    await form.getByLabel('Title').fill('Senior Analyst');
    await form.getByLabel('Add somebody').fill('Bo');
    await form.getByRole('option', { name: 'Bo Lind' }).click();
    await form.getByRole('button', { name: 'Ask for Bo Lind sooner' }).click();
    const version = ((await desk.server.ask('GET', '/opportunities/analyst')) as Shown).opportunity.version;
    const changes = { title: 'Analyst II', route: 'recruiter' };
    await desk.server.ask('PATCH', '/opportunities/analyst', { commandId: 'meanwhile', version, changes });
    await form.getByRole('button', { name: 'Save' }).click();
    const note = page.getByRole('region', { name: 'This position was changed meanwhile' });
    await note.getByText('You chose “Senior Analyst”, which will be saved.').waitFor();
    assert.equal(await form.getByLabel('How you came to it').inputValue(), 'recruiter');
    await assertAccessible(page, 'a stale edit');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Senior Analyst' }).waitFor();
    const { opportunity } = (await desk.server.ask('GET', '/opportunities/analyst')) as Shown;
    assert.deepEqual([opportunity.route, opportunity.contacts], ['recruiter', ['bo', 'ana']]);
    assert.deepEqual(complaints.filter(isNoRefusal), []);
    await page.context().close();
  });

  it('[F5] [J1] tells of thanks round by round, and what follows from an outcome before it is settled, and takes it back', async () => {
    const { page, complaints } = await desk.browser.open(desk.server.address);
    await page.goto(`${desk.server.address}/opportunities/analyst`);
    await logged(page, { what: 'Had a job interview', days: 2 });
    const rounds = page.getByRole('region', { name: 'Interviews' });
    await rounds.getByText('Round 1').waitFor();
    await rounds.getByText('E-mail your thanks for the interview').waitFor();
    await inEveryLook(page, 'the page of a position');

    await page.getByRole('button', { name: 'I accept' }).click();
    const dialog = page.getByRole('dialog', { name: 'Accept it' });
    await dialog.getByText('1 person helped you. They are to hear of it, and be thanked:').waitFor();
    await dialog.getByText(/Write them a letter/).waitFor();
    await dialog.getByText(/^No longer owed: /).waitFor();
    await assertAccessible(page, 'what follows from an outcome');
    await dialog.getByRole('button', { name: 'Settle it' }).click();
    const settled = page.getByRole('region', { name: 'How it ended' });
    await settled.getByText('Accepted').waitFor();
    assert.equal(((await desk.server.ask('GET', '/people/ana')) as Owing).followUps.some(isLetter), true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await settled.waitFor({ state: 'detached' });
    assert.equal(((await desk.server.ask('GET', '/people/ana')) as Owing).followUps.some(isLetter), false);

    await page.goto(`${desk.server.address}/opportunities/slip`);
    await page.getByRole('button', { name: 'Take it out' }).click();
    await arrivedAt(page, 'Opportunities');
    await page.locator('[data-position]').first().waitFor();
    assert.equal(await page.locator('[data-position=slip]').count(), 0);
    await page.goto(`${desk.server.address}/opportunities/slip`);
    await page.getByRole('heading', { name: 'No position is here' }).waitFor();
    assert.deepEqual(complaints.filter(isNoRefusal), []);
    await page.context().close();
  });
});

interface Owing {
  readonly followUps: readonly { readonly step: string }[];
}

const isLetter = ({ step }: { readonly step: string }): boolean => step === 'announce-letter';

async function inEveryLook(page: Page, where: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await assertAccessibleInBoth(page, `${where} at ${width} pixels`);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}

function gripOf(page: Page, title: string): Locator {
  return page.getByRole('button', { name: `Pick up ${title}`, exact: true });
}

function inStage(page: Page, stage: string, title: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${stage}`) }).getByRole('link', { name: title, exact: true });
}

/** In the form of the page itself, so many days ago. */
async function logged(page: Page, { what, days }: { readonly what: string; readonly days: number }): Promise<void> {
  await page.getByRole('button', { name: 'Log what happened' }).click();
  const dialog = page.getByRole('dialog', { name: 'What happened?' });
  await dialog.getByLabel('What', { exact: true }).selectOption(what);
  await dialog.getByLabel('When').selectOption('At another time');
  const at = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel('Date and time').fill(`${at}T10:00`);
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** A refusal is told to the console by the browser itself. */
function isNoRefusal(complaint: string): boolean {
  return !/status of 40[49]/.test(complaint);
}
