import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { draftCorpus } from './draft-corpus.ts';
import { draftFlags } from './draft-checks.ts';
import { media } from './script.ts';

describe('a draft is looked over before it goes out', () => {
  for (const { flags, ...draft } of draftCorpus) {
    it(`[C5] [J7] [J12] ${flags.join(', ') || 'lets pass'}: ${draft.text.slice(0, 60)}`, () => {
      assert.deepEqual(
        draftFlags(draft).map(({ guard }) => guard),
        flags,
      );
    });
  }

  it('knows sixty drafts and more, good and bad, because a check that never speaks is none', () => {
    assert.ok(draftCorpus.length >= 60);
    const good = draftCorpus.filter(({ flags }) => flags.length === 0);
    assert.ok(good.length >= 20 && draftCorpus.length - good.length >= 20);
  });

  it('points into the text, so that the words can be shown where they stand', () => {
    const texts = fc.string({ maxLength: 300 }).map((text) => `${text} Are there any openings? [a blank]`);
    fc.assert(
      fc.property(texts, fc.constantFrom(...media), (text, medium) => {
        for (const { from, until } of draftFlags({ script: 'informational-request', medium, text })) {
          assert.ok(from >= 0 && from < until && until <= text.length);
        }
      }),
    );
  });
});
