import { applicationScripts } from './application-scripts.ts';
import { groupScripts } from './group-scripts.ts';
import { informationalScripts } from './informational-scripts.ts';
import { interviewScripts } from './interview-scripts.ts';
import { landingScripts } from './landing-scripts.ts';
import { networkScripts } from './network-scripts.ts';
import { referralScripts } from './referral-scripts.ts';
import type { Script, ScriptVariant } from './script.ts';
import type { FollowUp } from '../engine/follow-up.ts';

/** The words that we begin with, in the order of a search. */
export const allScripts: readonly Script[] = [
  ...applicationScripts,
  ...interviewScripts,
  ...informationalScripts,
  ...referralScripts,
  ...networkScripts,
  ...landingScripts,
  ...groupScripts,
];

type Scripted = Pick<FollowUp, 'script' | 'step'>;

export function scriptFor({ script }: Scripted): Script | undefined {
  return allScripts.find(({ id }) => id === script);
}

/** The ways of saying it that fit the step. */
export function variantsFor(followUp: Scripted): readonly ScriptVariant[] {
  return (scriptFor(followUp)?.variants ?? []).filter(({ step }) => step === undefined || step === followUp.step);
}

export function hasWords(followUp: Scripted): boolean {
  return variantsFor(followUp).length > 0;
}
