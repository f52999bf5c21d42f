/** The agenda as text and plain objects: what `sundown agenda --json` and every door answer. */

import type {
  About,
  Advice,
  Agenda,
  FollowUp,
  FollowUpState,
  Stopped,
  Thread,
  ThreadState,
} from '../../core/engine/follow-up.ts';
import type { Almanac, Instant } from '../../core/engine/almanac.ts';
import type { Channel } from '../../core/facts/touch.ts';
import type { InstantText } from '../../core/facts/time.ts';

export interface FollowUpAnswer {
  readonly key: string;
  readonly thread: string;
  readonly playbook: string;
  readonly step: string;
  readonly n?: number;
  /** What it asks, of a step that brings its own words. */
  readonly title?: string;
  readonly person: string | null;
  readonly about: About;
  readonly channels: readonly Channel[];
  readonly opens: InstantText;
  readonly due: InstantText;
  readonly lapses: InstantText | null;
  readonly state: FollowUpState;
  readonly atRisk?: boolean;
  readonly rules: readonly string[];
  readonly why: string;
  readonly script?: string;
}

export interface ThreadAnswer {
  readonly id: string;
  readonly playbook: string;
  readonly person: string | null;
  readonly state: ThreadState;
  readonly since: InstantText;
}

export interface StoppedAnswer {
  readonly person: string;
  readonly since: InstantText;
  readonly by: 'engine' | 'owner';
  readonly thread?: string;
}

export interface AdviceAnswer {
  readonly guard: string;
  readonly person?: string;
  readonly text: string;
}

export interface AgendaAnswer {
  readonly now: InstantText;
  readonly followUps: readonly FollowUpAnswer[];
  readonly threads: readonly ThreadAnswer[];
  readonly stopped: readonly StoppedAnswer[];
  readonly advice: readonly AdviceAnswer[];
  readonly nextChangeAt: InstantText | null;
}

type Clock = Pick<Almanac, 'instantText'>;

export function agendaAnswer(agenda: Agenda, clock: Clock): AgendaAnswer {
  return {
    now: clock.instantText(agenda.now),
    followUps: agenda.followUps.map((followUp) => followUpAnswer(followUp, clock)),
    threads: agenda.threads.map((thread) => threadAnswer(thread, clock)),
    stopped: agenda.stopped.map((stopped) => stoppedAnswer(stopped, clock)),
    advice: agenda.advice.map(adviceAnswer),
    nextChangeAt: orNull(agenda.nextChangeAt, clock),
  };
}

export function followUpAnswer(followUp: FollowUp, clock: Clock): FollowUpAnswer {
  const { key, thread, playbook, step, n, title, person, about, channels, state, atRisk, rules, why, script } =
    followUp;
  return {
    key,
    thread,
    playbook,
    step,
    ...(n !== undefined && { n }),
    ...(title !== undefined && { title }),
    person,
    about,
    channels,
    opens: clock.instantText(followUp.opens),
    due: clock.instantText(followUp.due),
    lapses: orNull(followUp.lapses, clock),
    state,
    ...(atRisk !== undefined && { atRisk }),
    rules,
    why,
    ...(script !== undefined && { script }),
  };
}

export function threadAnswer({ id, playbook, person, state, since }: Thread, clock: Clock): ThreadAnswer {
  return { id, playbook, person, state, since: clock.instantText(since) };
}

export function stoppedAnswer({ person, since, by, thread }: Stopped, clock: Clock): StoppedAnswer {
  return { person, since: clock.instantText(since), by, ...(thread !== undefined && { thread }) };
}

export function adviceAnswer({ guard, person, text }: Advice): AdviceAnswer {
  return { guard, ...(person !== undefined && { person }), text };
}

function orNull(instant: Instant | null, clock: Clock): InstantText | null {
  return instant === null ? null : clock.instantText(instant);
}
