import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { z } from 'zod';
import { changesOf } from './changes-of.ts';

const changes = changesOf(
  z.strictObject({ name: z.string().min(1), title: z.string().exactOptional(), holidays: z.string().nullable() }),
);
const takes = (value: unknown): boolean => changes.safeParse(value).success;

describe('changes of a record', () => {
  it('may leave out everything, so that only what changes is sent', () => {
    assert.ok(takes({}));
    assert.ok(takes({ name: 'Ana' }));
  });

  it('may clear what the fact may do without, and nothing else', () => {
    assert.ok(takes({ title: null }));
    assert.ok(takes({ holidays: null }));
    assert.ok(!takes({ name: null }));
  });

  it('are held to the rules of the fact', () => {
    assert.ok(!takes({ name: '' }));
    assert.ok(!takes({ hue: 1 }));
    assert.ok(!takes({ title: undefined }));
  });
});
