/** The log of a talk as it is typed, begun with all that is known, and as the contract takes it. C3 C9 C11 */

import type { Channel, ExchangeKind, Occasion } from '../../../../core/facts/touch.ts';
import type { MeetingKind } from '../../../../core/facts/meeting.ts';
import type { Asked } from '../../../client/client.ts';
import type { Named } from '../../../fields/name-field.tsx';
import { instantIn, wallIn } from '../../../words/wall-time.ts';
import type { MeetingCard } from './meeting-query.ts';

export type TalkChannel = Extract<Channel, 'in-person' | 'video' | 'phone'>;

export interface GiftDraft {
  readonly id: string;
  readonly kind: ExchangeKind;
  readonly what: string;
}

export interface PromiseDraft {
  readonly id: string;
  readonly what: string;
  readonly by: string;
}

export interface ReferralDraft {
  readonly id: string;
  /** Id of the one who named them; left out: the first who was there. */
  readonly from?: string;
  readonly to: Named | undefined;
  readonly about: string;
}

export interface LogDraft {
  readonly people: readonly Named[];
  /** By the owner's wall: `2026-03-09T10:00`. */
  readonly began: string;
  readonly ended: string;
  readonly channel: TalkChannel;
  readonly round: number | undefined;
  readonly summary: string;
  readonly promised: readonly PromiseDraft[];
  readonly received: readonly GiftDraft[];
  readonly gave: readonly GiftDraft[];
  readonly referrals: readonly ReferralDraft[];
}

/** What the page knows of the talk. */
export interface TalkKnown {
  readonly begunAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly notes: string;
}

const occasions: Readonly<Record<MeetingKind, Occasion>> = {
  informational: 'informational',
  interview: 'interview',
  'catch-up': 'meeting',
  group: 'meeting',
};

const byVideo = /zoom|teams|meet\.google|google meet|webex|skype|video|jitsi/i;
const byPhone = /phone|telephone|\bcall\b|^\+?[\d\s()./-]{7,}$/i;

export function logDraftOf({ meeting, people, round }: MeetingCard, known: TalkKnown, zone: string): LogDraft {
  const there = people.filter(({ id }) => meeting.people.includes(id));
  return {
    people: there.map(({ id, name }) => ({ id, name, isNew: false })),
    began: wallIn(zone, known.begunAt ?? Date.parse(meeting.starts)),
    ended: wallIn(zone, known.endedAt ?? Date.parse(meeting.ends)),
    channel: channelAt(meeting.place),
    round,
    summary: known.notes,
    promised: [],
    received: [],
    gave: [],
    referrals: [],
  };
}

/** A guess that the owner may change. */
export function channelAt(place: string | undefined): TalkChannel {
  if (place === undefined) return 'in-person';
  if (byVideo.test(place)) return 'video';
  return byPhone.test(place.trim()) ? 'phone' : 'in-person';
}

export type LogFault = 'who' | 'end' | 'future' | 'referral';

/** What stands in the way of logging it; undefined for nothing. */
export function faultOfLog(
  { meeting }: Pick<MeetingCard, 'meeting'>,
  { draft, known }: { readonly draft: LogDraft; readonly known: TalkKnown },
  clock: LogClock,
): LogFault | undefined {
  const { began, ended } = timesOf(draft, known, clock.zone);
  const isAboutNobody = meeting.opportunity === undefined && meeting.group === undefined;
  if (draft.people.length === 0 && isAboutNobody) return 'who';
  if (began > clock.now) return 'future';
  if (ended < began) return 'end';
  return draft.referrals.some(({ to }) => to === undefined) ? 'referral' : undefined;
}

export interface LogClock {
  readonly now: number;
  readonly zone: string;
}

interface LogIds {
  readonly commandId: string;
  readonly id: string;
}

/** One command that tells all of it: whoever is new, the talk, and to whom they sent the owner. */
export function touchOfLog(
  { meeting }: Pick<MeetingCard, 'meeting'>,
  { draft, known, ids }: { readonly draft: LogDraft; readonly known: TalkKnown; readonly ids: LogIds },
  clock: LogClock,
): Asked['logTouch'] {
  const { began, ended } = timesOf(draft, known, clock.zone);
  const { opportunity, group, id: meetingId, kind } = meeting;
  const referred = draft.referrals.flatMap(({ to }) => to ?? []);
  const newPeople = [...draft.people, ...referred].filter(({ isNew }) => isNew).map(({ id, name }) => ({ id, name }));
  const promised = draft.promised
    .filter(({ what }) => what.trim() !== '')
    .map(({ what, by }) => ({ what: what.trim(), ...(by !== '' && { by }) }));
  const referrals = draft.referrals.flatMap((one) => referralOf(one, draft));
  const summary = draft.summary.trim();
  return {
    ...ids,
    meeting: meetingId,
    at: new Date(began).toISOString(),
    // Logged while it still seems to go on, it ends now.
    ends: new Date(Math.min(ended, Math.max(clock.now, began))).toISOString(),
    people: draft.people.map(({ id }) => id),
    channel: draft.channel,
    direction: 'both',
    occasion: occasions[kind],
    ...(draft.channel === 'phone' && { outcome: 'reached' as const }),
    ...(opportunity !== undefined && { opportunity }),
    ...(group !== undefined && { group }),
    ...(kind === 'interview' && draft.round !== undefined && { round: draft.round }),
    ...(summary !== '' && { summary }),
    ...(promised.length > 0 && { promised }),
    ...listed('received', draft.received),
    ...listed('gave', draft.gave),
    ...(newPeople.length > 0 && { newPeople: onceEach(newPeople) }),
    ...(referrals.length > 0 && { referrals }),
  };
}

/** The wall tells minutes; where it was not touched, the clock's own seconds count. */
function timesOf({ began, ended }: LogDraft, known: TalkKnown, zone: string): { began: number; ended: number } {
  const told = (wall: string, instant: number | undefined): number =>
    instant !== undefined && wallIn(zone, instant) === wall ? instant : instantIn(zone, wall);
  return { began: told(began, known.begunAt), ended: told(ended, known.endedAt) };
}

function referralOf({ id, from, to, about }: ReferralDraft, { people }: LogDraft) {
  const referrer = people.find((one) => one.id === from) ?? people[0];
  if (to === undefined || referrer === undefined) return [];
  return [{ id, from: referrer.id, to: to.id, ...(about.trim() !== '' && { about: about.trim() }) }];
}

function listed<Field extends string>(field: Field, gifts: readonly GiftDraft[]) {
  const told = gifts.filter(({ what }) => what.trim() !== '').map(({ kind, what }) => ({ kind, what: what.trim() }));
  return (told.length === 0 ? {} : { [field]: told }) as { readonly [Each in Field]?: typeof told };
}

function onceEach<One extends { readonly id: string }>(list: readonly One[]): One[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}
