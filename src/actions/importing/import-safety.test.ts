import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { personSchema } from '../../formats/notebook/person-schema.ts';
import {
  countsOf,
  type ImportDesk,
  type Imported,
  isRefusal,
  openImportDesk,
  vector,
} from '../../../test/stories/import-desk.ts';

let desk: ImportDesk;

before(async () => {
  desk = await openImportDesk();
});
after(async () => desk.close());
beforeEach(async () => desk.begin());

describe('importFile, any file', () => {
  it('takes in damaged files without harm: whoever is added is sound, and a second time adds nobody', async () => {
    const names = ['vcard/apple.vcf', 'vcard/nasty.vcf', 'vcard/outlook.vcf', 'linkedin/nasty.csv'];
    const files = await Promise.all(names.map(vector));
    const wound = fc.tuple(fc.nat(), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.array(wound, { maxLength: 20 }), async (file, wounds) => {
        await desk.begin();
        const damaged = Uint8Array.from(file);
        for (const [at, byte] of wounds) damaged[at % damaged.length] = byte;
        const first = await sendOrRefused(damaged);
        const { people } = await desk.notebook();
        for (const person of people) assert.ok(personSchema.safeParse(person).success, JSON.stringify(person));
        const second = await sendOrRefused(damaged);
        assert.deepEqual(
          second && countsOf(second),
          first && [0, countsOf(first).reduce((sum, count) => sum + count), 0],
        );
      }),
      { numRuns: 60 },
    );
  });

  it('takes in a network of five thousand, and again, and nobody is there twice', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) =>
        `Ana,Ruiz ${index},https://www.linkedin.com/in/ana-${index},,Company ${index % 900},Analyst,05 Mar 2026`,
    );
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
    const content = Buffer.from([header, ...rows].join('\n'));
    assert.deepEqual(countsOf(await desk.send({ fileName: 'c.csv', content })), [5000, 0, 0]);
    assert.deepEqual(countsOf(await desk.send({ fileName: 'c.csv', content })), [0, 5000, 0]);
  });
});

async function sendOrRefused(content: Uint8Array): Promise<Imported | undefined> {
  try {
    return await desk.send({ fileName: 'damaged', content });
  } catch (error) {
    assert.ok(isRefusal('unreadable-file')(error));
    return undefined;
  }
}
