/** A notebook in which every field of every kind of fact is filled at least once, and left out at least once. */

import type { Notebook } from '../../src/core/facts/notebook.ts';
import type { Owner } from '../../src/core/facts/owner.ts';

export const plainOwner: Owner = {
  timeZone: 'America/Chicago',
  holidays: null,
  workweek: [1, 2, 3, 4, 5],
  businessHours: { from: '09:00', to: '17:00' },
  cadence: { inner: 30, active: 90, wide: 180 },
};

const at = '2026-03-05T21:00:00.000Z';
const later = '2026-03-06T21:30:00.000Z';

/** Each list by id, as a store gives it back. */
export const fullNotebook: Notebook = {
  owner: {
    ...plainOwner,
    name: 'Sam Rivers',
    email: 'sam@example.org',
    phone: '+1 312 555 0100',
    headline: 'Analyst',
    location: { latitude: 41.88, longitude: -87.63 },
    holidays: 'US-IL',
  },
  searches: [
    { id: 's1', goal: 'Analyst', startedAt: at },
    { id: 's2', goal: 'Manager', startedAt: at, endedAt: later },
  ],
  organizations: [
    {
      id: 'o1',
      name: 'Northwind',
      industry: 'Shipping',
      website: 'https://northwind.example',
      research: 'Founded 1990',
      notes: 'big',
    },
    { id: 'o2', name: 'Contoso' },
  ],
  people: [
    {
      id: 'p1',
      name: 'Ana “Ruiz” 🎉',
      addedAt: at,
      emails: ['a@b.example', 'c@d.example'],
      phones: ['1'],
      addresses: ['1 Street\nCity'],
      links: ['https://a.example'],
      organization: 'o1',
      title: 'Lead',
      timeZone: 'Europe/Madrid',
      birthday: '1980-02-29',
      photo: 'data:image/png;base64,iVBORw0KGgo=',
      circle: 'inner',
      circleSince: '2026-01-01',
      cadenceDays: 45,
      linkedinConnected: false,
      howMet: 'mixer',
      background: 'b',
      value: 'v',
      tags: ['x', 'y'],
      notes: 'n',
      key: true,
      distinctFrom: ['p2'],
      stop: { at: later, reason: 'asked me to' },
    },
    { id: 'p2', name: 'Ito', addedAt: at, key: false, linkedinConnected: true },
    { id: 'p3', name: 'محمد', addedAt: at },
  ],
  opportunities: [
    {
      id: 'j1',
      title: 'Analyst',
      organization: 'o1',
      openedAt: at,
      route: 'referral',
      stage: 'applied',
      contacts: ['p2', 'p1'],
      search: 's1',
      outcome: { verdict: 'accepted', at: later },
    },
    { id: 'j2', title: 'Clerk', openedAt: at, route: 'advert', stage: 'need' },
  ],
  referrals: [
    { id: 'r1', from: 'p1', to: 'p2', at, about: 'the team' },
    { id: 'r2', from: 'p2', to: 'p3', at },
  ],
  intents: [
    { id: 'i1', kind: 'informational', person: 'p2', at, about: 'shipping' },
    { id: 'i2', kind: 'reconnect', person: 'p3', at },
  ],
  meetings: [
    {
      id: 'm1',
      kind: 'informational',
      people: ['p3', 'p1'],
      scheduledAt: at,
      starts: at,
      ends: later,
      place: 'Café',
      opportunity: 'j1',
      group: 'g1',
      agenda: ['How did you begin?', 'Who else should I talk to?'],
      notes: 'They grow.',
      begunAt: at,
      endedAt: later,
      cancelled: { at: later, emergency: 'flood' },
    },
    { id: 'm2', kind: 'group', people: [], scheduledAt: at, starts: at, ends: later, group: 'g1' },
  ],
  groups: [
    {
      id: 'g1',
      name: 'Chapter',
      kind: 'chapter',
      notedAt: at,
      parent: 'g2',
      hasLocalChapter: true,
      joinedAt: at,
      leftAt: later,
      involvement: 'committee',
      members: [{ person: 'p2', fit: true, role: 'chair' }, { person: 'p1' }, { person: 'p3', fit: false }],
    },
    { id: 'g2', name: 'Association', kind: 'association', notedAt: at, hasLocalChapter: false },
  ],
  touches: [
    {
      id: 't1',
      at,
      ends: later,
      people: ['p2', 'p1'],
      channel: 'phone',
      direction: 'both',
      occasion: 'interview',
      opportunity: 'j1',
      referral: 'r1',
      group: 'g1',
      meeting: 'm1',
      round: 2,
      outcome: 'reached',
      verdict: 'yes',
      summary: 'good',
      promised: [{ what: 'article', by: '2026-03-09' }, { what: 'call' }],
      gave: [{ kind: 'article', what: 'x' }],
      received: [{ kind: 'advice', what: 'y' }],
      answers: ['three-by-three/t0#follow-up.1'],
    },
    { id: 't2', at, people: [], channel: 'portal', direction: 'out', opportunity: 'j2' },
  ],
  decisions: [
    { id: 'd1', at, key: 'three-by-three/t2#follow-up.1', kind: 'snooze', until: '2026-03-20', reason: 'away' },
    { id: 'd2', at, key: 'keep-in-touch/p2#touch-base.1', kind: 'snooze', until: later },
    { id: 'd3', at, key: 'next-step/j2', kind: 'retire' },
  ],
};
