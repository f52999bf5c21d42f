/** Which interview on its position a meeting is: as logged, else the one after those that took place. J3 */

import type { Meeting } from '../../core/facts/meeting.ts';
import { relations } from '../../store/derived/relations.ts';
import { related } from '../../store/queries/related.ts';
import { factsOf } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

export async function roundOfMeeting(tx: Reading, { id, kind, opportunity }: Meeting): Promise<number | undefined> {
  if (kind !== 'interview' || opportunity === undefined) return undefined;
  const touches = await factsOf(tx, 'touch', await related(tx, relations.touchesAboutOpportunities, [opportunity]));
  const interviews = touches.map(({ fact }) => fact).filter(({ occasion }) => occasion === 'interview');
  const own = interviews.find(({ meeting }) => meeting === id);
  const others = interviews.filter((one) => one !== own && (own === undefined || one.at < own.at));
  return own?.round ?? others.length + 1;
}
