/** Any notebook, for properties: whole and well referenced, with odd texts and every optional field now and then. */

import fc from 'fast-check';
import { decisionKinds } from '../../core/facts/decision.ts';
import { groupKinds, involvements } from '../../core/facts/group.ts';
import { intentKinds } from '../../core/facts/intent.ts';
import { meetingKinds } from '../../core/facts/meeting.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import { outcomeVerdicts, routes, stages } from '../../core/facts/opportunity.ts';
import { circles } from '../../core/facts/owner.ts';
import { recallAsks, recallGrades } from '../../core/facts/recall.ts';
import { media } from '../../core/scripts/script.ts';
import { callOutcomes, channels, directions, exchangeKinds, occasions, verdicts } from '../../core/facts/touch.ts';
import { date, flag, instant, line, records, reference, some, span, text, zone } from './arbitrary-fields.ts';
import { anyPlaybook } from './playbook-arbitrary.ts';

const idPool = (prefix: string) =>
  fc.integer({ min: 0, max: 5 }).map((count) => Array.from({ length: count }, (_, n) => `${prefix}-${n}`));

interface Pools {
  readonly searches: string[];
  readonly organizations: string[];
  readonly people: string[];
  readonly opportunities: string[];
  readonly referrals: string[];
  readonly meetings: string[];
  readonly groups: string[];
}

const pools: fc.Arbitrary<Pools> = fc.record({
  searches: idPool('search'),
  organizations: idPool('organization'),
  people: idPool('person').map((ids) => ['person-0', ...ids.slice(1)]),
  opportunities: idPool('opportunity'),
  referrals: idPool('referral'),
  meetings: idPool('meeting'),
  groups: idPool('group'),
});

const exchange = fc.record({ kind: fc.constantFrom(...exchangeKinds), what: line });
const owner = fc.record(
  {
    name: line,
    headline: text,
    address: text,
    timeZone: zone,
    location: fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((n) => n + 0),
      longitude: fc.constant(-87.63),
    }),
    holidays: fc.constantFrom(null, 'US', 'DE-BY'),
    workweek: fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2]),
    businessHours: fc.constant({ from: '09:00', to: '17:00' }),
    cadence: fc.constant({ inner: 30, active: 90, wide: 180 }),
  },
  { requiredKeys: ['timeZone', 'holidays', 'workweek', 'businessHours', 'cadence'] },
);

function people(pool: Pools): fc.Arbitrary<unknown[]> {
  const optional = {
    emails: some(line),
    phones: some(line),
    addresses: some(line),
    ...reference('organization', pool.organizations),
    timeZone: zone,
    birthday: date,
    photo: fc.constantFrom('data:image/png;base64,iVBORw0KGgo=', 'https://example.org/ana.jpg', ''),
    circle: fc.constantFrom(...circles),
    circleSince: date,
    cadenceDays: fc.integer({ min: 1, max: 3650 }),
    linkedinConnected: flag,
    background: text,
    tags: some(line),
    key: flag,
    vcard: some(line.map((value) => `X-NOTE;TYPE=home:${value}`)),
    stop: fc.record({ at: instant, reason: line }),
  };
  return records(pool.people, { name: line, addedAt: instant }, optional);
}

function opportunities(pool: Pools): fc.Arbitrary<unknown[]> {
  const required = {
    title: line,
    openedAt: instant,
    route: fc.constantFrom(...routes),
    stage: fc.constantFrom(...stages),
  };
  return records(pool.opportunities, required, {
    ...reference('organization', pool.organizations),
    ...reference('search', pool.searches),
    contacts: some(fc.constantFrom(...pool.people)),
    outcome: fc.record({ verdict: fc.constantFrom(...outcomeVerdicts), at: instant }),
  });
}

type Span = readonly [string, string];

function meetings(pool: Pools): fc.Arbitrary<unknown[]> {
  const required = {
    kind: fc.constantFrom(...meetingKinds),
    people: some(fc.constantFrom(...pool.people)),
    scheduledAt: instant,
    when: span,
  };
  const optional = {
    place: text,
    ...reference('opportunity', pool.opportunities),
    ...reference('group', pool.groups),
    agenda: some(line),
    notes: text,
    clock: span,
  };
  return records(pool.meetings, required, optional).map((list) =>
    (list as { when: Span; clock?: Span }[]).map(({ when: [starts, ends], clock, ...rest }) => ({
      ...rest,
      starts,
      ends,
      ...(clock !== undefined && { begunAt: clock[0], endedAt: clock[1] }),
    })),
  );
}

