import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { firstOwner } from './first-owner.ts';
import { homeFolder, storePlace } from './home-folder.ts';

describe('the home of a notebook', () => {
  it('is what was said, else SUNDOWN_HOME, else the data folder of the XDG specification', () => {
    const environment = { SUNDOWN_HOME: '/srv/kim', XDG_DATA_HOME: '/data' };
    assert.equal(homeFolder({ home: '/said' }, { environment }), '/said');
    assert.equal(homeFolder({}, { environment }), '/srv/kim');
    assert.equal(homeFolder({}, { environment: { XDG_DATA_HOME: '/data' } }), '/data/sundown');
    assert.equal(
      homeFolder({}, { environment: { SUNDOWN_HOME: '', XDG_DATA_HOME: '' } }),
      join(homedir(), '.local/share/sundown'),
    );
    assert.equal(
      homeFolder({}, { environment: { XDG_DATA_HOME: 'relative' } }),
      join(homedir(), '.local/share/sundown'),
    );
  });

  it('is one file, unless a PostgreSQL database is named', () => {
    assert.deepEqual(storePlace({ home: '/said' }, { environment: {} }), {
      kind: 'sqlite',
      file: '/said/notebook.sqlite',
    });
    const environment = { SUNDOWN_DATABASE_URL: 'postgres://db/sundown' };
    assert.deepEqual(storePlace({}, { environment }), { kind: 'postgres', url: 'postgres://db/sundown' });
    assert.deepEqual(storePlace({ database: 'postgres://other' }, { environment }), {
      kind: 'postgres',
      url: 'postgres://other',
    });
  });
});

describe('a new owner', () => {
  const holidays = (zone: string, locale?: string): string | null => firstOwner(zone, locale).holidays;

  it('has the holidays of the one country that keeps their time zone', () => {
    assert.equal(holidays('America/Chicago'), 'US');
    assert.equal(holidays('Europe/Berlin', 'en_US.UTF-8'), 'DE');
    assert.equal(holidays('Asia/Kolkata', 'hi_IN'), 'IN');
  });

  it('has none where the country is not certain: a wrong holiday would move what is owed', () => {
    assert.equal(holidays('UTC', 'en_US.UTF-8'), null);
    assert.equal(holidays('Etc/GMT+5'), null);
  });
});
