/** Give first: before asking somebody who gave more than they got, give something. T10 V4 */

import { balanceWith } from '../../network/balance.ts';
import type { Advice } from '../follow-up.ts';
import type { Findings } from './findings.ts';
import { plannedAsks } from './planned-asks.ts';

export function oneSidedAsks({ ledger, threads }: Findings): Advice[] {
  return plannedAsks(threads).flatMap(({ thread, person }) => {
    const balance = balanceWith(person, ledger);
    if (balance >= 0) return [];
    const name = ledger.people.get(person)?.name ?? person;
    const text = `${name} has given you more than you gave (balance ${balance}). Give something first: an article, an introduction, an invitation.`;
    return [{ key: `${thread.run.id}#give-first`, guard: 'give-first', person, text }];
  });
}
