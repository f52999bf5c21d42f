import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Organization } from '../../core/facts/organization.ts';
import type { Person } from '../../core/facts/person.ts';
import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { type PeoplePlan, peoplePlan } from './people-plan.ts';

const now = '2026-03-10T15:00:00Z';
const earlier = '2026-01-01T00:00:00Z';
const northwind: Organization = { id: 'northwind', name: 'Northwind Traders' };
const ana: Person = {
  id: 'ana',
  name: 'Ana Ruiz',
  addedAt: earlier,
  organization: 'northwind',
  emails: ['ana@northwind.example'],
};

const met = (name: string, facts: Partial<ImportedPerson> = {}): ImportedPerson => ({
  source: 'vcard',
  line: 1,
  name,
  emails: [],
  phones: [],
  addresses: [],
  links: [],
  ...facts,
});

function planned(
  imported: readonly ImportedPerson[],
  people: readonly Person[] = [],
  organizations: readonly Organization[] = [northwind],
) {
  let made = people.length + organizations.length - 1;
  const plan = peoplePlan(imported, { people, organizations, addedAt: now, newId: () => `new-${(made += 1)}` });
  return { ...plan, newPeople: [...plan.newPeople] };
}

const counts = (imported: readonly ImportedPerson[], people: readonly Person[] = []) =>
  Object.values(planned(imported, people).counts);

const [added, matched, completed] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

describe('peoplePlan, who is who', () => {
  it('knows a person by an e-mail address in any case of letters', () => {
    assert.deepEqual(counts([met('A. R.', { emails: ['ANA@Northwind.Example'] })], [ana]), matched);
  });

  it('knows a person by the page on LinkedIn, however its address is written', () => {
    const known = { ...ana, links: ['http://linkedin.com/in/Jos%C3%A9-ruiz/'], linkedinConnected: true };
    const same = met('A. R.', {
      source: 'linkedin',
      linkedinConnected: true,
      links: ['https://www.linkedin.com/in/josé-ruiz?trk=x'],
    });
    assert.deepEqual(counts([same], [known]), matched);
  });

  it('knows a person by a telephone number and a like name, however it is written', () => {
    const known = { ...ana, phones: ['+1 (312) 555-0142'] };
    assert.deepEqual(counts([met('Dr. Ana Ruiz-Lopez', { phones: ['001 312 555 0142 ext. 7'] })], [known]), matched);
  });

  it('keeps two people apart who share only a telephone, as colleagues and families do', () => {
    const known = { ...ana, phones: ['+1 312 555 0100'] };
    assert.deepEqual(counts([met('Bob Lee', { phones: ['+1 312 555 0100'] })], [known]), added);
  });

  it('knows a person by name and organization, without accents, titles, credentials and emoji', () => {
    const known = { id: 'zoe', name: 'Zoë Großmann', addedAt: earlier, organization: 'northwind' };
    const same = met('Dr. Zoe Grossmann, PhD, SHRM-CP 🚀', { organizationName: ' northwind  TRADERS ' });
    assert.deepEqual(counts([same], [known]), matched);
  });

  it('keeps namesakes of two organizations apart', () => {
    assert.deepEqual(counts([met('Ana Ruiz', { organizationName: 'Contoso' })], [ana]), added);
  });

  it('asks about whoever may be known, and takes them for new until it is said', () => {
    const known = { ...ana, links: ['https://www.linkedin.com/in/ana-1'] };
    const like = [
      met('Ana Ruiz', { organizationName: 'Northwind Traders, Inc.', links: ['https://www.linkedin.com/in/ana-2'] }),
      met('Annie Ruiz', { organizationName: 'NWT' }),
      met('Ana Ruiz'),
    ];
    const told = planned(like, [known], [{ ...northwind, aliases: ['NWT'] }]);
    assert.deepEqual(told.counts, { added: 2, matched: 1, completed: 0 });
    assert.deepEqual(
      told.doubtful.map(({ imported, candidates }) => [
        imported.name,
        candidates.map(({ entry: { person }, reasons }) => [person.id, reasons.map(({ kind }) => kind)]),
      ]),
      [
        ['Ana Ruiz', [['ana', ['name', 'organization']]]],
        ['Annie Ruiz', [['ana', ['nickname', 'organization']]]],
      ],
    );
    assert.deepEqual(told.newOrganizations, []);
  });

  it('keeps namesakes apart whom one file tells of under two pages on LinkedIn, even in one organization', () => {
    const page = (name: string) =>
      met('Ana Ruiz', { organizationName: 'Northwind Traders', links: [`https://www.linkedin.com/in/${name}`] });
    assert.deepEqual(counts([page('ana-1'), page('ana-2'), page('ana-1')]), [2, 1, 0]);
    assert.deepEqual(counts([page('ana-1'), page('ana-2')], [ana]), [1, 0, 1]);
  });

  it('keeps namesakes with two pages on LinkedIn apart where nothing says that they work together', () => {
    const known = { ...ana, links: ['https://www.linkedin.com/in/ana-1'] };
    assert.deepEqual(counts([met('Ana Ruiz', { links: ['https://www.linkedin.com/in/ana-2'] })], [known]), added);
  });
});

