import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addedAt, after, appointment, connected, mail, owner, planned } from '../../../test/stories/brought-to-ana.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Brought, ImportedHappening } from '../../formats/brought/brought.ts';

describe('a newer archive of LinkedIn', () => {
  const at = (organizationName: string, title: string) => connected({ organizationName, title });
  const first = planned({ people: [at('Northwind', 'Analyst')], isWhole: true });

  it('tells who has another position, takes it over, and lets the owner be in touch about it', () => {
    const newer = { people: [at('Contoso', 'Lead')], isWhole: true };
    const plan = planned(newer, { ...after(first), beInTouch: new Set(['ana']) });
    assert.deepEqual(
      plan.people.moved.map(({ before, after: is }) => [before.title, is.title]),
      [['Analyst', 'Lead']],
    );
    assert.equal(plan.people.completedPeople[0]?.title, 'Lead');
    assert.deepEqual(
      plan.intents.map(({ kind, person, about }) => [kind, person, about]),
      [['reconnect', 'ana', 'A new position: Lead, Contoso']],
    );
    assert.deepEqual(planned(newer, after(plan)).people.moved, []);
  });

  it('leaves a position as it is where the owner says so, or wrote it before they were connected there', () => {
    const newer = { people: [at('Contoso', 'Lead')], isWhole: true };
    const left = planned(newer, { ...after(first), leftAsIs: new Set(['ana']) });
    assert.deepEqual([left.people.completedPeople, left.people.newOrganizations], [[], []]);
    const known: Person = {
      id: 'ana',
      name: 'Ana Ruiz',
      addedAt,
      emails: ['ana@north.example'],
      title: 'Boss',
      organization: 'o',
    };
    const plan = planned(newer, { people: [known], organizations: [{ id: 'o', name: 'Northwind' }] });
    assert.deepEqual([plan.people.moved, plan.people.completedPeople[0]?.title], [[], 'Boss']);
  });

  it('tells who has gone, and marks only those whom the owner names', () => {
    const bo = connected({ name: 'Bo', emails: ['bo@x.example'] });
    const plan = planned({ people: [bo], isWhole: true }, { disconnected: new Set(['ana']) });
    assert.deepEqual(
      plan.gone.map(({ id }) => id),
      ['ana'],
    );
    assert.deepEqual(
      plan.disconnected.map(({ linkedinConnected }) => linkedinConnected),
      [false],
    );
    assert.deepEqual(planned({ people: [bo] }).gone, [], 'a part of it tells of nobody who is missing');
  });

  it('fills in what the owner has not said of themselves, and no more', () => {
    const told = { owner: { name: 'Sam Doe', headline: 'Analyst' } };
    assert.deepEqual(planned(told).owner, { ...owner, name: 'Sam Doe', headline: 'Analyst' });
    assert.equal(planned(told, { owner: { ...owner, name: 'S.', headline: 'x' } }).isOwnerFilled, false);
  });
});

it('adds nothing a second time, whatever was in the file', () => {
  const address = fc.constantFrom('ana@north.example', 'bo@x.example', 'cy@x.example');
  const who = fc.array(fc.record({ email: address }), { minLength: 1, maxLength: 2 });
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
  const happening = fc.record({
    key: fc.uuid(),
    at: day,
    people: who,
    direction: fc.constantFrom('in', 'out', 'both'),
  });
  const event = fc.record({ key: fc.uuid(), on: day, people: who });
  const anyBrought = fc.record({
    people: fc.array(
      fc.record({ name: fc.constantFrom('Ana Ruiz', 'Bo Lind', 'Cy'), emails: fc.array(address, { maxLength: 1 }) }),
    ),
    happenings: fc.array(happening),
    meetings: fc.array(event),
    withStrangers: fc.boolean(),
  });
  fc.assert(
    fc.property(anyBrought, ({ people, happenings, meetings, withStrangers }) => {
      const brought: Partial<Brought> = {
        people: people.map((person) => connected(person)),
        happenings: happenings.map((each) => mail(each.key, each as Partial<ImportedHappening>)),
        meetings: meetings.map(({ key, on, people: all }) =>
          appointment(key, { people: all, starts: `${on}T15:00:00Z`, ends: `${on}T16:00:00Z` }),
        ),
      };
      const again = planned(brought, { ...after(planned(brought, { withStrangers })), withStrangers });
      assert.deepEqual(
        [
          again.people.counts.added,
          again.people.counts.completed,
          again.touches.counts.added,
          again.meetings.counts.added,
        ],
        [0, 0, 0, 0],
      );
    }),
  );
});
