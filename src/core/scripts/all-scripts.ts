import { applicationScripts } from './application-scripts.ts';
import { groupScripts } from './group-scripts.ts';
import { informationalScripts } from './informational-scripts.ts';
import { interviewScripts } from './interview-scripts.ts';
import { landingScripts } from './landing-scripts.ts';
import { networkScripts } from './network-scripts.ts';
import { referralScripts } from './referral-scripts.ts';
import type { OwnScript, Script, ScriptVariant } from './script.ts';
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

type Scripted = Pick<FollowUp, 'script' | 'step' | 'playbook'>;

export function scriptFor({ script }: Pick<FollowUp, 'script'>): Script | undefined {
  return allScripts.find(({ id }) => id === script);
}

/** The ways of saying it that fit the step: the owner's words where there are some, the closest to the step first. */
export function variantsFor(followUp: Scripted, own: readonly OwnScript[]): readonly ScriptVariant[] {
  const ours = (scriptFor(followUp)?.variants ?? []).filter(({ step }) => step === undefined || step === followUp.step);
  const theirs = own
    .filter((one) => isFor(one, followUp))
    .toSorted((a, b) => closeness(b) - closeness(a) || (a.id < b.id ? -1 : 1));
  return ours.map((variant) => theirs.find(({ medium }) => medium === variant.medium) ?? variant);
}

export function hasWords(followUp: Scripted): boolean {
  return variantsFor(followUp, []).length > 0;
}

function isFor({ script, playbook, step }: OwnScript, followUp: Scripted): boolean {
  return (
    script === followUp.script &&
    (playbook === undefined || playbook === followUp.playbook) &&
    (step === undefined || step === followUp.step)
  );
}

function closeness({ playbook, step }: OwnScript): number {
  return (playbook === undefined ? 0 : 1) + (step === undefined ? 0 : 1);
}