describe('peoplePlan, what changes', () => {
  it('adds a person with what the file knows, without a circle, and the organization once', () => {
    const plan = planned([
      met('Kenji Ito', {
        source: 'linkedin',
        linkedinConnected: true,
        links: ['https://www.linkedin.com/in/kenji'],
        organizationName: 'Contoso',
        title: 'Lead',
      }),
      met('Mei Tan', { organizationName: 'CONTOSO' }),
    ]);
    assert.deepEqual(plan.newOrganizations, [{ id: 'new-1', name: 'Contoso' }]);
    assert.deepEqual(plan.newPeople, [
      {
        id: 'new-2',
        name: 'Kenji Ito',
        addedAt: now,
        organization: 'new-1',
        title: 'Lead',
        links: ['https://www.linkedin.com/in/kenji'],
        linkedinConnected: true,
      },
      { id: 'new-3', name: 'Mei Tan', addedAt: now, organization: 'new-1' },
    ]);
  });

  it('gives a known person only what they lack, so that nothing the owner wrote is lost', () => {
    const known: Person = { ...ana, title: 'Director', circle: 'inner', notes: 'mine', birthday: '1980-01-01' };
    const plan = planned(
      [
        met('Ana Ruiz-Gómez', {
          source: 'linkedin',
          linkedinConnected: true,
          emails: ['ana@northwind.example', 'ana@ruiz.example'],
          title: 'VP',
          notes: 'theirs',
          birthday: '1985-04-12',
          timeZone: 'America/Chicago',
          organizationName: 'Contoso',
          phones: ['+1 312 555 0142'],
        }),
      ],
      [known],
    );
    assert.deepEqual(plan.completedPeople, [
      {
        ...known,
        emails: ['ana@northwind.example', 'ana@ruiz.example'],
        phones: ['+1 312 555 0142'],
        timeZone: 'America/Chicago',
        linkedinConnected: true,
      },
    ]);
    assert.deepEqual(plan.newOrganizations, [], 'an organization that nobody is put into is not added');
  });

  it('takes a title only for the organization where it is held', () => {
    const elsewhere = met('Ana Ruiz', { emails: ana.emails ?? [], organizationName: 'Contoso', title: 'VP' });
    const here = met('Ana Ruiz', { emails: ana.emails ?? [], organizationName: 'Northwind Traders', title: 'VP' });
    assert.deepEqual(counts([elsewhere], [ana]), matched);
    assert.deepEqual(counts([here], [ana]), completed);
  });

  it('puts two cards of one person together', () => {
    const plan = planned([
      met('Ana Ruiz', { emails: ['a@x.example'] }),
      met('Ana R.', { emails: ['A@x.example'], title: 'VP' }),
    ]);
    assert.deepEqual(plan.counts, { added: 1, matched: 0, completed: 1 });
    assert.deepEqual(plan.newPeople, [
      { id: 'new-1', name: 'Ana Ruiz', addedAt: now, emails: ['a@x.example'], title: 'VP' },
    ]);
    assert.deepEqual(plan.completedPeople, []);
  });
});

