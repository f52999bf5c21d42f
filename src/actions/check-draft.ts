/** "May I send this?": looks a draft over; a request for a talk never asks for a job. C5 */

import { jobAsks } from '../core/engine/guards/job-ask.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

const withoutJobAsk: readonly string[] = ['informational-request', 'informational-thank-you', 'reconnect'];

export async function checkDraft(_: World, { script, text }: Asked<'checkDraft'>): Promise<Answer<'checkDraft'>> {
  if (!withoutJobAsk.includes(script)) return { flags: [] };
  return {
    flags: jobAsks(text).map(({ start, end, words }) => ({
      guard: 'no-job-ask',
      text: `“${words}” asks for a job. Ask for the talk, and for nothing else.`,
      from: start,
      until: end,
    })),
  };
}
