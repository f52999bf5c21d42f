import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { ownerDefaults } from '../../core/facts/owner.ts';
import { readNotebook } from './read-notebook.ts';

const owner = { timeZone: 'America/Chicago', ...ownerDefaults };
const at = '2026-03-05T10:00:00-06:00';
const ana = { id: 'ana', name: 'Ana Ruiz', addedAt: at };

function problemsOf(file: object): readonly string[] {
  const read = readNotebook(JSON.stringify({ format: 'sundown.notebook', version: 1, owner, ...file }));
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path} ${message}`);
}

describe('everything that is wrong with a notebook file', () => {
  it('is told of a broken record with what it refers to in vain, so that no second reading finds more', () => {
    const touch = { id: 't', at, channel: 'pigeon', direction: 'out', people: ['ana', 'bo', 7], opportunity: 'p' };
    const group = {
      id: 'g',
      name: ' ',
      kind: 'chapter',
      notedAt: at,
      parent: 'a b',
      members: [null, { person: 'bo' }],
    };
    assert.deepEqual(problemsOf({ people: [ana], groups: [group, 7], touches: [touch] }), [
      '$.groups[0].name must not be blank',
      '$.groups[0].parent must be an id: 1 to 64 of A-Z a-z 0-9 _ -',
      '$.groups[0].members[0] must be an object, not null',
      '$.groups[1] must be an object, not a number',
      '$.touches[0].people[2] must be a text, not a number',
      '$.touches[0].channel must be one of email, phone, text, linkedin, note, letter, card, gift, in-person, video, portal, task',
      '$.groups[0].members[1].person there is no person with the id bo',
      '$.touches[0].people[1] there is no person with the id bo',
      '$.touches[0].opportunity there is no opportunity with the id p',
    ]);
  });

  it('is told of an unknown holiday calendar beside all else', () => {
    const file = (holidays: string): string =>
      JSON.stringify({
        format: 'sundown.notebook',
        version: 1,
        owner: { ...owner, holidays },
        people: [{ ...ana, hue: 1 }],
      });
    const paths = (holidays: string): readonly string[] => {
      const read = readNotebook(file(holidays), (code) => code === 'US');
      return read.ok ? [] : read.problems.map(({ path }) => path);
    };
    assert.deepEqual(paths('US'), ['$.people[0].hue']);
    assert.deepEqual(paths('XX'), ['$.owner.holidays', '$.people[0].hue']);
    assert.deepEqual(paths('nowhere'), ['$.owner.holidays', '$.people[0].hue']);
  });
});
