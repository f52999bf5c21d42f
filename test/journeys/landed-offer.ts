import { newYearCard } from '../../src/core/playbooks/new-year-card.ts';
import type { RunningServer } from './running-server.ts';

const daysAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const monthDay = (days: number): string => daysAhead(days).slice(5, 10);

let commands = 0;
const commandId = (): string => `runs-${(commands += 1)}`;

/** Names as long as they come, and in scripts that run and stack otherwise. */
export const helpers = [
  { id: 'ana', name: 'Ana Ruiz', phones: ['+1 312 555 0101'], circle: 'inner' },
  {
    id: 'long',
    name: 'Maria Anastasia Konstantinopoulou-Featherstonehaugh de la Vega y Montenegro',
    addresses: [
      'c/o The Very Long Named Institute for Applied Actuarial Science\n41 Lake Street, Suite 1200\nOak Park, IL 60302',
    ],
    circle: 'active',
  },
  { id: 'noa', name: 'נועה ברק', addresses: ['רחוב הרצל 12\nתל אביב 6688101\nישראל'], circle: 'active' },
  { id: 'kenta', name: '伊藤 健太', addresses: ['〒153-0063\n東京都目黒区目黒2丁目11番3号\n日本'], circle: 'wide' },
  { id: 'dmitri', name: 'Дмитрий Соколов', addresses: ['4040 Dempster St\nSkokie, IL 60076'], circle: 'wide' },
] as const;

/** Five people gave advice, an offer is accepted, and the season of cards is on, whatever the date. F5 J11 */
export async function landedOffer({ ask }: RunningServer): Promise<void> {
  const { owner } = (await ask('GET', '/settings')) as { owner: { version: number } };
  await ask('PATCH', '/settings', {
    commandId: commandId(),
    version: owner.version,
    changes: { name: 'Sam Lee', address: '12 Lake Street\nChicago, IL 60601' },
  });
  await ask('PUT', '/playbooks/new-year-card', {
    commandId: commandId(),
    version: 0,
    playbook: {
      ...newYearCard,
      begins: { fact: 'season', from: monthDay(-2), joinedBy: monthDay(30) },
      steps: newYearCard.steps.map((step) =>
        step.id === 'send-card'
          ? {
              ...step,
              opens: { after: 'begin', wait: { unit: 'date', on: monthDay(-1) } },
              due: { wait: { unit: 'date', on: monthDay(20) } },
              lapses: { on: monthDay(40) },
            }
          : { ...step, due: { wait: { unit: 'date', on: monthDay(10) } } },
      ),
    },
  });
  await ask('POST', '/searches', {
    commandId: commandId(),
    id: 'search',
    goal: 'A post in Chicago',
    startedAt: daysAhead(-60),
  });
  for (const person of helpers) {
    await ask('POST', '/people', { ...person, commandId: commandId() });
    await ask('POST', '/touches', {
      commandId: commandId(),
      at: daysAhead(-30),
      people: [person.id],
      channel: 'email',
      direction: 'in',
      received: [{ kind: 'advice', what: 'how pay is set' }],
    });
  }
  await ask('POST', '/opportunities', {
    commandId: commandId(),
    id: 'analyst',
    title: 'Analyst',
    route: 'network',
    stage: 'offer',
    openedAt: daysAhead(-20),
  });
  await ask('POST', '/opportunities/analyst/settle', { commandId: commandId(), version: 1, verdict: 'accepted' });
}
