import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message } from './messages.ts';
import { recipientsAmong } from './recipients.ts';

const page = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const recipientsOf = recipientsAmong(() => [
  { name: 'Ana Ruiz, PhD', link: page('ana') },
  { name: 'Jones, Smith, the agency', link: page('agency') },
]);
const recipients = (to: string, ...toPages: readonly string[]) => {
  const from = { name: 'Maya Okafor' };
  const message: Message = { line: 2, conversation: '1', at: '', from, to, toPages, subject: '', content: '' };
  return recipientsOf(message).map(({ name, link }) => [name, link?.slice(28)]);
};

describe('recipientsAmong', () => {
  it('takes the whole text for one name where there is one page', () => {
    assert.deepEqual(recipients('Kim, the one, MBA', page('kim')), [['Kim, the one, MBA', 'kim']]);
  });

  it('parts names by commas, but not those that are known and not before credentials', () => {
    assert.deepEqual(recipients('Kenji Ito, Ana Ruiz, PhD,Jones, Smith, the agency, Li Na, SHRM-CP, M.D.'), [
      ['Kenji Ito', undefined],
      ['Ana Ruiz, PhD', undefined],
      ['Jones, Smith, the agency', undefined],
      ['Li Na, SHRM-CP, M.D.', undefined],
    ]);
  });

  it('puts names and pages together where they are as many, and else asks who has the page', () => {
    assert.deepEqual(recipients('Kenji Ito, Li Na', page('kenji'), page('na')), [
      ['Kenji Ito', 'kenji'],
      ['Li Na', 'na'],
    ]);
    assert.deepEqual(recipients('Kenji Ito, of Kyoto, Ana Ruiz, PhD', page('kenji'), page('ana')), [
      [undefined, 'kenji'],
      ['Ana Ruiz, PhD', 'ana'],
    ]);
  });

  it('leaves out those who have left, who have a name in common and no page', () => {
    assert.deepEqual(recipients('LinkedIn Member, Kenji Ito, LinkedIn Member', page('kenji')), [
      ['Kenji Ito', 'kenji'],
    ]);
    assert.deepEqual(recipients('LinkedIn Member'), []);
  });
});
