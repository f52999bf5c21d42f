/** A day on which twenty-five things and more are owed, of every kind that can be owed on any day of the year. */

import type { RunningServer } from './running-server.ts';

const dayMs = 86_400_000;

export async function busyDay({ ask }: RunningServer): Promise<void> {
  const now = Date.now();
  const ago = (days: number): string => new Date(now - days * dayMs).toISOString();
  let commands = 0;
  const say = (path: string, fields: object): Promise<unknown> =>
    ask('POST', path, { commandId: `busy-${(commands += 1)}`, ...fields });
  const person = (id: string, name: string, fields: object = {}): Promise<unknown> =>
    say('/people', { id, name, phones: ['312-555-0100'], emails: [`${id}@example.com`], ...fields });
  const touch = (fields: object): Promise<unknown> => say('/touches', fields);
  const talk = { channel: 'in-person', direction: 'both', summary: 'A good talk.' } as const;

  await say('/organizations', { id: 'northwind', name: 'Northwind' });
  await say('/searches', { id: 'search', goal: 'A post in benefits', startedAt: ago(200) });
  for (const [id, name] of [
    ['ana', 'Ana Ruiz'],
    ['bo', 'Bo Lind'],
    ['cleo', 'Cleo Park'],
    ['dan', 'Dan Weiss'],
    ['may', 'May Osei'],
    ['ned', 'Ned Frost'],
    ['pia', 'Pia Sand'],
  ] as const) {
    await person(id, name);
    await touch({ people: [id], at: ago(3), occasion: 'event', ...talk });
  }
  await say('/opportunities', opportunity({ id: 'analyst', title: 'Analyst', stage: 'interview', openedAt: ago(30) }));
  await person('eve', 'Eve Marsh', { organization: 'northwind', title: 'Head of benefits' });
  await person('finn', 'Finn Odell');
  await touch({ people: ['eve', 'finn'], at: ago(4), occasion: 'interview', opportunity: 'analyst', ...talk });
  await touch({
    people: ['ana'],
    at: ago(5),
    ...talk,
    promised: [{ what: 'the article on stop-loss cover' }, { what: 'a word with Bo' }],
  });
  await say('/opportunities', {
    ...opportunity({ id: 'clerk', title: 'Clerk', stage: 'applied', openedAt: ago(9) }),
    contacts: ['dan'],
  });
  await touch({
    people: ['dan'],
    at: ago(9),
    channel: 'portal',
    direction: 'out',
    occasion: 'application',
    opportunity: 'clerk',
  });
  await say('/opportunities', opportunity({ id: 'stale', title: 'Payroll lead', stage: 'need', openedAt: ago(40) }));
  await person('gus', 'Gus Vega', { organization: 'northwind' });
  await say('/intents', { kind: 'informational', person: 'gus' });
  await person('hana', 'Hana Ito');
  await touch({
    people: ['hana'],
    at: ago(3),
    ends: new Date(now - 3 * dayMs + 1_500_000).toISOString(),
    occasion: 'informational',
    ...talk,
  });
  await person('ivo', 'Ivo Novak');
  await say('/referrals', { from: 'hana', to: 'ivo', at: ago(6) });
  await person('jo', 'Jo Kim', { circle: 'inner', circleSince: ago(200).slice(0, 10) });
  await person('kit', 'Kit Moss', { circle: 'active', circleSince: ago(400).slice(0, 10) });
  await say('/groups', { name: 'Benefits Association', kind: 'association', hasLocalChapter: true });
  await person('lou', 'Lou Abbott');
  await say('/intents', { kind: 'reconnect', person: 'lou' });
}

function opportunity(fields: {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  readonly openedAt: string;
}): object {
  return { ...fields, route: 'direct', search: 'search' };
}
