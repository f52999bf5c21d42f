import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advised, nextChange } from '../../../../test/stories/ask.ts';
import { tell } from '../../../../test/stories/tell.ts';

const asks = '2026-03-03 10:00 asks Ito';
const cold =
  'You have not talked with Ito for over a year. Renew the acquaintance first: note that you want to reconnect.';

describe('cold ask', () => {
  it('[V10] is flagged from twelve months after the last talk on, so that the relationship is renewed first', () => {
    const story = tell('2025-03-05 10:00 reached Ito', asks);
    assert.deepEqual(advised(story, '2026-03-05 09:59:59', 'cold-ask'), []);
    assert.deepEqual(advised(story, '2026-03-05 10:00', 'cold-ask'), [cold]);
    // Nothing else changes before: the e-mail is due at the end of the same day.
    assert.equal(nextChange(story, '2026-03-05 09:00'), '2026-03-05 10:00:00');
  });

  it('[V10] takes letters and e-mails for no talk, because without one there is no mutual relationship', () => {
    const story = tell('2025-01-05 10:00 coffee Ito', '2026-02-05 10:00 heard Ito', '2026-02-06 10:00 email Ito', asks);
    assert.deepEqual(advised(story, '2026-03-03 10:00', 'cold-ask'), [cold]);
    const lately = tell('2025-01-05 10:00 coffee Ito', '2026-02-05 10:00 reached Ito', asks);
    assert.deepEqual(advised(lately, '2026-03-03 10:00', 'cold-ask'), []);
  });

  it('[V10] says nothing about a stranger, with whom there is nothing to renew', () => {
    assert.deepEqual(advised(tell(asks), '2026-03-03 10:00', 'cold-ask'), []);
    assert.deepEqual(advised(tell('2024-03-05 10:00 circle wide Ito', asks), '2026-03-03 10:00', 'cold-ask'), [cold]);
  });

  it('[V10] falls silent once the request is made, or where the owner means to reconnect', () => {
    const made = tell('2025-01-05 10:00 reached Ito', asks, '2026-03-04 10:00 email Ito');
    assert.deepEqual(advised(made, '2026-03-04 10:00', 'cold-ask'), []);
    assert.deepEqual(
      advised(tell('2025-01-05 10:00 reached Ito', '2026-03-03 10:00 reconnects Ito'), '2026-03-03 10:00', 'cold-ask'),
      [],
    );
  });
});

describe('give first', () => {
  const text = (balance: number): string[] => [
    `Ito has given you more than you gave (balance ${balance}). Give something first: an article, an introduction, an invitation.`,
  ];
  const exchanged = (kind: 'gave' | 'received', what: string) =>
    `2026-02-02 10:00 coffee Ito {"${kind}":[{"kind":"${what}","what":"it"}]}`;

  it('[T10 V4] flags an ask while they have given more, with something to give', () => {
    const advice = (...lines: readonly string[]) => advised(tell(...lines, asks), '2026-03-03 10:00', 'give-first');
    assert.deepEqual(advice(exchanged('received', 'advice')), text(-1));
    assert.deepEqual(advice(exchanged('received', 'introduction')), text(-2));
    assert.deepEqual(advice(exchanged('received', 'reference')), text(-3));
    assert.deepEqual(advice('2026-02-02 10:00 referred Ito to Ana'), text(-3));
    assert.deepEqual(advice('2026-02-02 10:00 informational Ito'), text(-2));
    assert.deepEqual(advice(exchanged('received', 'advice'), exchanged('gave', 'article')), []);
    assert.deepEqual(advice(), []);
  });

  it('[T10] says nothing while nothing is asked, because gratitude is no debt', () => {
    assert.deepEqual(advised(tell(exchanged('received', 'advice')), '2026-03-03 10:00', 'give-first'), []);
  });
});
