/** A touch as it is corrected: each field one value, turned back into what changed when it is saved. */

import type { CallOutcome, Channel, Direction, Occasion, Verdict } from '../../../core/facts/touch.ts';
import type { Asked } from '../../client/client.ts';
import type { Named } from '../../fields/name-field.tsx';
import type { Touch } from '../../timeline/timeline.tsx';
import { instantIn, wallIn } from '../../words/wall-time.ts';

export interface TouchDraft {
  /** On the owner's wall, to the minute. */
  readonly at: string;
  readonly ends: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly occasion: Occasion | '';
  readonly outcome: CallOutcome | '';
  readonly verdict: Verdict | '';
  readonly people: readonly Named[];
  readonly summary: string;
  /** Places of what was promised, given or received and is to be taken out: `gave 0`. */
  readonly dropped: readonly string[];
}

type TouchChanges = Asked['correctTouch']['changes'];

export function touchDraftOf(
  touch: Touch,
  zone: string,
  people: readonly { readonly id: string; readonly name: string }[],
): TouchDraft {
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? id;
  return {
    at: wallIn(zone, Date.parse(touch.at)),
    ends: touch.ends === undefined ? '' : wallIn(zone, Date.parse(touch.ends)),
    channel: touch.channel,
    direction: touch.direction,
    occasion: touch.occasion ?? '',
    outcome: touch.outcome ?? '',
    verdict: touch.verdict ?? '',
    people: touch.people.map((id) => ({ id, name: nameOf(id), isNew: false })),
    summary: touch.summary ?? '',
    dropped: [],
  };
}

interface Correction {
  readonly before: TouchDraft;
  readonly after: TouchDraft;
}

/** Only what was changed is said, so that what others changed meanwhile stays; null clears a field. */
export function touchChanges(touch: Touch, { before, after }: Correction, zone: string): TouchChanges {
  const isChanged = (field: keyof TouchDraft): boolean =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const instant = (wall: string): string => new Date(instantIn(zone, wall)).toISOString();
  const left = <One>(list: readonly One[] | undefined, name: string): readonly One[] | null | undefined => {
    if (!after.dropped.some((place) => place.startsWith(`${name} `))) return undefined;
    const kept = (list ?? []).filter((_, index) => !after.dropped.includes(`${name} ${index}`));
    return kept.length === 0 ? null : kept;
  };
  const [promised, gave, received] = [
    left(touch.promised, 'promised'),
    left(touch.gave, 'gave'),
    left(touch.received, 'received'),
  ];
  return {
    ...(isChanged('at') && { at: instant(after.at) }),
    ...(isChanged('ends') && { ends: after.ends === '' ? null : instant(after.ends) }),
    ...(isChanged('channel') && { channel: after.channel }),
    ...(isChanged('direction') && { direction: after.direction }),
    ...(isChanged('occasion') && { occasion: after.occasion === '' ? null : after.occasion }),
    ...(outcomeOf(after) !== before.outcome && {
      outcome: outcomeOf(after) === '' ? null : (outcomeOf(after) as CallOutcome),
    }),
    ...(isChanged('verdict') && { verdict: after.verdict === '' ? null : after.verdict }),
    ...(isChanged('people') && { people: after.people.map(({ id }) => id) }),
    ...(after.summary.trim() !== before.summary.trim() && {
      summary: after.summary.trim() === '' ? null : after.summary.trim(),
    }),
    ...(promised !== undefined && { promised }),
    ...(gave !== undefined && { gave }),
    ...(received !== undefined && { received }),
  };
}

/** Only a call has one. */
function outcomeOf({ channel, outcome }: TouchDraft): CallOutcome | '' {
  return channel === 'phone' ? outcome : '';
}
