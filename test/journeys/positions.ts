/** A few positions to carry about, and how the server tells of them. */

import type { RunningServer } from './running-server.ts';

export interface Shown {
  readonly opportunity: {
    readonly version: number;
    readonly stage: string;
    readonly route: string;
    readonly contacts: readonly string[];
  };
}

const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

/** Three that live, one of them opened by mistake, and one that has ended; and somebody who has helped. */
export async function withPositions({ ask }: RunningServer): Promise<void> {
  for (const [id, name] of [
    ['ana', 'Ana Ruiz'],
    ['bo', 'Bo Lind'],
  ]) {
    await ask('POST', '/people', { commandId: `know-${id}`, id, name });
  }
  await ask('POST', '/searches', { commandId: 'search', id: 'search', goal: 'A new post', startedAt: ago(90) });
  await ask('POST', '/touches', {
    commandId: 'advice',
    at: ago(30),
    people: ['ana'],
    channel: 'phone',
    direction: 'both',
    outcome: 'reached',
    received: [{ kind: 'advice', what: 'whom to ask' }],
  });
  const open = async (id: string, title: string, more: object = {}): Promise<unknown> =>
    ask('POST', '/opportunities', { commandId: `open-${id}`, id, title, route: 'network', stage: 'need', ...more });
  await open('analyst', 'Analyst', { contacts: ['ana'], search: 'search' });
  await open('clerk', 'Clerk');
  await open('slip', 'A slip of the pen');
  await open('old', 'Old post');
  await ask('POST', '/opportunities/old/settle', { commandId: 'end-old', version: 1, verdict: 'rejected' });
}

/** The server hears of it a moment after the page shows it. */
export async function stageOf({ ask }: RunningServer, id: string, stage: string): Promise<void> {
  for (;;) {
    const { opportunity } = (await ask('GET', `/opportunities/${id}`)) as Shown;
    if (opportunity.stage === stage.toLowerCase()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

export async function movedElsewhere({ ask }: RunningServer, id: string, stage: string): Promise<void> {
  const { opportunity } = (await ask('GET', `/opportunities/${id}`)) as Shown;
  const { version } = opportunity;
  await ask('POST', `/opportunities/${id}/move`, { commandId: `elsewhere-${id}`, version, stage });
}

/** Voicemails about the one position that there is, so many days ago each. */
export async function calledInVain({ ask }: RunningServer, daysAgo: readonly number[]): Promise<void> {
  const { items } = (await ask('GET', '/opportunities')) as {
    items: readonly { readonly id: string; readonly contacts: readonly string[] }[];
  };
  const [position] = items;
  for (const days of daysAgo) {
    await ask('POST', '/touches', {
      commandId: `in-vain-${days}`,
      at: ago(days),
      people: position?.contacts,
      channel: 'phone',
      direction: 'out',
      outcome: 'voicemail',
      opportunity: position?.id,
    });
  }
}
