/** What happened about a position, and the touch that it becomes. T1 T5 */

import { stages } from '../../../core/facts/opportunity.ts';
import type { Stage } from '../../../core/facts/opportunity.ts';
import type { Channel, Verdict } from '../../../core/facts/touch.ts';
import type { Asked } from '../../client/client.ts';
import type { Named } from '../../fields/name-field.tsx';
import { happeningOf } from '../../words/happenings.ts';
import type { HappeningId } from '../../words/happenings.ts';
import { instantIn } from '../../words/wall-time.ts';
import type { Position } from './opportunity-query.ts';

export interface LogDraft {
  readonly what: HappeningId;
  readonly round: number;
  readonly who: readonly Named[];
  /** Left out: the usual way for what happened. */
  readonly channel?: Channel | undefined;
  /** Wall time of the owner; left out: now. */
  readonly at?: string | undefined;
  readonly verdict: Verdict | 'none';
  readonly summary: string;
  readonly alsoMove: boolean;
}

/** What can happen about a position, in the order in which it usually does. */
export const whatHappens = [
  'application',
  'inquiry',
  'voicemail',
  'talked',
  'wrote',
  'heard',
  'met',
  'interview',
] as const satisfies readonly HappeningId[];

const stageShown: Readonly<Partial<Record<HappeningId, Stage>>> = { application: 'applied', interview: 'interview' };

/** Where it stands at least, after that; undefined where it stands there or farther on already. */
export function stageAfter(what: HappeningId, stage: Stage): Stage | undefined {
  const shown = stageShown[what];
  return shown === undefined || stages.indexOf(stage) >= stages.indexOf(shown) ? undefined : shown;
}

/** An answer may have come where both spoke, or they did. */
export function asksVerdict(what: HappeningId): boolean {
  return happeningOf(what).direction !== 'out';
}

export function emptyLog({ opportunity, rounds, touchCount, people }: Position): LogDraft {
  const what = touchCount === 0 ? 'application' : opportunity.stage === 'interview' ? 'interview' : 'talked';
  const first = people.find(({ id, isStopped }) => id === opportunity.contacts?.[0] && !isStopped);
  return {
    what,
    round: Math.max(0, ...rounds.map(({ round }) => round)) + 1,
    who: first === undefined ? [] : [{ id: first.id, name: first.name, isNew: false }],
    verdict: 'none',
    summary: '',
    alsoMove: true,
  };
}

export function saysEnough({ what, who }: LogDraft): boolean {
  return who.length > 0 || happeningOf(what).toNobody === true;
}

interface Told {
  readonly opportunity: string;
  readonly commandId: string;
  readonly id: string;
  /** The server's clock and the owner's zone. */
  readonly clock: { readonly now: number; readonly zone: string };
}

export function touchOf(draft: LogDraft, { opportunity, commandId, id, clock }: Told): Asked['logTouch'] {
  const happening = happeningOf(draft.what);
  const summary = draft.summary.trim();
  const newPeople = draft.who.filter(({ isNew }) => isNew).map((person) => ({ id: person.id, name: person.name }));
  return {
    commandId,
    id,
    opportunity,
    at: new Date(draft.at === undefined ? clock.now : instantIn(clock.zone, draft.at)).toISOString(),
    people: draft.who.map((person) => person.id),
    channel: draft.channel ?? happening.channels[0],
    direction: happening.direction,
    ...(happening.occasion !== undefined && { occasion: happening.occasion }),
    ...(happening.outcome !== undefined && { outcome: happening.outcome }),
    ...(draft.what === 'interview' && { round: draft.round }),
    ...(asksVerdict(draft.what) && draft.verdict !== 'none' && { verdict: draft.verdict }),
    ...(summary !== '' && { summary }),
    ...(newPeople.length > 0 && { newPeople }),
  };
}
