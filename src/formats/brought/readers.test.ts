import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { BroughtFormat } from './brought.ts';
import { readBrought } from './read-brought.ts';

const vectors = new URL('../../../test/vectors/', import.meta.url);
const formats: Readonly<Record<string, BroughtFormat>> = {
  contrack: 'contrack',
  ics: 'icalendar',
  mail: 'mail',
  monica: 'monica',
  nametag: 'nametag',
  vcard: 'vcard',
};

describe('readBrought', () => {
  it('shows each file to whoever can read it, whatever it is called', async () => {
    for (const [folder, format] of Object.entries(formats)) {
      for (const name of readdirSync(new URL(`${folder}/`, vectors))) {
        const bytes = readFileSync(new URL(`${folder}/${name}`, vectors));
        const brought = await readBrought(
          { name: 'file', bytes },
          {
            timeZone: 'America/Chicago',
            window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
            ownAddresses: [],
            withText: false,
          },
        );
        assert.equal('unread' in brought ? brought.unread[0]?.reason : brought.format, format, `${folder}/${name}`);
      }
    }
  });
});
