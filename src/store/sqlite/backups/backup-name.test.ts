import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BackupReason, backupName, namedBackup } from './backup-name.ts';

const reasons: readonly BackupReason[] = ['daily', 'asked', 'before-update', 'before-restore', 'brought'];

describe('the name of a backup', () => {
  it('has the date and time of its owner, so that it is found by looking at the folder', () => {
    const at = Date.parse('2026-03-10T15:04:05.678-05:00');
    assert.equal(backupName(at, 'America/Chicago', 'daily'), '2026-03-10T150405-0500-daily');
    assert.equal(backupName(at, 'Asia/Kolkata', 'before-restore'), '2026-03-11T013405+0530-before-restore');
  });

  it('tells the instant to the second again, also in the hour that a clock goes through twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2190, 0) }),
        fc.constantFrom('America/Chicago', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'),
        fc.constantFrom(...reasons),
        (at, timeZone, reason) => {
          const named = namedBackup(backupName(at, timeZone, reason));
          assert.equal(named?.at, Math.floor(at / 1000) * 1000);
          assert.equal(named?.reason, reason);
          assert.equal(named?.atText.slice(0, 10), named?.day);
        },
      ),
    );
  });

  it('is no other file’s, so that nothing that somebody laid there is listed or cleared away', () => {
    for (const name of [
      '',
      'notes',
      '2026-03-10-daily',
      '2026-03-10T150405-0500-mine',
      '../2026-03-10T150405-0500-daily',
      '2026-13-40T150405-0500-daily',
    ])
      assert.equal(namedBackup(name), undefined, name);
  });
});
