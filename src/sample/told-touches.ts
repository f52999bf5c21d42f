/** Touches as they are written down in the story. */

import type { Exchange, ExchangeKind, Promised, Touch, Verdict } from '../core/facts/touch.ts';
import { type Block, blocksOf, type Detail, detail } from './story-blocks.ts';
import type { StoryTime, When } from './story-time.ts';

/** What each verb of the story says about a touch. */
const touchByVerb: Readonly<Record<string, Pick<Touch, 'channel' | 'direction'> & Partial<Touch>>> = {
  applied: { channel: 'portal', direction: 'out', occasion: 'application' },
  inquired: { channel: 'email', direction: 'out', occasion: 'inquiry' },
  interviewed: { channel: 'in-person', direction: 'both', occasion: 'interview' },
  'interviewed-by-video': { channel: 'video', direction: 'both', occasion: 'interview' },
  asked: { channel: 'in-person', direction: 'both', occasion: 'informational' },
  'asked-by-video': { channel: 'video', direction: 'both', occasion: 'informational' },
  'asked-by-phone': { channel: 'phone', direction: 'both', outcome: 'reached', occasion: 'informational' },
  met: { channel: 'in-person', direction: 'both', occasion: 'event' },
  attended: { channel: 'in-person', direction: 'both', occasion: 'meeting' },
  called: { channel: 'phone', direction: 'both', outcome: 'reached' },
  voicemail: { channel: 'phone', direction: 'out', outcome: 'voicemail' },
  rang: { channel: 'phone', direction: 'out', outcome: 'no-answer' },
  wrote: { channel: 'email', direction: 'out' },
  heard: { channel: 'email', direction: 'in' },
  texted: { channel: 'text', direction: 'out' },
  'got-text': { channel: 'text', direction: 'in' },
  linkedin: { channel: 'linkedin', direction: 'out' },
  note: { channel: 'note', direction: 'out' },
  letter: { channel: 'letter', direction: 'out' },
  gift: { channel: 'gift', direction: 'out' },
  coffee: { channel: 'in-person', direction: 'both' },
  video: { channel: 'video', direction: 'both' },
};

/**
 * `-9 12:00-12:45 coffee imani tomas @lakeshore #t-lunch: what was said`: when, verb, people, the opportunity after
 * `@`, group after `%`, meeting after `&`, referral after `~`, its id after `#`. Details: `gave article:`, `got advice:`,
 * `promised:` or `promised +2:`, `answers:`, `round:`, `verdict:`. Without an id it is `t-` and its place in the story.
 */
export function toldTouches(story: string, time: StoryTime): Touch[] {
  return blocksOf(story).map((block, index) => toldTouch(block, `t-${String(index + 1).padStart(3, '0')}`, time));
}

function toldTouch(block: Block, ownId: string, time: StoryTime): Touch {
  const [, when = '', from = '', to, verb = '', rest = '', summary = ''] =
    /^([-+]\d+w?) (\d\d:\d\d)(?:-(\d\d:\d\d))? (\S+)((?: [^\s:]+)*)(?:: (.*))?$/.exec(block.head) ?? [];
  const style = touchByVerb[verb];
  if (style === undefined) throw new Error(`not a touch of the story: ${block.head}`);
  const words = rest.split(' ').filter((word) => word !== '');
  const marked = (mark: string) => words.find((word) => word.startsWith(mark))?.slice(1);
  const about = { opportunity: marked('@'), group: marked('%'), meeting: marked('&'), referral: marked('~') };
  return {
    id: marked('#') ?? ownId,
    at: time.at(when as When, from),
    ...(to !== undefined && { ends: time.at(when as When, to) }),
    people: words.filter((word) => /^\w/.test(word)),
    ...style,
    ...Object.fromEntries(Object.entries(about).filter(([, id]) => id !== undefined)),
    ...(summary !== '' && { summary }),
    ...particulars(block, time),
  };
}

function particulars(block: Block, time: StoryTime): Partial<Touch> {
  const round = detail(block, 'round');
  const verdict = detail(block, 'verdict');
  const answers = detail(block, 'answers');
  const promised = block.details.filter(({ name }) => /^promised\b/.test(name)).map((one) => promisedOf(one, time));
  const gave = exchanged(block, 'gave ');
  const received = exchanged(block, 'got ');
  return {
    ...(round !== undefined && { round: Number(round) }),
    ...(verdict !== undefined && { verdict: verdict as Verdict }),
    ...(promised.length > 0 && { promised }),
    ...(gave.length > 0 && { gave }),
    ...(received.length > 0 && { received }),
    ...(answers !== undefined && { answers: answers.split(' ') }),
  };
}

function promisedOf({ name, text }: Detail, time: StoryTime): Promised {
  const by = name.split(' ')[1];
  return { what: text, ...(by !== undefined && { by: time.on(by as When) }) };
}

function exchanged({ details }: Block, side: string): Exchange[] {
  return details
    .filter(({ name }) => name.startsWith(side))
    .map(({ name, text }) => ({ kind: name.slice(side.length) as ExchangeKind, what: text }));
}
