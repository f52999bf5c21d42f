import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { almanacFor } from '../../almanac/almanac.ts';
import type { Understanding } from '../../core/capture/understanding.ts';
import { corpusKnown, corpusNow, corpusOwner } from './corpus/known-world.ts';
import { knownNames } from './known-names.ts';
import { understandLine } from './understand-line.ts';

const almanac = almanacFor(corpusOwner);
const context = { almanac, now: almanac.instant(corpusNow), known: corpusKnown };
const read = (line: string): Understanding => understandLine(line, context);

describe('people', () => {
  it('are matched by where they work where several share a name, and else offered to choose from', () => {
    assert.equal(read('met Maria of Initech').people[0]?.id, 'maria-s');
    assert.deepEqual(
      read('met Maria').people[0]?.candidates?.map(({ id, organizationName }) => [id, organizationName]),
      [
        ['maria-k', undefined],
        ['maria-s', 'Initech'],
      ],
    );
  });

  it('of another name are not taken for somebody known, so that nothing is logged with the wrong person', () => {
    for (const [line, name] of [
      ['Met Ana Torres at lunch', 'Ana Torres'],
      ['Called Sandra Ruiz', 'Sandra Ruiz'],
      ['coffee with Kim Larsen', 'Kim Larsen'],
    ] as const) {
      assert.deepEqual(
        read(line).people.map((person) => [person.name, person.id]),
        [[name, undefined]],
        line,
      );
    }
  });

  it('are not seen in ordinary words that are names as well', () => {
    assert.deepEqual(read('I may mark the hill on the map').people, []);
    assert.deepEqual(
      read('called may and mark').people.map(({ id }) => id),
      ['may', 'mark'],
    );
  });

  it('are one person however often they are named', () => {
    const { people } = read('Met Dana Fox at lunch. Dana promised a list. Ana was there, and Ana Ruiz paid');
    assert.deepEqual(
      people.map(({ name, spans }) => [name, spans.length]),
      [
        ['Dana Fox', 2],
        ['Ana Ruiz', 2],
      ],
    );
  });

  it('who are only spoken of take no part', () => {
    assert.deepEqual(
      read('Met Ana, promised her an intro to Ben').people.map(({ id, part }) => [id, part]),
      [
        ['ana', 'with'],
        ['ben', 'mentioned'],
      ],
    );
  });
});

describe('a promise', () => {
  it('of somebody else is none of the owner', () => {
    for (const line of [
      'Ana promised me the list',
      'Met Ben, he promised to send the deck by Friday',
      'Ana said she would call',
    ]) {
      assert.deepEqual(read(line).promised, [], line);
    }
  });
});

describe('a date', () => {
  it('is the third of June or the sixth of March by where the owner lives', () => {
    const when = (dayFirst: boolean): string | undefined =>
      understandLine('Met Ana on 3/2', { ...context, dayFirst }).when?.at.slice(0, 10);
    assert.equal(when(false), '2026-03-02');
    assert.equal(when(true), '2026-02-03');
  });

  it('that no calendar has is none, and is asked for, so that nothing is logged on another day', () => {
    for (const [line, words] of [
      ['Lunch with Ana on February 30 at 3pm', 'on February 30 at 3pm'],
      ['Met Ana in 1850', '1850'],
      ['Met Ana on 2026-13-40', 'on 2026-13-40'],
    ] as const) {
      const { when, unclearWhen, meeting } = read(line);
      assert.deepEqual([when, unclearWhen?.value, meeting], [undefined, words, undefined], line);
    }
    assert.equal(read('Met Ana yesterday, their house of 1850 stands').unclearWhen, undefined);
    assert.equal(read('Met Ana in 1850, a joke she made yesterday').unclearWhen, undefined);
  });

  it('is counted by the owner’s own clock and calendar', () => {
    const tokyo = almanacFor({ ...corpusOwner, timeZone: 'Asia/Tokyo', holidays: 'JP' });
    const there = understandLine('Met Ana yesterday, promised the list 3 business days from now', {
      almanac: tokyo,
      now: tokyo.instant('2026-03-17T00:30:00+09:00'),
      known: corpusKnown,
    });
    assert.equal(there.when?.at, '2026-03-16T12:00:00+09:00');
    assert.equal(there.promised[0]?.by?.value, '2026-03-23');
  });
});

describe('an empty notebook', () => {
  it('understands the first line all the same', () => {
    const none = knownNames({ people: [], organizations: [], opportunities: [] });
    const { people, organizations } = understandLine('Met Ana Ruiz of Northwind', { ...context, known: none });
    assert.deepEqual([people[0]?.name, people[0]?.organization, organizations[0]?.name], ['Ana Ruiz', 0, 'Northwind']);
  });
});

describe('the position applied for', () => {
  it('[T1] is read with its title, because the three calls are made about that one', () => {
    for (const [line, title] of [
      ['Applied for HR Analyst at Globex on Monday', 'HR Analyst'],
      ['Applied for Analyst at Globex', 'Analyst'],
      ['applied online as data analyst with Globex yesterday', 'data analyst'],
      ['Applied for Senior Buyer at Litware, Ana told me of it', 'Senior Buyer'],
      ['Applied for QA Lead today', 'QA Lead'],
      ['Applied for the HR Partner role at Globex.', 'HR Partner'],
    ] as const) {
      assert.equal(read(line).opportunity?.title, title, line);
    }
  });

  it('has no title where the line names none', () => {
    for (const line of [
      'Applied for a job at Globex',
      'applied for two open positions at Globex',
      'Applied to Globex',
    ]) {
      assert.equal(read(line).opportunity?.title, 'Position at Globex', line);
    }
  });
});
