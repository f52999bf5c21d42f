/** Between what was read to have happened and the plain words in which the owner chooses it. */

import type { HappeningTold } from '../../../core/capture/corrections.ts';
import type { Understanding } from '../../../core/capture/understanding.ts';
import type { Channel, Verdict } from '../../../core/facts/touch.ts';
import { channelWords, touchWords } from '../../words/channel-words.ts';
import { happeningOf } from '../../words/happenings.ts';
import type { HappeningId } from '../../words/happenings.ts';

type Read = Pick<Understanding, 'occasion' | 'channel' | 'direction' | 'outcome'>;

/** Undefined where none of the plain words fits. */
export function happeningIdOf({ occasion, channel, direction, outcome }: Read): HappeningId | undefined {
  if (occasion !== undefined && occasion.value !== 'meeting') return occasion.value;
  if (direction.value === 'in') return 'heard';
  if (outcome !== undefined) return outcome.value === 'reached' ? 'talked' : outcome.value;
  if (channel.value === 'in-person' || channel.value === 'video') return 'met';
  if (channel.value === 'phone') return direction.value === 'both' ? 'talked' : undefined;
  return direction.value === 'out' ? 'wrote' : undefined;
}

/** "Met at an event", "Wrote to them on LinkedIn", "You were in touch by phone". */
export function happeningLabel(read: Read): string {
  const id = happeningIdOf(read);
  if (id === undefined) return touchWords(read.direction.value, read.channel.value);
  const { words, channels } = happeningOf(id);
  return channels[0] === read.channel.value ? words : `${words} ${channelWords[read.channel.value]}`;
}

export interface HappeningChoice {
  readonly id: HappeningId;
  readonly channel: Channel;
  readonly round: number | undefined;
  readonly verdict: Verdict | undefined;
}

/** A channel of another happening gives way to the usual one. */
export function toldHappening({ id, channel, round, verdict }: HappeningChoice): HappeningTold {
  const { occasion, direction, outcome, channels } = happeningOf(id);
  return {
    channel: channels.includes(channel) ? channel : channels[0],
    direction,
    ...(occasion !== undefined && { occasion }),
    ...(outcome !== undefined && { outcome }),
    ...(round !== undefined && id === 'interview' && { round }),
    ...(verdict !== undefined && { verdict }),
  };
}
