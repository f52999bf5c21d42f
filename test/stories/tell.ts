/** Tests tell a story in one line per fact; this reads it into a notebook. The first word after the time is the verb. */

import { type Notebook, emptyNotebook } from '../../src/core/facts/notebook.ts';
import type { Owner } from '../../src/core/facts/owner.ts';
import type { Touch } from '../../src/core/facts/touch.ts';

type Facts = {
  -readonly [Kind in keyof Notebook]: Notebook[Kind] extends readonly (infer Fact)[] ? Fact[] : Notebook[Kind];
};

export const storyOwner: Owner = {
  timeZone: 'America/Chicago',
  location: { latitude: 41.88, longitude: -87.63 },
  holidays: 'US',
  workweek: [1, 2, 3, 4, 5],
  businessHours: { from: '09:00', to: '17:00' },
  cadence: { inner: 30, active: 90, wide: 180 },
};

/** How each verb of a touch is told. */
const touchByVerb: Readonly<Record<string, Pick<Touch, 'channel' | 'direction'> & Partial<Touch>>> = {
  applied: { channel: 'portal', direction: 'out', occasion: 'application' },
  inquired: { channel: 'email', direction: 'out', occasion: 'inquiry' },
  interview: { channel: 'in-person', direction: 'both', occasion: 'interview', summary: 'Talked about the work.' },
  informational: { channel: 'phone', direction: 'both', occasion: 'informational', outcome: 'reached' },
  met: { channel: 'in-person', direction: 'both', occasion: 'event' },
  attended: { channel: 'in-person', direction: 'both', occasion: 'meeting' },
  reached: { channel: 'phone', direction: 'both', outcome: 'reached' },
  voicemail: { channel: 'phone', direction: 'out', outcome: 'voicemail' },
  rang: { channel: 'phone', direction: 'out', outcome: 'no-answer' },
  email: { channel: 'email', direction: 'out' },
  note: { channel: 'note', direction: 'out' },
  linkedin: { channel: 'linkedin', direction: 'out' },
  card: { channel: 'card', direction: 'out' },
  letter: { channel: 'letter', direction: 'out' },
  gift: { channel: 'gift', direction: 'out' },
  coffee: { channel: 'in-person', direction: 'both' },
  heard: { channel: 'email', direction: 'in' },
  no: { channel: 'email', direction: 'in', verdict: 'no' },
  yes: { channel: 'phone', direction: 'in', verdict: 'yes' },
  promised: { channel: 'phone', direction: 'both', outcome: 'reached' },
  advised: { channel: 'phone', direction: 'both', outcome: 'reached' },
};

