import type { Touch } from '../src/core/facts/touch.ts';
import { type Cast, momentOfTouch, text } from './cast.ts';

type Way = Pick<Touch, 'channel' | 'direction' | 'outcome'>;

/** How people are in touch. */
const ways: readonly (readonly [share: number, Way])[] = [
  [0.28, { channel: 'email', direction: 'out' }],
  [0.2, { channel: 'email', direction: 'in' }],
  [0.12, { channel: 'phone', direction: 'both', outcome: 'reached' }],
  [0.1, { channel: 'phone', direction: 'out', outcome: 'voicemail' }],
  [0.04, { channel: 'phone', direction: 'out', outcome: 'no-answer' }],
  [0.08, { channel: 'linkedin', direction: 'out' }],
  [0.1, { channel: 'in-person', direction: 'both' }],
  [0.04, { channel: 'note', direction: 'out' }],
  [0.04, { channel: 'text', direction: 'in' }],
];

/** Of a hundred touches one is an application, one an interview, three are events, the rest the daily round. */
export function bigTouch(index: number, cast: Cast, somebody: (cast: Cast) => string): Touch {
  const { roll, counts } = cast;
  const at = momentOfTouch(index, cast);
  const base = { id: touchId(index), at: text(at), people: [somebody(cast)] };
  const about = () => ({ opportunity: `o${roll.below(counts.opportunities)}` });
  const ends = (minutes: number) => ({ ends: text(at + minutes * 60_000) });
  const kind = roll.number();
  if (kind < 0.012) return { ...base, channel: 'portal', direction: 'out', occasion: 'application', ...about() };
  if (kind < 0.022) {
    const people = [...new Set([...base.people, ...(roll.chance(0.5) ? [somebody(cast)] : [])])];
    return { ...base, people, ...ends(45), channel: 'in-person', direction: 'both', occasion: 'interview', ...about() };
  }
  if (kind < 0.037) {
    return { ...base, ...ends(25), channel: 'phone', direction: 'both', occasion: 'informational', outcome: 'reached' };
  }
  if (kind < 0.067) {
    const group = `g${roll.below(counts.groups)}`;
    return { ...base, channel: 'in-person', direction: 'both', occasion: 'event', group, summary: 'Warehouses.' };
  }
  return {
    ...base,
    ...roll.weighted(ways),
    ...roll.sometimes(0.05, about),
    ...roll.sometimes(0.5, () => ({ summary: 'The move to the new site, and who is leading it.' })),
    ...roll.sometimes(0.008, () => ({ verdict: roll.pick(['no', 'no', 'yes'] as const) })),
    ...roll.sometimes(0.03, () => ({ promised: [{ what: 'the article about cold chains' }] })),
    ...roll.sometimes(0.08, () => ({ gave: [{ kind: 'article', what: 'a piece on port fees' }] as const })),
    ...roll.sometimes(0.06, () => ({ received: [{ kind: 'advice', what: 'whom to ask' }] as const })),
  };
}

export function touchId(index: number): string {
  return `t${String(index).padStart(6, '0')}`;
}
