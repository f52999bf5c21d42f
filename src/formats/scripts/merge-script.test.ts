import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allPlaybooks } from '../../core/playbooks/all-playbooks.ts';
import { jobAsks } from '../../core/engine/guards/job-ask.ts';
import { allScripts } from '../../core/scripts/all-scripts.ts';
import { linkedinLimit, type ScriptVariant } from '../../core/scripts/script.ts';
import { exampleFields } from '../../core/scripts/example-fields.ts';
import { anyFields, noFields } from './any-fields.ts';
import { mergeScript, ScriptProblem } from './merge-script.ts';

const every = allScripts.flatMap(({ id, variants }) => variants.map((variant) => ({ id, variant })));
const variantOf = (id: string, medium: string): ScriptVariant => {
  const found = every.find((one) => one.id === id && one.variant.medium === medium);
  assert.ok(found, `${id} by ${medium}`);
  return found.variant;
};
const merged = (id: string, medium: string): string =>
  mergeScript(variantOf(id, medium), exampleFields, { isLate: false }).body;

/** Done without words for anybody. */
const silent = ['research', 'find-contact', 'log-referrals', 'jot-notes', 'collect-address', 'review-fit', 'next-step'];

describe('the words of a step', () => {
  it('are there for every step of every playbook that speaks to somebody', () => {
    const named = allPlaybooks.flatMap(({ steps }) => steps.flatMap(({ script }) => script ?? []));
    const known = new Set([...allScripts.map(({ id }) => id), ...silent]);
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
    assert.deepEqual(
      allScripts.map(({ id }) => id).filter((id) => !named.includes(id)),
      [],
      'and none is for nothing',
    );
  });

  it('show a blank for whatever is not known, and never a gap or a stray word of the machine', () => {
    fc.assert(
      fc.property(anyFields, fc.constantFrom(...every), fc.boolean(), (fields, { variant }, isLate) => {
        for (const text of Object.values(mergeScript(variant, fields, { isLate }))) {
          assert.doesNotMatch(text, /undefined|\bnull\b|\bNaN\b|\[object|\{\{|\}\}|\{%|\[\]/);
          assert.doesNotMatch(text, / [.,:;!?]| {2}|^\s|\s$| \n|\n{3}/);
        }
      }),
    );
  });

  it('say of what is known all of it in place of blanks', () => {
    const { subject, body } = mergeScript(variantOf('thank-referrer', 'email'), exampleFields, { isLate: false });
    assert.equal(subject, 'I talked with Vera Kim: thank you');
    assert.match(body, /^Dear Ana,\n\nI have talked with Vera Kim/);
    assert.match(body, /Rosa Lind\npayroll lead\n312-555-0100\nrosa@example\.org$/);
  });

  it('say late words only when it is late, in one breath and without groveling', () => {
    const forSomebody = every.filter(({ id }) => id !== 'informational-agenda');
    for (const { id, variant } of forSomebody) {
      const onTime = mergeScript(variant, noFields, { isLate: false }).body;
      const late = mergeScript(variant, noFields, { isLate: true }).body;
      assert.ok(late.length > onTime.length, id);
      assert.ok(late.includes(variant.late?.trim() ?? '-'), id);
      assert.ok((variant.late ?? '').length <= 60, id);
      assert.doesNotMatch(late, /sorry|apolog|forgive|unforgivable|terrible/i, id);
    }
  });

  it('[T2] of the three follow-up calls hold the three parts in their order, and the voicemail says the number twice', () => {
    for (const medium of ['spoken', 'voicemail']) {
      const text = merged('three-by-three', medium);
      const places = [/busy with/, /has arrived/, /improve my chances\?/].map((part) => text.search(part));
      assert.ok(
        places.every((place, at) => place > (places[at - 1] ?? 0)),
        text,
      );
    }
    assert.equal(merged('three-by-three', 'voicemail').split('312-555-0100').length - 1, 2);
  });

  it('[J7] leave the number twice in every voicemail', () => {
    for (const { id, variant } of every.filter((one) => one.variant.medium === 'voicemail')) {
      const { body } = mergeScript(variant, exampleFields, { isLate: true });
      assert.equal(body.split('312-555-0100').length - 1, 2, id);
    }
  });

  it('[C2] [C4] [C5] of a request name the time asked for and the return, and never ask for a job', () => {
    const requests = every.filter(({ id }) => ['informational-request', 'reconnect', 'reconnect-ask'].includes(id));
    for (const { id, variant } of requests) {
      const { body } = mergeScript(variant, exampleFields, { isLate: false });
      assert.deepEqual(jobAsks(body), []);
      if (id === 'informational-request') assert.match(body, /15 (?:to 30 )?minutes/);
      assert.match(body, /share|for you|of use|useful|for them/);
    }
  });

  it('[J3] speak from the second round on of references, the start and the salary', () => {
    const later = { ...exampleFields, touch: { ...exampleFields.touch, later_round: true } };
    const { body } = mergeScript(variantOf('thank-you-email', 'email'), later, { isLate: false });
    assert.match(body, /References:.*start.*salary/is);
    assert.doesNotMatch(merged('thank-you-email', 'email'), /salary/i);
  });

  it('[F2] open the call to somebody one was sent to with the referrer and the interest', () => {
    assert.match(merged('referral-call', 'spoken'), /^Hello Ana Ruiz\. Lena Novák suggested.*interested in payroll/s);
  });

  it('[F3] tell the referrer thanks, what came of it, how the search stands, and that names stay welcome', () => {
    assert.match(merged('thank-referrer', 'spoken'), /Thank you.*came of it.*search stands.*another name/s);
  });

  it('[F5] [F6] tell those who helped of the position and of their part in it', () => {
    for (const medium of ['printed', 'email'])
      assert.match(merged('announce-letter', medium), /Payroll manager at Blue Line.*your advice.*thank you/is);
    assert.match(merged('announce-call', 'spoken'), /Payroll manager at Blue Line.*your advice.*Thank you/s);
  });

  it('[C10] [J5] [J6] [J9] keep the shape that each way of saying it has', () => {
    assert.match(merged('informational-agenda', 'printed'), /1\. .*5\. .*with whom else.*offer in return/is);
    assert.equal(merged('thank-you-note', 'handwritten').split('\n').length, 5, 'a greeting, three lines, a name');
    assert.match(merged('promise', 'email'), /benefits article.*of use to them.*312-555-0100/s);
    for (const { id, variant } of every.filter((one) => one.variant.medium === 'linkedin')) {
      assert.ok(mergeScript(variant, exampleFields, { isLate: true }).body.length <= linkedinLimit, id);
    }
  });

  it('refuse a template that cannot be filled, and say where, because the owner may write their own', () => {
    const refused = (body: string): ScriptProblem => {
      try {
        mergeScript({ medium: 'email', body }, exampleFields, { isLate: false });
      } catch (error) {
        assert.ok(error instanceof ScriptProblem);
        return error;
      }
      return assert.fail(`Nothing was said about ${body}`);
    };
    assert.deepEqual({ ...refused('Dear {{ person.first_nam }},') }, { part: 'body', line: 1, column: 9 });
    assert.equal(refused('Dear\n{% if person %}').line, 2);
    assert.match(refused('{{ owner.name | shout }}').message, /shout/);
    assert.match(
      refused('{% for a in (1..9) %}{% for b in (1..99999999) %}x{% endfor %}{% endfor %}').message,
      /limit/,
    );
    assert.match(refused(`${'x'.repeat(30_000)}`).message, /limit/);
    assert.throws(() =>
      mergeScript({ medium: 'email', body: '{{ person.constructor.name }}' }, exampleFields, { isLate: false }),
    );
    assert.ok(refused('{% include "/etc/passwd" %}'));
  });
});
