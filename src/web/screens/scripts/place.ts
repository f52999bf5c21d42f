/** Where words count: one way of saying a script, everywhere or at one step of one playbook. */

import type { OwnScript, Script } from './scripts-query.ts';

export interface Place {
  readonly medium: OwnScript['medium'];
  readonly playbook?: string;
  readonly step?: string;
}

export interface ScriptText {
  readonly subject?: string;
  readonly body: string;
  readonly late?: string;
}

/** Where words can be put for one medium: everywhere first, unless ours differ from step to step. */
export function placesFor({ ours, places }: Script, medium: Place['medium']): readonly Place[] {
  const variants = ours.filter((one) => one.medium === medium);
  const steps = places.filter(({ step }) => variants.some((one) => one.step === undefined || one.step === step));
  const atSteps = steps.map(({ playbook, step }) => ({ medium, playbook, step }));
  const isOneForAll = variants.some(({ step }) => step === undefined);
  return isOneForAll ? [{ medium }, ...(atSteps.length > 1 ? atSteps : [])] : atSteps;
}

export function keyOf({ medium, playbook = '', step = '' }: Place): string {
  return `${medium} ${playbook} ${step}`;
}

export function ownAt({ own }: Script, place: Place): OwnScript | undefined {
  return own.find((one) => keyOf(one) === keyOf(place));
}

/** What is said there now: the owner's words for the place, or for everywhere, or ours. */
export function textAt(script: Script, place: Place): ScriptText {
  const ours = script.ours.find(
    ({ medium, step }) => medium === place.medium && (step === undefined || step === place.step),
  );
  const { subject, body, late } = ownAt(script, place) ??
    ownAt(script, { medium: place.medium }) ??
    ours ?? { body: '' };
  return { ...(subject !== undefined && { subject }), body, ...(late !== undefined && { late }) };
}