/** The instant of `2026-03-05 10:00` or `2026-03-05 10:00:30` on Chicago's clocks, or of a text with its own offset. */
export function at(text: string, zone = 'America/Chicago'): number {
  if (/[Zz]|[+-]\d\d:\d\d$/.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
  return Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * `2026-03-05 15:00 interview Ito & Berg @Analyst until 15:45 {"round":2}`: people joined by `&`, the opportunity after
 * `@`, the end after `until`, more fields of the fact as JSON. Touches are `t1`, `t2` … by their line; people,
 * opportunities, organizations and groups appear when first named, with their name in lower case as id.
 */
export function tell(...lines: readonly string[]): Notebook {
  return tellOf({}, ...lines);
}

/** The same with another owner. */
export function tellOf(owner: Partial<Owner>, ...lines: readonly string[]): Notebook {
  const facts: Facts = {
    ...(structuredClone(emptyNotebook(storyOwner)) as unknown as Facts),
    owner: { ...storyOwner, ...owner },
  };
  lines.forEach((line, index) => tellLine(facts, line, index + 1));
  return facts;
}

function tellLine(facts: Facts, line: string, position: number): void {
  const [, when = '', verb = '', rest = ''] = /^(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?) (\S+) ?(.*)$/.exec(line) ?? [];
  if (when === '') throw new Error(`not a line of a story: ${line}`);
  const [, text = '', json = '{}'] = /^(.*?)(\{.*\})?$/.exec(rest) ?? [];
  const fields = JSON.parse(json) as object;
  const zone = facts.owner.timeZone;
  const instant = (local: string) => Temporal.Instant.fromEpochMilliseconds(at(local, zone)).toString();
  const words = text.trim();
  const moment = instant(when);
  const style = touchByVerb[verb];
  if (style !== undefined) {
    const { people, opportunity, until } = parts(facts, words, moment);
    facts.touches.push({
      id: `t${position}`,
      at: moment,
      people,
      ...style,
      ...(opportunity === undefined ? {} : { opportunity }),
      ...(until === undefined ? {} : { ends: instant(`${when.slice(0, 10)} ${until}`) }),
      ...fields,
    });
    return;
  }
  const person = () => personNamed(facts, words, moment);
  switch (verb) {
    case 'person':
      Object.assign(recordOf(facts, person()), fields);
      return;
    case 'circle': {
      const [circle = '', name = ''] = words.split(' ');
      const id = personNamed(facts, name, moment);
      Object.assign(recordOf(facts, id), {
        circle,
        circleSince: when.slice(0, 10),
        ...fields,
      });
      return;
    }
    case 'stop':
      Object.assign(recordOf(facts, person()), { stop: { at: moment, reason: 'asked' } });
      return;
    case 'organization':
      facts.organizations.push({ id: words.toLowerCase(), name: words, ...fields });
      return;
    case 'search':
      facts.searches.push({ id: `s${position}`, goal: words, startedAt: moment, ...fields });
      return;
    case 'opened':
      opportunityNamed(facts, words, moment);
      Object.assign(facts.opportunities.find(({ id }) => id === words.toLowerCase()) ?? {}, {
        openedAt: moment,
        ...fields,
      });
      return;
    case 'settled': {
      const [name = '', verdict = ''] = words.split(' ');
      opportunityNamed(facts, name, moment);
      Object.assign(facts.opportunities.find(({ id }) => id === name.toLowerCase()) ?? {}, {
        outcome: { verdict, at: moment },
      });
      return;
    }
    case 'referred': {
      const [from = '', to = ''] = words.split(' to ');
      facts.referrals.push({
        id: `r${position}`,
        from: personNamed(facts, from, moment),
        to: personNamed(facts, to, moment),
        at: moment,
      });
      return;
    }
    case 'asks':
    case 'reconnects':
      facts.intents.push({
        id: `i${position}`,
        kind: verb === 'asks' ? 'informational' : 'reconnect',
        person: person(),
        at: moment,
      });
      return;
    case 'arranged': {
      const [who = '', start = '', end = ''] = words.split(' on ').flatMap((part) => part.split(' to '));
      const { people, opportunity } = parts(facts, who, moment);
      facts.meetings.push({
        id: `m${position}`,
        kind: 'informational',
        people,
        scheduledAt: moment,
        starts: instant(start),
        ends: instant(`${start.slice(0, 10)} ${end}`),
        ...(opportunity === undefined ? {} : { opportunity }),
        ...fields,
      });
      return;
    }
    case 'group':
      facts.groups.push({ id: words.toLowerCase(), name: words, kind: 'association', notedAt: moment, ...fields });
      return;
    case 'done':
    case 'skip':
    case 'retire':
    case 'wake':
    case 'dismiss':
      facts.decisions.push({ id: `d${position}`, at: moment, key: words, kind: verb });
      return;
    case 'snooze': {
      const [key = '', until = ''] = words.split(' until ');
      facts.decisions.push({
        id: `d${position}`,
        at: moment,
        key,
        kind: 'snooze',
        until: until.includes(':') ? instant(until) : until,
      });
      return;
    }
    default:
      throw new Error(`no such verb: ${verb}`);
  }
}

function parts(
  facts: Facts,
  words: string,
  moment: string,
): { people: string[]; opportunity?: string; until?: string } {
  const [, names = '', title, until] = /^([^@]*?)\s*(?:@(\S+))?\s*(?:until (\d\d:\d\d))?$/.exec(words) ?? [];
  const people = names
    .split('&')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => personNamed(facts, name, moment));
  return {
    people,
    ...(title === undefined ? {} : { opportunity: opportunityNamed(facts, title, moment) }),
    ...(until === undefined ? {} : { until }),
  };
}

function personNamed(facts: Facts, name: string, addedAt: string): string {
  const id = name.trim().toLowerCase();
  if (!facts.people.some((person) => person.id === id)) facts.people.push({ id, name: name.trim(), addedAt });
  return id;
}

function recordOf(facts: Facts, person: string): object {
  return facts.people.find(({ id }) => id === person) ?? {};
}

function opportunityNamed(facts: Facts, title: string, openedAt: string): string {
  const id = title.toLowerCase();
  if (!facts.opportunities.some((one) => one.id === id)) {
    facts.opportunities.push({ id, title, openedAt, route: 'advert', stage: 'applied' });
  }
  return id;
}
