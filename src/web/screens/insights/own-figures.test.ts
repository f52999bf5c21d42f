import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareOf } from '../../../core/market/share.ts';
import type { Funnel } from './insights-query.ts';
import { ownFigure } from './own-figures.ts';

const funnel = (route: Funnel['route'], positions: number, interviews: number): Funnel => ({
  route,
  positions,
  interviewed: shareOf(interviews, positions),
  unfinished: 0,
  steps: [],
});
const told = { funnels: [funnel('referral', 6, 4), funnel('network', 4, 3), funnel('advert', 30, 3)], thanks: [] };

describe('the own figure beside a claim', () => {
  it('[V9] [C12] counts the interviews that came through people', () => {
    assert.deepEqual(ownFigure('V9', told), { count: 7, of: 10, rate: null });
    assert.deepEqual(ownFigure('C12', told), ownFigure('V9', told));
  });

  it('[T11] counts the positions that were found from an advert', () => {
    const own = ownFigure('T11', told);
    assert.deepEqual([own?.count, own?.of, own?.rate?.value], [30, 40, 0.75]);
  });

  it('[T8] has none where no interview was to be thanked for', () => {
    assert.equal(ownFigure('T8', told), undefined);
  });
});
