/** What the owner is writing down, and the sentences that it becomes. */

import type { Channel } from '../../../core/facts/touch.ts';
import type { Asked } from '../../client/client.ts';
import type { Named } from '../../fields/name-field.tsx';
import { happeningOf } from '../../words/happenings.ts';
import type { HappeningId } from '../../words/happenings.ts';
import { instantIn } from '../../words/wall-time.ts';

/** A touch, or word of somebody to turn to. */
export type What = HappeningId | 'referral';

export interface Draft {
  readonly what: What;
  readonly who: readonly Named[];
  /** Left out: the usual way for what happened. */
  readonly channel?: Channel | undefined;
  /** Wall time of the owner; left out: now. */
  readonly at?: string | undefined;
  readonly position?: Named | undefined;
  /** Of a referral: the one to turn to. */
  readonly to?: Named | undefined;
  readonly promised: string;
  readonly promisedBy: string;
  readonly summary: string;
}

/** What happened with somebody, as opposed to a referral. */
export type TouchDraft = Draft & { readonly what: HappeningId };

export const emptyDraft: TouchDraft = { what: 'event', who: [], promised: '', promisedBy: '', summary: '' };

/** The ids that make sending it twice harmless. */
export interface DraftIds {
  readonly command: string;
  /** Of the touch or the referral. */
  readonly fact: string;
  readonly openCommand: string;
}

/** Somebody, or at least a position: else the notebook could not say what it was about. */
export function saysEnough({ what, who, to, position }: Draft): boolean {
  if (what === 'referral') {
    return who.length > 0 && to !== undefined;
  }
  return who.length > 0 || (happeningOf(what).toNobody === true && position !== undefined);
}

/** People of a referral who are new: a touch brings its own along, a referral does not. */
export function newPeopleOf({ who, to }: Draft, ids: DraftIds): readonly Asked['addPerson'][] {
  return [...who, ...(to === undefined ? [] : [to])]
    .filter(({ isNew }) => isNew)
    .map(({ id, name }, index) => ({ commandId: `${ids.command}-${index}`, id, name }));
}

/** "Ana sent me to Bo." F1 */
export function referralOf({ who, to, summary }: Draft, ids: DraftIds): Asked['recordReferral'] {
  const about = summary.trim();
  return {
    commandId: ids.command,
    id: ids.fact,
    from: who[0]?.id ?? '',
    to: to?.id ?? '',
    ...(about !== '' && { about }),
  };
}

/** The position to open first, where it is new. */
export function opportunityOf({ position, what, who }: Draft, ids: DraftIds): Asked['openOpportunity'] | undefined {
  if (position?.isNew !== true) {
    return undefined;
  }
  const known = who.filter(({ isNew }) => !isNew).map(({ id }) => id);
  return {
    commandId: ids.openCommand,
    id: position.id,
    title: position.name,
    route: 'direct',
    stage: what === 'interview' ? 'interview' : what === 'application' ? 'applied' : 'need',
    ...(known.length > 0 && { contacts: known }),
  };
}

/** The touch, with the people who are new; `now` is the server's clock, the zone the owner's. */
export function touchOf(
  draft: TouchDraft,
  ids: DraftIds,
  { now, zone }: { readonly now: number; readonly zone: string },
): Asked['logTouch'] {
  const happening = happeningOf(draft.what);
  const newPeople = draft.who.filter(({ isNew }) => isNew).map(({ id, name }) => ({ id, name }));
  const promised = draft.promised.trim();
  const summary = draft.summary.trim();
  return {
    commandId: ids.command,
    id: ids.fact,
    at: new Date(draft.at === undefined ? now : instantIn(zone, draft.at)).toISOString(),
    people: draft.who.map(({ id }) => id),
    channel: draft.channel ?? happening.channels[0],
    direction: happening.direction,
    ...(happening.occasion !== undefined && { occasion: happening.occasion }),
    ...(happening.outcome !== undefined && { outcome: happening.outcome }),
    ...(draft.position !== undefined && { opportunity: draft.position.id }),
    ...(promised !== '' && {
      promised: [{ what: promised, ...(draft.promisedBy !== '' && { by: draft.promisedBy }) }],
    }),
    ...(summary !== '' && { summary }),
    ...(newPeople.length > 0 && { newPeople }),
  };
}
