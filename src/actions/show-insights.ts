/** "How am I doing?": reckoned anew from all facts, each time it is asked. */

import { setImmediate } from 'node:timers/promises';
import { agendaOfLedger } from '../core/engine/agenda.ts';
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
import { withoutPictures } from '../store/store.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

const titleByScript = new Map(allScripts.map(({ id, title }) => [id, title]));

export async function showInsights(world: World, { weeks }: Asked<'showInsights'>): Promise<Answer<'showInsights'>> {
  const { store, almanacFor, now } = world;
  const notebook = await store.read(world.notebook, async (tx) => wholeNotebook(withoutPictures(tx)));
  if (notebook === undefined) throw new Error(`There is no notebook ${world.notebook}.`);
  const almanac = almanacFor(notebook.owner);
  // In a large notebook each part takes a while: between two of them others are served.
  await setImmediate();
  const ledger = ledgerOf(notebook, almanac, now);
  await setImmediate();
  const { followUps } = agendaOfLedger(ledger, { all: true });
  const done = followUps.filter(({ state }) => state === 'done');
  await setImmediate();
  const byChannel = answersByChannel(ledger);
  const byScript = answersByScript(done, ledger);
  await setImmediate();
  return {
    fewestCases,
    funnels: funnels(ledger).map(({ steps, ...funnel }) => ({ ...funnel, steps: [...steps] })),
    thanks: [...thanksAfter(ledger)],
    answerDays,
    answersByChannel: [...byChannel],
    answersByScript: byScript.map(({ script, answered }) => ({
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
}
