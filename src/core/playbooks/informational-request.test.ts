import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advised, followUp, stopped, threadTold, threadUnfolds, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const id = 'informational-request/i1';
const asked = '2026-03-05 10:00 asks Ito';
const silent = [
  asked,
  '2026-03-06 12:00 email Ito',
  '2026-03-11 10:00 voicemail Ito',
  '2026-03-18 11:00 voicemail Ito',
];

describe('informational-request', () => {
  it('[C1] asks for research before the first contact, so that the interest is a purposeful one', () => {
    const story = tell(asked);
    assert.equal(told(story, '2026-03-05 10:00', `${id}#research`), 'open 2026-03-05 10:00:00 to 2026-03-06 23:59:59');
    unfolds(story, `${id}#research`, { '2026-03-06 23:59:59': 'open', '2026-03-07 00:00:00': 'overdue' });
  });

  it('[C1] takes research notes on the organization for the research, so that nobody reads up twice', () => {
    const known = tell(
      asked,
      '2026-03-01 09:00 organization Northwind {"research":"Ships grain; new plant in Tulsa."}',
      '2026-03-01 09:00 person Ito {"organization":"northwind"}',
    );
    unfolds(known, `${id}#research`, { '2026-03-05 10:00:00': 'done' });
    const bare = tell(
      asked,
      '2026-03-01 09:00 organization Northwind',
      '2026-03-01 09:00 person Ito {"organization":"northwind"}',
    );
    unfolds(bare, `${id}#research`, { '2026-03-05 10:00:00': 'open' });
  });

  it('[C2 C5 C6] asks first by e-mail within two business days, for a talk and not for a job', () => {
    const story = tell(asked);
    const email = followUp(story, '2026-03-05 10:00', `${id}#request-email`);
    assert.equal(
      told(story, '2026-03-05 10:00', `${id}#request-email`),
      'open 2026-03-05 10:00:00 to 2026-03-09 23:59:59',
    );
    assert.deepEqual([email?.channels, email?.rules], [['email'], ['C2', 'C5', 'C6']]);
    assert.match(email?.why ?? '', /15 to 30 minutes/);
  });

  it('[C6] calls three business days after the e-mail was really sent, so that it has been read', () => {
    const story = tell(asked, '2026-03-06 12:00 email Ito');
    assert.equal(
      told(story, '2026-03-06 12:00', `${id}#follow-up-call`),
      'scheduled 2026-03-11 09:00:00 to 2026-03-11 17:00:00',
    );
    const late = tell(asked, '2026-03-14 12:00 email Ito');
    assert.equal(
      told(late, '2026-03-14 12:00', `${id}#follow-up-call`),
      'scheduled 2026-03-18 09:00:00 to 2026-03-18 17:00:00',
    );
    assert.equal(told(tell(asked), '2026-03-20 12:00', `${id}#follow-up-call`), 'none');
  });

  it('[C7] makes one more attempt on the first business day from a week after the call on, so that a week can answer', () => {
    const story = tell(asked, '2026-03-06 12:00 email Ito', '2026-03-11 10:00 voicemail Ito');
    const key = `${id}#last-attempt`;
    assert.equal(told(story, '2026-03-11 10:00', key), 'scheduled 2026-03-18 00:00:00 to 2026-03-23 23:59:59');
    assert.deepEqual(followUp(story, '2026-03-11 10:00', key)?.channels, ['phone', 'email']);
    unfolds(story, key, {
      '2026-03-17 23:59:59': 'scheduled',
      '2026-03-18 00:00:00': 'open',
      '2026-03-23 23:59:59': 'open',
      '2026-03-24 00:00:00': 'overdue',
    });
    // A week after Saturday the 14th is Saturday the 21st, so that it opens on Monday the 23rd.
    const weekend = tell(asked, '2026-03-06 12:00 email Ito', '2026-03-14 10:00 voicemail Ito');
    assert.equal(told(weekend, '2026-03-14 10:00', key), 'scheduled 2026-03-23 00:00:00 to 2026-03-26 23:59:59');
  });

  it('[C7] stops the person after seven silent days, so that nobody is pestered', () => {
    const story = tell(...silent);
    threadUnfolds(story, id, {
      '2026-03-18 11:00:00': 'active',
      '2026-03-25 23:59:59': 'active',
      '2026-03-26 00:00:00': 'stopped',
    });
    assert.deepEqual(stopped(story, '2026-03-25 23:59:59'), []);
    assert.deepEqual(stopped(story, '2026-03-26 00:00'), ['ito by engine since 2026-03-26 00:00:00']);
  });

  it('[C7] withdraws everything else that was planned toward the stopped person', () => {
    const story = tell(...silent, '2025-12-01 09:00 circle inner Ito', '2026-03-24 09:00 asks Ito');
    unfolds(story, 'informational-request/i6#request-email', {
      '2026-03-25 23:59:59': 'open',
      '2026-03-26 00:00:00': 'withdrawn',
    });
    threadUnfolds(story, 'informational-request/i6', { '2026-03-26 00:00:00': 'stopped' });
    threadUnfolds(story, 'keep-in-touch/ito', { '2026-03-25 23:59:59': 'active', '2026-03-26 00:00:00': 'stopped' });
  });

  it('[C7] offers the next person at the organization, else in the field, so that the search moves on', () => {
    const where = (person: string, organization: string) =>
      `2026-03-01 09:00 person ${person} {"organization":"${organization}"}`;
    const companies = [
      '2026-03-01 09:00 organization Northwind {"industry":"Grain"}',
      '2026-03-01 09:00 organization Southsea {"industry":"Grain"}',
    ];
    const colleague = tell(
      ...silent,
      ...companies,
      where('Ito', 'northwind'),
      where('Abel', 'southsea'),
      where('Berg', 'northwind'),
    );
    assert.deepEqual(advised(colleague, '2026-03-26 00:00', 'move-on'), [
      'Ito does not answer: leave them in peace. Turn to Berg next.',
    ]);
    const peer = tell(...silent, ...companies, where('Ito', 'northwind'), where('Abel', 'southsea'));
    assert.match(advised(peer, '2026-03-26 00:00', 'move-on').join(), /Turn to Abel next/);
    assert.deepEqual(advised(peer, '2026-03-25 23:59:59', 'move-on'), []);
  });

  it('[C7] lifts the stop with the first word from the other side, because the silence is over', () => {
    const story = tell(...silent, '2026-04-20 09:00 heard Ito');
    assert.deepEqual(stopped(story, '2026-04-20 08:59:59'), ['ito by engine since 2026-03-26 00:00:00']);
    assert.deepEqual(stopped(story, '2026-04-20 09:00'), []);
    const wrote = tell(...silent, '2026-04-20 09:00 email Ito');
    assert.deepEqual(stopped(wrote, '2026-04-20 09:00'), ['ito by engine since 2026-03-26 00:00:00']);
  });

  it('[C7] never lifts a stop that the owner set, because it was their choice', () => {
    const story = tell('2026-03-05 10:00 stop Ito', '2026-03-06 09:00 heard Ito');
    assert.deepEqual(stopped(story, '2026-03-10 09:00'), ['ito by owner since 2026-03-05 10:00:00']);
  });

  it('[C7] ends as answered with a reply, even a late one within the last week', () => {
    const story = tell(...silent, '2026-03-25 23:00 heard Ito');
    assert.equal(threadTold(story, '2026-03-26 12:00', id), 'answered 2026-03-25 23:00:00');
    assert.deepEqual(stopped(story, '2026-03-26 12:00'), []);
    const prompt = tell(asked, '2026-03-05 12:00 email Ito', '2026-03-05 13:00 heard Ito');
    assert.equal(threadTold(prompt, '2026-03-05 13:00', id), 'answered 2026-03-05 13:00:00');
    unfolds(prompt, `${id}#research`, { '2026-03-05 13:00:00': 'withdrawn' });
  });

  it('[C7] closes with a no and stops the person for further requests, because they have said it', () => {
    const story = tell(asked, '2026-03-06 12:00 email Ito', '2026-03-09 09:00 no Ito', '2026-04-06 09:00 asks Ito');
    assert.equal(threadTold(story, '2026-03-09 09:00', id), 'closed 2026-03-09 09:00:00');
    assert.deepEqual(stopped(story, '2026-03-09 09:00'), ['ito by engine since 2026-03-09 09:00:00']);
    threadUnfolds(story, 'informational-request/i4', { '2026-04-06 09:00:00': 'stopped' });
  });

  it('[C6] takes a call that rang out for no attempt, so that the silence does not start with it', () => {
    const story = tell(asked, '2026-03-06 12:00 email Ito', '2026-03-11 10:00 rang Ito');
    assert.equal(
      told(story, '2026-03-11 10:00', `${id}#follow-up-call`),
      'scheduled 2026-03-12 09:00:00 to 2026-03-12 17:00:00',
    );
    assert.equal(told(story, '2026-03-11 10:00', `${id}#last-attempt`), 'none');
  });
});
