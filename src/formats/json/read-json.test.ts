import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonBreaksAt } from './json-breaks-at.ts';
import { readJson } from './read-json.ts';
import { tooDeepAt } from './nesting.ts';

function complaint(source: string | Uint8Array): string {
  const read = readJson(source);
  assert.equal(read.ok, false);
  return read.ok ? '' : read.message;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('readJson', () => {
  it('gives the value of text and of bytes, with a byte order mark or without', () => {
    assert.deepEqual(readJson('{"a":[1]}'), { ok: true, value: { a: [1] } });
    assert.deepEqual(readJson(new TextEncoder().encode('\uFEFF"é"')), { ok: true, value: 'é' });
    assert.deepEqual(readJson('\uFEFF1'), { ok: true, value: 1 });
  });

  it('says in which line and column text stops being JSON, so that the place can be found in an editor', () => {
    assert.equal(complaint('{\n  "a": tru\n}'), 'is not JSON: "t" does not belong there, line 2, column 8');
    assert.equal(complaint('{"a":1,}'), 'is not JSON: "}" does not belong there, line 1, column 8');
    assert.equal(complaint('{"a":1}x'), 'is not JSON: "x" does not belong there, line 1, column 8');
    assert.equal(complaint('[1,\n'), 'is not JSON: it ends too early, line 2, column 1');
    assert.equal(complaint('["😀" 😀]'), 'is not JSON: "😀" does not belong there, line 1, column 7');
    assert.equal(complaint('  '), 'is not JSON: there is nothing in it');
  });

  it('refuses bytes that are not UTF-8, rather than read something else from them', () => {
    assert.equal(complaint(Uint8Array.of(0x22, 0xff, 0x22)), 'is not UTF-8 text');
  });

  it('refuses text that nests too deep, but not brackets inside of strings', () => {
    assert.equal(complaint('['.repeat(65)), 'nests deeper than 64 levels, line 1, column 65');
    assert.equal(readJson(`${'['.repeat(64)}${']'.repeat(64)}`).ok, true);
    assert.equal(readJson(JSON.stringify(`\\"${'['.repeat(100)}`)).ok, true);
  });

  it('refuses an object that has a field twice, since one of them would be lost without a word', () => {
    assert.equal(complaint('{"a":1,\n "b":[{"a":2}],"\\u0061":3}'), 'has the field "a" twice, line 2, column 16');
    assert.equal(complaint('[{"x":{"y":1},"x":2}]'), 'has the field "x" twice, line 1, column 15');
    assert.equal(readJson('[{"a":"a","b":{"a":"b"}},{"a":["a","a"],"":"a,\\"a\\":"}]').ok, true);
  });

  it('finds no field twice in anything that was written from a value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readJson(JSON.stringify(value)).ok));
  });

  it('finds the place in very long text too, since a file may be cut off anywhere', () => {
    assert.match(complaint(`["${'x'.repeat(5_000_000)}`), /ends too early/);
  });
});

describe('jsonBreaksAt', () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '\\', ',', '}', ']', 'x', '\n', '0'))
    .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));

  it('reaches the end of all text that the platform reads, and of no text with a character too many', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        const at = jsonBreaksAt(text);
        if (isJson(text)) assert.equal(at, text.length);
        else if (at < text.length) assert.equal(isJson(text), false);
        assert.equal(jsonBreaksAt(text.slice(0, at + 1)), at);
      }),
      { numRuns: 500 },
    );
  });
});

describe('tooDeepAt', () => {
  it('counts as deep as the value really is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const deep = depth(value);
        const text = JSON.stringify(value);
        return tooDeepAt(text, deep) === -1 && (deep === 0 || tooDeepAt(text, deep - 1) !== -1);
      }),
    );
  });
});

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}
