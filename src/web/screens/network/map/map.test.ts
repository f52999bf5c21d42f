import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ReferralMap } from '../../../client/referral-map-query.ts';
import { labels } from './labels.ts';
import { mapModel } from './map-model.ts';
import { directions, linkedTowards, nearestTo } from './nearby.ts';
import { settled } from './settled.ts';
import { fitted, inFrame, onMap, zoomed } from './view.ts';

const at = '2026-03-05T12:00:00Z';

/** `ana>bo` is a referral, `bo=Analyst` a position that goes through Bo; with `!` it was accepted. */
function told(...lines: string[]): ReferralMap {
  const ways = lines.filter((line) => line.includes('>')).map((line) => line.split('>') as [string, string]);
  const leads = lines.filter((line) => line.includes('=')).map((line) => line.split('=') as [string, string]);
  return {
    people: [...new Set(ways.flat())].map((id) => ({ id, name: id.toUpperCase() })),
    referrals: ways.map(([from, to], index) => ({ id: `r${String(index)}`, from, to, at, state: 'closed' })),
    opportunities: leads.map(([, title]) => ({
      id: title,
      title,
      stage: 'offer',
      ...(title.endsWith('!') && { outcome: { verdict: 'accepted' as const, at } }),
    })),
    leads: leads.map(([person, opportunity]) => ({ person, opportunity })),
  };
}

describe('the map of who led to whom', () => {
  it('[F3] counts for each how many came from them, rings and all, so that those who opened doors stand out', () => {
    const { people, links } = mapModel(told('ana>bo', 'bo>cy', 'bo>dee', 'cy>ana', 'ana>bo'));
    assert.deepEqual(
      people.map(({ id, reach }) => [id, reach]),
      [
        ['ana', 3],
        ['bo', 3],
        ['cy', 3],
        ['dee', 0],
      ],
    );
    assert.equal(links.length, 4, 'who named somebody twice has one link');
  });

  it('[T11] marks everybody on the way to an accepted position, because that is what a chain is for', () => {
    const { people } = mapModel(told('ana>bo', 'bo>cy', 'ana>dee', 'cy=Analyst!', 'dee=Clerk'));
    assert.deepEqual(
      people.filter(({ landed }) => landed).map(({ id }) => id),
      ['ana', 'bo', 'cy'],
    );
  });

  it('leads an arrow to whoever is linked in its direction, and nowhere else, so that the eye can follow', () => {
    const places = new Map(Object.entries({ ana: { x: 0, y: 0 }, bo: { x: 50, y: 10 }, cy: { x: 0, y: -40 } }));
    assert.equal(linkedTowards({ from: 'ana', linked: ['bo', 'cy'], places }, directions.ArrowRight), 'bo');
    assert.equal(linkedTowards({ from: 'ana', linked: ['bo', 'cy'], places }, directions.ArrowUp), 'cy');
    assert.equal(linkedTowards({ from: 'ana', linked: ['bo', 'cy'], places }, directions.ArrowLeft), undefined);
    assert.deepEqual(
      [nearestTo({ x: 44, y: 10 }, places, 10), nearestTo({ x: 25, y: 30 }, places, 10)],
      ['bo', undefined],
    );
  });

  it('reaches each who is linked by one of the four arrows, so that nobody needs a mouse', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 7, noNaN: true }), (angle) => {
        const places = new Map([
          ['a', { x: 0, y: 0 }],
          ['b', { x: Math.cos(angle) * 9, y: Math.sin(angle) * 9 }],
        ]);
        assert.ok(
          Object.values(directions).some(
            (towards) => linkedTowards({ from: 'a', linked: ['b'], places }, towards) === 'b',
          ),
        );
      }),
    );
  });

  it('shows everybody at first, and keeps what is under the pointer there while it is zoomed', () => {
    const coordinate = fc.double({ min: -900, max: 900, noNaN: true });
    const point = fc.record({ x: coordinate, y: coordinate });
    const frame = { width: 600, height: 400 };
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 20 }),
        point,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (points, pointer, factor) => {
          const view = fitted(points, frame);
          assert.ok(points.map((one) => inFrame(view, one)).every(({ x, y }) => x > 0 && x < 600 && y > 0 && y < 400));
          const after = inFrame(zoomed(view, pointer, factor), onMap(view, pointer));
          assert.ok(Math.hypot(after.x - pointer.x, after.y - pointer.y) < 1e-6);
        },
      ),
    );
  });

  it('places the same people alike each time, nobody upon another, and stops when it is left', async () => {
    const model = mapModel(told('ana>bo', 'bo>cy', 'dee>eli'));
    const { signal } = new AbortController();
    const first = await settled(model, signal);
    assert.deepEqual(await settled(model, signal), first);
    const spots = [...(first?.values() ?? [])];
    assert.equal(spots.length, 5);
    assert.ok(
      spots.every((one, index) =>
        spots.every((other, at2) => index === at2 || Math.hypot(one.x - other.x, one.y - other.y) > 10),
      ),
    );
    assert.equal(await settled(model, AbortSignal.abort()), undefined);
  });

  it('writes names where there is room, the chosen one before all others, so that they can be read', () => {
    const { people } = mapModel(told('ana>bo', 'ana>cy'));
    const places = new Map(people.map(({ id }) => [id, { x: 100, y: 100 }]));
    const seen = { places, view: { x: 0, y: 0, scale: 1 }, frame: { width: 300, height: 300 } };
    assert.deepEqual(
      labels(people, new Set(), seen).map(({ id }) => id),
      ['ana'],
    );
    assert.deepEqual(
      labels(people, new Set(['cy']), seen).map(({ id }) => id),
      ['cy'],
    );
  });
});