describe('peoplePlan, done again', () => {
  const some = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
  const importedPerson: fc.Arbitrary<ImportedPerson> = fc
    .record(
      {
        source: fc.constantFrom('linkedin', 'vcard'),
        line: fc.constant(1),
        name: fc.constantFrom('Ana Ruiz', 'Ana Ruiz, PhD', 'Ana', 'Bob Ruiz', '🚀'),
        emails: some('a@x.example', 'A@x.example', 'b@x.example'),
        phones: some('+1 312 555 0142', '0013125550142', '555'),
        addresses: some('1 Main St'),
        links: some('https://linkedin.com/in/a', 'https://www.linkedin.com/in/b/', 'https://ana.example'),
        organizationName: fc.constantFrom('Northwind Traders', 'northwind traders', 'Contoso'),
        title: fc.constantFrom('Lead', 'VP'),
        notes: fc.constantFrom('one', 'two'),
      },
      { requiredKeys: ['source', 'line', 'name', 'emails', 'phones', 'addresses', 'links'] },
    )
    .map((person) => ({ ...person }));
  const file = fc.array(importedPerson, { maxLength: 8 });

  it('changes nothing when the same file comes again, whatever is in it and whoever is known', () => {
    fc.assert(
      fc.property(file, file, (before, imported) => {
        const known = after(planned(before), [], [northwind]);
        const first = after(planned(imported, known.people, known.organizations), known.people, known.organizations);
        const second = planned(imported, first.people, first.organizations);
        assert.deepEqual(second.counts, { added: 0, matched: imported.length, completed: 0 });
        assert.deepEqual([second.newOrganizations, second.newPeople, second.completedPeople], [[], [], []]);
      }),
      { numRuns: 2000 },
    );
  });

  it('plans a file of ten thousand namesakes who share a telephone to its end, and joins none of them', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      met('John Smith', {
        source: 'linkedin',
        linkedinConnected: true,
        links: [`https://www.linkedin.com/in/js-${index}`],
      }),
      met('John Smith', { organizationName: `Company ${index}` }),
      met(`Worker${index}`, { phones: ['+1 312 555 0100'] }),
    ]).flat();
    assert.deepEqual(counts(rows), [rows.length, 0, 0]);
  });

  it('never changes what the owner had', () => {
    fc.assert(
      fc.property(file, file, (before, imported) => {
        const known = after(planned(before), [], [northwind]);
        for (const person of planned(imported, known.people, known.organizations).completedPeople) {
          const had = known.people.find(({ id }) => id === person.id);
          assert.ok(had);
          for (const [field, value] of Object.entries(had)) {
            const has: unknown = person[field as keyof Person];
            if (Array.isArray(value)) assert.deepEqual((has as unknown[]).slice(0, value.length), value);
            else assert.ok(has === value || (field === 'linkedinConnected' && has === true));
          }
        }
      }),
    );
  });
});

/** The notebook after a plan, in an order that says nothing about who came first. */
function after(plan: PeoplePlan, people: readonly Person[], organizations: readonly Organization[]) {
  const completedIds = new Set(plan.completedPeople.map(({ id }) => id));
  return {
    people: [
      ...plan.newPeople,
      ...plan.completedPeople,
      ...people.filter(({ id }) => !completedIds.has(id)),
    ].toReversed(),
    organizations: [...organizations, ...plan.newOrganizations],
  };
}
