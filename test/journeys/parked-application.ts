import type { RunningServer } from './running-server.ts';

let commands = 0;
const commandId = (): string => `parked-${(commands += 1)}`;
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

/** An application, and three voicemails without an answer. T3 */
export async function parked({ ask }: RunningServer, title: string, name: string): Promise<void> {
  const [opportunity, person] = [title, name].map((words) => words.replaceAll(' ', '-').toLowerCase());
  await ask('POST', '/people', { commandId: commandId(), id: person, name });
  await ask('POST', '/opportunities', {
    commandId: commandId(),
    id: opportunity,
    title,
    route: 'advert',
    stage: 'applied',
    openedAt: daysAgo(42),
    contacts: [person],
  });
  const touch = { people: [person], direction: 'out', opportunity };
  await ask('POST', '/touches', {
    ...touch,
    commandId: commandId(),
    at: daysAgo(42),
    channel: 'portal',
    occasion: 'application',
  });
  for (const days of [35, 28, 21]) {
    await ask('POST', '/touches', {
      ...touch,
      commandId: commandId(),
      at: daysAgo(days),
      channel: 'phone',
      outcome: 'voicemail',
    });
  }
}