function groups(pool: Pools): fc.Arbitrary<unknown[]> {
  const member = fc.record(
    { person: fc.constantFrom(...pool.people), fit: flag, role: text },
    { requiredKeys: ['person'] },
  );
  return records(
    pool.groups,
    { name: line, kind: fc.constantFrom(...groupKinds), notedAt: instant },
    {
      ...reference('parent', pool.groups),
      hasLocalChapter: flag,
      joinedAt: instant,
      involvement: fc.constantFrom(...involvements),
      members: some(member),
      meets: fc.record(
        {
          rule: fc.constantFrom('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'FREQ=MONTHLY;BYDAY=-1TH', 'FREQ=YEARLY;COUNT=3'),
          from: fc.constantFrom('2026-11-24', '2028-02-29'),
          time: fc.constantFrom('00:00', '18:00', '23:59'),
          minutes: fc.integer({ min: 1, max: 1_440 }),
          timeZone: fc.constantFrom('America/Chicago', 'Europe/Berlin'),
          place: text,
        },
        { requiredKeys: ['rule', 'from', 'time', 'minutes', 'timeZone'] },
      ),
    },
  );
}

function touches(pool: Pools): fc.Arbitrary<unknown[]> {
  const required = {
    at: instant,
    people: fc.array(fc.constantFrom(...pool.people), { minLength: 1, maxLength: 3 }),
    channel: fc.constantFrom(...channels),
    direction: fc.constantFrom(...directions),
  };
  const optional = {
    occasion: fc.constantFrom(...occasions),
    ...reference('opportunity', pool.opportunities),
    ...reference('referral', pool.referrals),
    ...reference('group', pool.groups),
    ...reference('meeting', pool.meetings),
    round: fc.integer({ min: 1, max: 99 }),
    outcome: fc.constantFrom(...callOutcomes),
    verdict: fc.constantFrom(...verdicts),
    summary: text,
    promised: some(fc.record({ what: line, by: date }, { requiredKeys: ['what'] })),
    gave: some(exchange),
    received: some(exchange),
    answers: some(line),
  };
  return fc.integer({ min: 0, max: 8 }).chain((count) =>
    records(
      Array.from({ length: count }, (_, n) => `touch-${n}`),
      required,
      optional,
    ),
  );
}

function notebookWith(pool: Pools): fc.Arbitrary<Notebook> {
  const person = fc.constantFrom(...pool.people);
  return fc.record({
    owner,
    searches: records(pool.searches, { goal: line, startedAt: instant }, { endedAt: instant }),
    organizations: records(
      pool.organizations,
      { name: line },
      { aliases: some(line), research: text, notes: text, website: line },
    ),
    people: people(pool),
    opportunities: opportunities(pool),
    referrals: records(pool.referrals, { from: person, to: person, at: instant }, { about: text }),
    intents: records(['intent-0'], { kind: fc.constantFrom(...intentKinds), person, at: instant }, { about: text }),
    meetings: meetings(pool),
    groups: groups(pool),
    touches: touches(pool),
    decisions: records(
      ['decision-0'],
      { at: instant, key: line, kind: fc.constantFrom(...decisionKinds), until: date },
      { reason: text },
    ),
    playbooks: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: anyPlaybook('own').map((playbook) => [playbook]) },
    ),
    scripts: fc.array(
      fc.record(
        {
          id: fc.uuid(),
          script: fc.constantFrom('promise', 'my-own'),
          medium: fc.constantFrom(...media),
          playbook: fc.constant('promise'),
          step: fc.constant('keep-promise'),
          subject: line,
          body: line,
          late: text,
        },
        { requiredKeys: ['id', 'script', 'medium', 'playbook', 'body'] },
      ),
      { maxLength: 2 },
    ),
    recalls: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: records(
          ['recall-0', 'recall-1'],
          { person, at: instant, asked: fc.constantFrom(...recallAsks), grade: fc.constantFrom(...recallGrades) },
          {},
        ),
      },
    ),
  }) as fc.Arbitrary<Notebook>;
}

export const anyNotebook: fc.Arbitrary<Notebook> = pools.chain(notebookWith);
