import { applicationScripts } from './application-scripts.ts';
import { groupScripts } from './group-scripts.ts';
import { informationalScripts } from './informational-scripts.ts';
import { interviewScripts } from './interview-scripts.ts';
import { landingScripts } from './landing-scripts.ts';
import { networkScripts } from './network-scripts.ts';
import { referralScripts } from './referral-scripts.ts';
import type { Script } from './script.ts';

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
