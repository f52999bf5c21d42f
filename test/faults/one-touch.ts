/** A touch with somebody new, as a program sends it; sent again it is the same. */

import { randomUUID } from 'node:crypto';

export interface Sent {
  readonly id: string;
  readonly body: string;
}

export function oneTouch(summary = ''): Sent {
  const id = randomUUID();
  const person = `p-${id}`;
  const body = JSON.stringify({
    commandId: `c-${id}`,
    id,
    at: '2026-03-05T15:00:00-06:00',
    people: [person],
    newPeople: [{ id: person, name: 'Ana Ruiz' }],
    channel: 'in-person',
    direction: 'both',
    occasion: 'event',
    ...(summary !== '' && { summary }),
  });
  return { id, body };
}
