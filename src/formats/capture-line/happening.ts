/** What a line tells of a touch, apart from who and when. */

import type { Piece } from '../../core/capture/understanding.ts';
import type { CallOutcome, Channel, Direction, Occasion, Verdict } from '../../core/facts/touch.ts';
import { channelOf, isIncoming, outcomeOf } from './channels.ts';
import { occasionOf, roundOf, verdictOf } from './occasions.ts';

export interface Happening {
  readonly channel: Piece<Channel>;
  readonly direction: Piece<Direction>;
  readonly occasion?: Piece<Occasion>;
  readonly round?: Piece<number>;
  readonly outcome?: Piece<CallOutcome>;
  readonly verdict?: Piece<Verdict>;
  /** Whether the line says anything of it, so that it is no bare list of names. */
  readonly isTold: boolean;
  /** Whether a line without a verb tells of it: "Email from Ana", "Coffee with Ben", but not "Ana prefers email". */
  readonly isNamed: boolean;
}

/** Only proposed: "suggested lunch". */
const proposed =
  /\b(?:suggest(?:ed|s)|propos(?:ed|es)|recommend(?:ed|s))(?: (?:a|an|the|we|having|getting|meeting for))* (?:lunch|coffee|dinner|breakfast|drinks?|meet(?:ing)?|a call|call|zoom)\b/gi;

/** @param line The line with names, promises and dates marked. */
export function happeningOf(line: string): Happening {
  const text = line.replaceAll(proposed, (words) => '#'.repeat(words.length));
  const told = occasionOf(text);
  const verdict = verdictOf(text);
  const named = channelOf(text, told?.value === 'application');
  const occasion = told !== undefined && isOnlyWrittenOf(told, named) ? undefined : told;
  const round = occasion?.value === 'interview' ? roundOf(text) : undefined;
  const incoming = isIncoming(text);
  const channel = named ?? { value: likelyChannel(text, occasion?.value, incoming !== undefined), spans: [] };
  const outcome = channel.value === 'phone' && occasion?.value !== 'interview' ? outcomeOf(text) : undefined;
  const direction = directionOf(text, { channel, outcome, occasion, incoming });
  return {
    channel,
    direction,
    ...(occasion !== undefined && { occasion }),
    ...(round !== undefined && { round }),
    ...(outcome !== undefined && { outcome }),
    ...(verdict !== undefined && { verdict }),
    isTold:
      named !== undefined ||
      occasion !== undefined ||
      verdict !== undefined ||
      incoming !== undefined ||
      talked.test(text),
    isNamed:
      occasion !== undefined ||
      outcome !== undefined ||
      verdict !== undefined ||
      incoming !== undefined ||
      contactNoun.test(text),
  };
}

/** "Texted Ana about lunch" tells of no lunch. */
function isOnlyWrittenOf(occasion: Piece<Occasion>, channel: Piece<Channel> | undefined): boolean {
  if (occasion.value !== 'meeting' || channel === undefined || ['in-person', 'video'].includes(channel.value))
    return false;
  return (channel.spans[0]?.from ?? 0) <= (occasion.spans[0]?.from ?? 0);
}

const contactNoun =
  /\b(?:e-?mail|text|call|message|msg|letter|card|note|voice ?mail|zoom|chat|invite|invitation|request|flowers|gift|intro)s? (?:from|to|with|w|for|at|back)\b/i;

const talk = /\b(?:talked|spoke|chatted|discussed|talk|chat|conversation|discussion)\b/i;
const together =
  /\b(?:spent|went|worked|hung out|walked|ran|rode|travell?ed|prepared|practi[sc]ed)\b[^,;.]*\bwith \uE000/i;
const talked =
  /\b(?:talked|spoke|chatted|discussed|sent|forwarded|shared|gave|thanked|told|asked|followed up|heard|connected|invited)\b/i;

function likelyChannel(text: string, occasion: Occasion | undefined, isIncomingMail: boolean): Channel {
  if (occasion === 'application') return 'portal';
  if (occasion !== undefined && occasion !== 'inquiry') return 'in-person';
  if (together.test(text)) return 'in-person';
  return !isIncomingMail && talk.test(text) ? 'phone' : 'email';
}

interface Known {
  readonly channel: Piece<Channel>;
  readonly outcome: Piece<CallOutcome> | undefined;
  readonly occasion: Piece<Occasion> | undefined;
  readonly incoming: Piece<Direction> | undefined;
}

/** A talk is of both; anything else goes out unless it is said to have come in. */
function directionOf(text: string, { channel, outcome, occasion, incoming }: Known): Piece<Direction> {
  const isTalk = outcome?.value === 'reached' || ['in-person', 'video'].includes(channel.value) || talk.test(text);
  const isGathering = ['interview', 'informational', 'event', 'meeting'].includes(occasion?.value ?? '');
  if (occasion?.value === 'application') return incoming?.spans[0]?.from === 0 ? incoming : { value: 'out', spans: [] };
  if (isGathering && incoming === undefined) return { value: 'both', spans: [] };
  if (incoming !== undefined && outcome?.value !== 'reached' && channel.value !== 'in-person') return incoming;
  return { value: isTalk || isGathering ? 'both' : 'out', spans: [] };
}
