/** Says one command to the server. */

import { client } from '../client/client.ts';
import type { Answered } from '../client/client.ts';
import { connectionNow } from '../client/connection.ts';
import { sentSurely } from '../client/sent-surely.ts';
import type { Command } from './deed.ts';

type AnyAnswer = Answered[Command['sentence']];

/** Once more where the answer was lost on the way; where Sundown is known not to answer, one try is enough. */
export function say(command: Command): Promise<AnyAnswer> {
  return connectionNow().isGone ? sayOnce(command) : sentSurely(() => sayOnce(command));
}

export function sayOnce({ sentence, input }: Command): Promise<AnyAnswer> {
  const spoken = client[sentence] as (input: Command['input']) => Promise<AnyAnswer>;
  return spoken(input);
}
