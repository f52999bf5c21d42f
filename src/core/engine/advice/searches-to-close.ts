/** When everyone who helped has been told, the search is over; the network stays. F8 */

import type { Search } from '../../facts/search.ts';
import type { Advice } from '../follow-up.ts';
import type { Findings } from './findings.ts';

export function searchesToClose({ ledger, threads }: Findings): Advice[] {
  const { notebook, almanac, now } = ledger;
  return notebook.opportunities.flatMap(({ id, search, outcome, title }) => {
    if (outcome?.verdict !== 'accepted' || almanac.instant(outcome.at) > now) return [];
    const acceptedAt = almanac.instant(outcome.at);
    const running = notebook.searches.filter(
      (one) => one.endedAt === undefined && almanac.instant(one.startedAt) <= acceptedAt,
    );
    const startedAt = ({ startedAt: text }: Search) => almanac.instant(text);
    const latest = running.toSorted((a, b) => startedAt(a) - startedAt(b)).at(-1);
    const own = search === undefined ? latest : running.find((one) => one.id === search);
    const told = threads.filter(({ run }) => run.playbook.begins.fact === 'acceptance' && run.about.opportunity === id);
    if (own === undefined || told.some(({ state }) => state === 'active')) return [];
    const text = `Everyone who helped you to “${title}” has been told. Close the search “${own.goal}”; the network stays.`;
    return [{ key: `landed/${id}#close-search`, guard: 'close-search', about: { opportunity: id }, text }];
  });
}
