import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { instantIn, wallIn } from './wall-time.ts';

const iso = (zone: string, wall: string): string => new Date(instantIn(zone, wall)).toISOString();

it('reads a time off the owner’s wall, wherever the browser is, because the notebook keeps the owner’s zone', () => {
  assert.equal(iso('America/Chicago', '2026-03-10T15:00'), '2026-03-10T20:00:00.000Z');
  assert.equal(iso('Asia/Kolkata', '2026-03-10T15:00'), '2026-03-10T09:30:00.000Z');
  assert.equal(iso('Pacific/Kiritimati', '2026-01-01T00:30'), '2025-12-31T10:30:00.000Z');
});

it('moves a skipped time on by the hour skipped and takes the first of a repeated one, as clocks are read', () => {
  assert.equal(iso('America/Chicago', '2026-03-08T02:30'), '2026-03-08T08:30:00.000Z');
  assert.equal(iso('America/Chicago', '2026-11-01T01:30'), '2026-11-01T06:30:00.000Z');
});

it('gives back what the wall said, in every zone', () => {
  const zones = fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Chatham', 'UTC');
  const instants = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });
  fc.assert(
    fc.property(zones, instants, (zone, at) => {
      const wall = wallIn(zone, at);
      assert.equal(wallIn(zone, instantIn(zone, wall)), wall);
    }),
    { numRuns: 200 },
  );
});
