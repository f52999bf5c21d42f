/** Which of the owner's figures speaks to a claim of the texts. T8 T11 V9 C12 */

import type { Route } from '../../../core/facts/opportunity.ts';
import { shareOf } from '../../../core/market/share.ts';
import type { Funnel, Insights, ShareTold } from './insights-query.ts';

type Told = Pick<Insights, 'funnels' | 'thanks'>;

const throughPeople: ReadonlySet<Route> = new Set(['referral', 'network']);

export function ownFigure(rule: string, { funnels, thanks }: Told): ShareTold | undefined {
  switch (rule) {
    case 'V9':
    case 'C12':
      return shareOfRoutes(funnels, ({ interviewed }) => interviewed.count, throughPeople);
    case 'T11':
      return shareOfRoutes(funnels, ({ positions }) => positions, new Set<Route>(['advert']));
    case 'T8':
      return thanks.find(({ occasion }) => occasion === 'interview')?.inTime;
    default:
      return undefined;
  }
}

function shareOfRoutes(
  funnels: readonly Funnel[],
  count: (funnel: Funnel) => number,
  routes: ReadonlySet<Route>,
): ShareTold {
  const sum = (some: readonly Funnel[]): number => some.reduce((all, funnel) => all + count(funnel), 0);
  return shareOf(sum(funnels.filter(({ route }) => routes.has(route))), sum(funnels));
}
