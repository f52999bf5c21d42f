import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyNotebook } from '../../core/facts/notebook.ts';
import { ownerDefaults } from '../../core/facts/owner.ts';
import { anyNotebook } from './notebook-arbitrary.ts';
import { readNotebook } from './read-notebook.ts';
import { notebookTexts, writeNotebook } from './write-notebook.ts';

const owner = { timeZone: 'America/Chicago', ...ownerDefaults };
const at = '2026-03-05T10:00:00-06:00';
const ana = { id: 'ana', name: 'Ana Ruiz', addedAt: at };

function problemsOf(file: object): readonly string[] {
  const read = readNotebook(JSON.stringify({ format: 'sundown.notebook', version: 1, owner, ...file }));
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path} ${message}`);
}

describe('the notebook file', () => {
  it('is written back byte for byte, so that an owner can carry it anywhere and back', () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        const file = writeNotebook(notebook);
        const read = readNotebook(file);
        assert.deepEqual(read.ok ? [] : read.problems, []);
        assert.equal(read.ok && writeNotebook(read.notebook), file);
        assert.deepEqual(read.ok && read.notebook, structuredClone(notebook));
      }),
      { numRuns: 200 },
    );
  });

  it('is spelled in one way, whatever order the fields were made in', () => {
    const one = { ...emptyNotebook(owner), people: [{ ...ana, stop: { at, reason: 'asked to' } }] };
    const other = { ...one, people: [{ stop: { reason: 'asked to', at }, addedAt: at, name: 'Ana Ruiz', id: 'ana' }] };
    assert.equal(writeNotebook(other), writeNotebook(one));
    assert.match(
      writeNotebook(one),
      /^\{\n  "format": "sundown.notebook",\n  "version": 1,\n  "owner": \{\n    "timeZone"/,
    );
    assert.match(writeNotebook(one), /\n\}\n$/);
  });

  it('is the same where its records come some at a time, so that an export need not hold them all', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotebook, fc.integer({ min: 1, max: 3 }), async (notebook, length) => {
        const texts = notebookTexts(notebook.owner, function* (kind) {
          for (let from = 0; from < notebook[kind].length; from += length) {
            yield notebook[kind].slice(from, from + length);
          }
        });
        assert.equal((await Array.fromAsync(texts)).join(''), writeNotebook(notebook));
      }),
    );
  });

  it('may leave out empty lists and what an owner starts with', () => {
    const read = readNotebook('{"format":"sundown.notebook","version":1,"owner":{"timeZone":"America/Chicago"}}');
    assert.deepEqual(read, { ok: true, notebook: emptyNotebook(owner) });
  });
});

describe('what is wrong with a notebook file', () => {
  it('is told with its place where the text is no JSON', () => {
    assert.deepEqual(readNotebook('{"format": nope}'), {
      ok: false,
      problems: [{ path: '$', message: 'is not JSON: "n" does not belong there, line 1, column 12' }],
    });
    assert.equal(readNotebook(Uint8Array.of(0xc3, 0x28)).ok, false);
  });

  it('is only that it is something else, where it is no notebook or one of another version', () => {
    assert.deepEqual(problemsOf({ format: 'other' }), ['$.format must be "sundown.notebook"']);
    assert.deepEqual(problemsOf({ version: 2 }), ['$.version must be 1; this file was written by a newer Sundown']);
    assert.deepEqual(problemsOf({ version: '1' }), ['$.version must be 1']);
  });

  it('is told all at once, each with its path, so that a file is mended in one go', () => {
    const people = [ana, { ...ana, hue: 1, emails: 'ana@example.com' }, { id: 'a b', name: ' ' }];
    const touches = [{ id: 't', at: '2026-02-30T10:00:00Z', people: ['ana', 7], channel: 'pigeon', direction: 'out' }];
    assert.deepEqual(problemsOf({ people, touches, colour: 'red' }), [
      '$.colour is not known here',
      '$.people[1].emails must be a list, not a text',
      '$.people[1].hue is not known here',
      '$.people[1].id is already the id of $.people[0]',
      '$.people[2].id must be an id: 1 to 64 of A-Z a-z 0-9 _ -',
      '$.people[2].name must not be blank',
      '$.people[2].addedAt is missing',
      '$.touches[0].at must be an instant with an offset, such as 2026-03-10T15:00:00-05:00, on a real date',
      '$.touches[0].people[1] must be a text, not a number',
      '$.touches[0].channel must be one of email, phone, text, linkedin, note, letter, card, gift, in-person, video, portal, task',
    ]);
  });

  it('is told for each reference to what is not there', () => {
    const gone = { id: 'x', at };
    const lists = {
      people: [{ ...ana, organization: 'o' }],
      opportunities: [
        {
          id: 'x',
          title: 'Analyst',
          openedAt: at,
          route: 'advert',
          stage: 'applied',
          organization: 'o',
          contacts: ['ana', 'bo'],
          search: 's',
        },
      ],
      referrals: [{ ...gone, from: 'bo', to: 'cy' }],
      intents: [{ ...gone, kind: 'reconnect', person: 'bo' }],
      meetings: [
        {
          id: 'x',
          kind: 'group',
          people: ['bo'],
          scheduledAt: at,
          starts: at,
          ends: '2026-03-05T11:00:00-06:00',
          opportunity: 'p',
          group: 'g',
        },
      ],
      groups: [
        {
          id: 'x',
          name: 'SHRM',
          kind: 'chapter',
          notedAt: at,
          parent: 'g',
          members: [{ person: 'ana' }, { person: 'bo' }],
        },
      ],
      touches: [
        {
          ...gone,
          people: ['ana', 'bo'],
          channel: 'phone',
          direction: 'out',
          opportunity: 'p',
          referral: 'r',
          group: 'g',
          meeting: 'm',
        },
      ],
    };
    assert.deepEqual(problemsOf(lists), [
      '$.people[0].organization there is no organization with the id o',
      '$.opportunities[0].organization there is no organization with the id o',
      '$.opportunities[0].contacts[1] there is no person with the id bo',
      '$.opportunities[0].search there is no search with the id s',
      '$.referrals[0].from there is no person with the id bo',
      '$.referrals[0].to there is no person with the id cy',
      '$.intents[0].person there is no person with the id bo',
      '$.meetings[0].people[0] there is no person with the id bo',
      '$.meetings[0].opportunity there is no opportunity with the id p',
      '$.meetings[0].group there is no group with the id g',
      '$.groups[0].parent there is no group with the id g',
      '$.groups[0].members[1].person there is no person with the id bo',
      '$.touches[0].people[1] there is no person with the id bo',
      '$.touches[0].opportunity there is no opportunity with the id p',
      '$.touches[0].referral there is no referral with the id r',
      '$.touches[0].group there is no group with the id g',
      '$.touches[0].meeting there is no meeting with the id m',
    ]);
  });

  it('does not call a reference astray for a record that is there but broken', () => {
    const touches = [{ id: 't', at, people: ['ana'], channel: 'phone', direction: 'out' }];
    assert.deepEqual(problemsOf({ people: [{ ...ana, addedAt: 1 }], touches }), [
      '$.people[0].addedAt must be a text, not a number',
    ]);
  });

  it('is told for facts that contradict themselves', () => {
    const touch = { id: 't', at, people: ['ana'], channel: 'phone', direction: 'out' };
    const meeting = { id: 'm', kind: 'catch-up', people: [], scheduledAt: at, starts: at, ends: at };
    assert.deepEqual(problemsOf({ people: [ana], touches: [{ ...touch, people: [] }] }), [
      '$.touches[0].people may be empty only where there is an opportunity or a group',
    ]);
    assert.deepEqual(problemsOf({ people: [ana], touches: [{ ...touch, ends: '2026-03-05T09:59:00-06:00' }] }), [
      '$.touches[0].ends must not be earlier than `at`',
    ]);
    assert.deepEqual(problemsOf({ people: [ana], touches: [{ ...touch, ends: '2026-03-05T16:00:00Z' }] }), []);
    assert.deepEqual(problemsOf({ meetings: [meeting] }), ['$.meetings[0].ends must be later than `starts`']);
    assert.deepEqual(problemsOf({ decisions: [{ id: 'd', at, key: 'k', kind: 'snooze' }] }), [
      '$.decisions[0].until is missing: a snooze says until when',
    ]);
    assert.deepEqual(problemsOf({ decisions: [{ id: 'd', at, key: 'k', kind: 'snooze', until: '2026-03-09' }] }), []);
  });

  it('is told for settings by which no calendar can be kept', () => {
    const wrong = {
      timeZone: 'Mars/Olympus',
      holidays: 'us',
      workweek: [1, 1],
      businessHours: { from: '17:00', to: '09:00' },
      cadence: { inner: 0, active: 90, wide: 4000 },
      location: { latitude: 91, longitude: 0 },
    };
    assert.deepEqual(problemsOf({ owner: wrong }), [
      '$.owner.timeZone must be a time zone, such as America/Chicago',
      '$.owner.location.latitude must be at most 90',
      '$.owner.holidays must be a code such as US or DE-BY',
      '$.owner.workweek must name each day once',
      '$.owner.businessHours.to must end later than they begin',
      '$.owner.cadence.inner must be at least 1',
      '$.owner.cadence.wide must be at most 3650',
    ]);
    assert.deepEqual(problemsOf({ owner: { ...owner, workweek: [] } }), [
      '$.owner.workweek must have at least one day',
    ]);
  });

  it('keeps out what no database or screen could keep whole', () => {
    const named = (name: string) => problemsOf({ people: [{ ...ana, name }] });
    assert.deepEqual(named('A\u0000na'), [
      '$.people[0].name holds a character that cannot be kept (NUL or half of a surrogate pair)',
    ]);
    assert.deepEqual(named('A\ud800'), [
      '$.people[0].name holds a character that cannot be kept (NUL or half of a surrogate pair)',
    ]);
    assert.deepEqual(named('Ana\nRuiz'), ['$.people[0].name must be on one line']);
    assert.deepEqual(named('x'.repeat(201)), ['$.people[0].name must have at most 200 characters']);
    assert.deepEqual(problemsOf({ people: [{ ...ana, links: ['javascript:alert(1)'] }] }), [
      '$.people[0].links[0] must be an address on the net',
    ]);
  });

  it('is cut short where there is far too much of it', () => {
    const people = Array.from({ length: 300 }, () => ({ ...ana, name: '' }));
    const problems = problemsOf({ people });
    assert.equal(problems.length, 201);
    assert.equal(problems.at(-1), '$ has 399 more problems');
  });
});
