import { afterInterview } from './after-interview.ts';
import { group } from './group.ts';
import { informationalInterview } from './informational-interview.ts';
import { informationalRequest } from './informational-request.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { landed } from './landed.ts';
import { metAtEvent } from './met-at-event.ts';
import { newYearCard } from './new-year-card.ts';
import { nextStep } from './next-step.ts';
import type { Playbook } from './playbook.ts';
import { promise } from './promise.ts';
import { reconnect } from './reconnect.ts';
import { referral } from './referral.ts';
import { threeByThree } from './three-by-three.ts';

/** The protocols that Sundown ships with. */
export const allPlaybooks: readonly Playbook[] = [
  threeByThree,
  afterInterview,
  informationalRequest,
  informationalInterview,
  referral,
  metAtEvent,
  promise,
  keepInTouch,
  newYearCard,
  landed,
  group,
  reconnect,
  nextStep,
];
