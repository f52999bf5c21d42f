/** "How am I doing?": reckoned anew from all facts, each time it is asked. */

import { agendaOf } from '../core/engine/agenda.ts';
import { ledgerOf } from '../core/engine/ledger.ts';
import { answerDays, answersByChannel, answersByScript } from '../core/market/answers.ts';
import { claims } from '../core/market/claims.ts';
import { discipline } from '../core/market/discipline.ts';
import { funnels } from '../core/market/funnel.ts';
import { fewestCases } from '../core/market/share.ts';
import { thanksAfter } from '../core/market/thanks.ts';
import { ruleOf } from '../core/rules/rule-book.ts';
import { allScripts } from '../core/scripts/all-scripts.ts';
import { wholeNotebook } from '../store/queries/whole-notebook.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

const titleByScript = new Map(allScripts.map(({ id, title }) => [id, title]));

export async function showInsights(world: World, { weeks }: Asked<'showInsights'>): Promise<Answer<'showInsights'>> {
  return viewOf(world, async ({ tx, almanac, now }) => {
    const notebook = await wholeNotebook(tx);
    if (notebook === undefined) throw new Error(`There is no notebook ${tx.notebook}.`);
    const ledger = ledgerOf(notebook, almanac, now);
    const { followUps } = agendaOf(notebook, almanac, { now, all: true });
    const done = followUps.filter(({ state }) => state === 'done');
    return {
      fewestCases,
      funnels: funnels(ledger).map(({ steps, ...funnel }) => ({ ...funnel, steps: [...steps] })),
      thanks: [...thanksAfter(ledger)],
      answerDays,
      answersByChannel: [...answersByChannel(ledger)],
      answersByScript: answersByScript(done, ledger).map(({ script, answered }) => ({
        script,
        title: titleByScript.get(script) ?? script,
        answered,
      })),
      discipline: discipline(followUps, almanac, { now, weeks }).map((week) => ({
        ...week,
        begins: almanac.dateText(week.begins),
      })),
      claims: claims.map((claim) => ({ ...claim, source: ruleOf(claim.rule).source })),
    };
  });
}
