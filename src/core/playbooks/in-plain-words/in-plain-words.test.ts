import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyPlaybook } from '../../../formats/notebook/playbook-arbitrary.ts';
import { allPlaybooks } from '../all-playbooks.ts';
import type { Playbook } from '../playbook.ts';
import { builtIn } from '../playbooks-of.ts';
import { withValueAt } from '../with-value-at.ts';
import { asText, inPlainWords, valuesIn } from './in-plain-words.ts';

const told = (playbook: Playbook): readonly string[] => asText(inPlainWords(playbook)).split('\n');
const ours = (id: string): Playbook => builtIn(id) ?? assert.fail(id);

describe('a playbook in plain words', () => {
  it('reads as a person would tell it', () => {
    assert.deepEqual(told(ours('three-by-three')), [
      'It begins when you apply for a position or ask about one.',
      'Find out whom to ask for about the position: the hiring manager or HR. If there is nobody to turn to yet, see to it yourself, at once; due within three business days.',
      'Call: did your application for the position arrive? Call up to three times, three business days apart, counted from the beginning.',
      'If nobody answers by three business days after the last “Call”, it goes to the holding file.',
      'When there is a definite no or the position is settled, it is closed.',
      'When an interview follows or they reply, it has its answer, and ends.',
      'Anybody on the position will do: a word with another of them counts as well.',
      'Woken from the holding file, it takes up “Call” again.',
    ]);
    assert.deepEqual(told(ours('reconnect')).slice(1, 3), [
      'Renew the contact: your news, something of use to them, no favor asked. Send an e-mail or call, at once; due within two business days. It counts as done, too, once they reply.',
      'Now ask what you wanted to ask. Be in touch, in whichever way suits, ten business days after “Renew the contact”, or as soon as they reply if that comes first; due within two business days from then.',
    ]);
  });

  it('says a week where it is seven days, and the date of a season as a day of the year', () => {
    assert.match(asText(inPlainWords(ours('informational-request'))), /answers by a week after “Try one last time”/);
    assert.match(
      asText(inPlainWords(ours('new-year-card'))),
      /on 1 December; due by 19 December\. It lapses after 15 January/,
    );
  });

  for (const playbook of allPlaybooks) {
    it(`leaves no blank and no word of the data in ${playbook.id}, so that nobody has to learn a language`, () => {
      assert.doesNotMatch(asText(inPlainWords(playbook)), /undefined|NaN|\bbegin\b|-days\b|\.\.|\?\./);
    });
  }

  const anyOf = fc.oneof(fc.constantFrom(...allPlaybooks), anyPlaybook('own'));

  it('names every step and every number of any playbook, so that nothing counts that is not said', () => {
    fc.assert(
      fc.property(anyOf, (playbook) => {
        const { steps, silence, endings } = inPlainWords(playbook);
        assert.deepEqual(
          steps.map(({ id }) => id),
          playbook.steps.map(({ id }) => id),
        );
        const numbers = valuesIn(inPlainWords(playbook)).map(({ at }) => at);
        assert.deepEqual(numbers.toSorted(), numberPaths(playbook).toSorted());
        assert.equal(silence.length > 0, playbook.silence !== undefined);
        assert.ok(endings.length >= new Set(playbook.ends.map(({ as }) => as)).size);
      }),
      { numRuns: 300 },
    );
  });

  it('changes with any of its numbers, so that an owner reads what they changed', () => {
    fc.assert(
      fc.property(anyOf, fc.nat(), (playbook, dice) => {
        const numbers = valuesIn(inPlainWords(playbook)).filter((part) => part.kind === 'number');
        const part = numbers[dice % Math.max(numbers.length, 1)];
        if (part === undefined || part.min === part.max) return;
        const value = part.value < part.max ? part.value + 1 : part.value - 1;
        const changed = withValueAt(playbook, part.at, value);
        assert.notEqual(asText(inPlainWords(changed)), asText(inPlainWords(playbook)));
      }),
      { numRuns: 300 },
    );
  });
});

/** Every number and date in the data, by its path. */
function numberPaths(part: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof part === 'number' || isDate(part, path.at(-1))) return [path.join('.')];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => numberPaths(value, [...path, name]));
}

function isDate(part: unknown, field: string | undefined): boolean {
  return typeof part === 'string' && /^\d\d-\d\d$/.test(part) && ['on', 'from', 'joinedBy'].includes(field ?? '');
}
