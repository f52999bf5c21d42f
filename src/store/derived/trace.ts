/** Which people and things a fact names: where to look for what it may change. */

import { threadOf } from '../../core/engine/ledger.ts';
import type { Instant } from '../../core/engine/almanac.ts';
import type { Facts, KindName } from '../kinds/every-kind.ts';

/** A fact that came, went, or changed (then as it was and as it is). */
export type Touched = {
  readonly [Kind in KindName]: { readonly kind: Kind; readonly fact: Facts[Kind] };
}[KindName];

export interface Trace {
  readonly people: readonly string[];
  readonly opportunities: readonly string[];
  readonly groups: readonly string[];
  readonly meetings: readonly string[];
  readonly organizations: readonly string[];
  readonly threads: readonly string[];
}

const nothing: Trace = { people: [], opportunities: [], groups: [], meetings: [], organizations: [], threads: [] };

const given = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

function traceOf({ kind, fact }: Touched): Trace {
  switch (kind) {
    case 'search':
    case 'playbook':
    case 'script':
    case 'recall':
      return nothing;
    case 'organization':
      return { ...nothing, organizations: [fact.id] };
    case 'person':
      return { ...nothing, people: [fact.id] };
    case 'opportunity':
      return { ...nothing, opportunities: [fact.id], people: fact.contacts ?? [] };
    case 'referral':
      return { ...nothing, people: [fact.from, fact.to] };
    case 'intent':
      return { ...nothing, people: [fact.person] };
    case 'group':
      return { ...nothing, groups: [fact.id] };
    case 'meeting':
      return { ...nothing, people: fact.people, opportunities: given(fact.opportunity), meetings: [fact.id] };
    case 'touch':
      return {
        ...nothing,
        people: fact.people,
        opportunities: given(fact.opportunity),
        groups: given(fact.group),
        meetings: given(fact.meeting),
        threads: (fact.answers ?? []).map(threadOf),
      };
    case 'decision':
      return { ...nothing, threads: [threadOf(fact.key)], ...(fact.kind === 'dismiss' && adviceTrace(fact.key)) };
  }
}

/** Advice may be about a meeting, an opportunity or a group that began no thread: `meeting/m1#log-talk`. */
function adviceTrace(key: string): Partial<Trace> {
  const ids = threadOf(key).split('/').slice(1);
  return { meetings: ids, opportunities: ids, groups: ids };
}

export function traceOfAll(touched: readonly Touched[]): Trace {
  const traces = touched.map(traceOf);
  const all = (field: keyof Trace): readonly string[] => [...new Set(traces.flatMap((trace) => trace[field]))];
  return {
    people: all('people'),
    opportunities: all('opportunities'),
    groups: all('groups'),
    meetings: all('meetings'),
    organizations: all('organizations'),
    threads: all('threads'),
  };
}

/** Whether a fact is dated ahead of now: then it may concern anybody once its time has come. */
export function isAhead({ kind, fact }: Touched, now: Instant): boolean {
  const ahead = (text: string | undefined): boolean => text !== undefined && Date.parse(text) > now;
  switch (kind) {
    case 'search':
      return ahead(fact.startedAt) || ahead(fact.endedAt);
    case 'organization':
    case 'playbook':
    case 'script':
    case 'recall':
      return false;
    case 'person':
      return ahead(fact.stop?.at);
    case 'opportunity':
      return ahead(fact.openedAt) || ahead(fact.outcome?.at);
    case 'group':
      return ahead(fact.notedAt) || ahead(fact.joinedAt) || ahead(fact.leftAt);
    case 'meeting':
      return ahead(fact.scheduledAt) || ahead(fact.cancelled?.at);
    case 'touch':
      return ahead(fact.at) || ahead(fact.ends);
    case 'referral':
    case 'intent':
    case 'decision':
      return ahead(fact.at);
  }
}
