import { it } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from './refusal.ts';

it('a refusal says in words of its own what it is about', () => {
  const refusal = new Refusal('too-long-meeting', { minutes: 45 });
  assert.match(refusal.message, /30 minutes, and this one is planned for 45\. \(C9\)$/);
  assert.deepEqual([refusal.code, refusal.data], ['too-long-meeting', { minutes: 45 }]);
});
