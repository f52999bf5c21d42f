import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bodyOf, mailsIn } from './mails-in.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const bodies = (text: string) => {
  const bytes = bytesOf(text);
  return [...mailsIn(bytes)].map((place) => new TextDecoder().decode(bodyOf(bytes, place, 10_000)));
};
const mail = (body: string) => `From bo@example.com Tue Mar 10 15:00:00 2026\nSubject: x\n\n${body}\n`;

describe('mailsIn', () => {
  it('takes a file without a postmark for one mail, also with the length that Apple Mail writes before it', () => {
    assert.deepEqual(bodies('Subject: x\r\n\r\nFrom here\r\n'), ['From here\r\n']);
    assert.deepEqual(bodies('1234   \nSubject: x\n\nhello'), ['hello']);
    assert.deepEqual(bodies(''), []);
  });

  it('takes no sentence that begins with “From” for a mail, and undoes the mark before one', () => {
    assert.deepEqual(bodies(mail('One.\n\nFrom now on\nit goes.\n\n>From here.\n>>From there.\n') + mail('Two.')), [
      'One.\n\nFrom now on\nit goes.\n\nFrom here.\n>From there.\n\n',
      'Two.\n',
    ]);
  });

  it('believes a length only where a mail ends there', () => {
    const body = 'a\n\nFrom bo@example.com Tue Mar 10 15:00:00 2026\nSubject: quoted\n\n';
    const told = (length: number) => mail(body).replace('Subject', `Content-Length: ${length}\nSubject`) + mail('Two.');
    assert.equal(bodies(told(body.length)).length, 2);
    assert.equal(bodies(told(body.length + 5)).length, 3, 'a wrong one is not followed');
    assert.equal(bodies(told(999_999)).length, 3);
  });

  it('numbers each mail by the line that it begins on', () => {
    const text = mail('One.\n') + mail('Two.\r\n\r\n') + mail('Three.');
    const lines = [...mailsIn(bytesOf(text))].map(({ line }) => text.split('\n')[line - 1]);
    assert.deepEqual(
      lines,
      Array.from({ length: 3 }, () => 'From bo@example.com Tue Mar 10 15:00:00 2026'),
    );
  });

  it('finds again every mail that was written with its marks, whatever its body says', () => {
    const line = fc.constantFrom('From bo', 'From: x', '>From me', 'Subject: y', '', 'words', '\u00e9', '--b');
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 8 }), { minLength: 1, maxLength: 6 }), (written) => {
        const texts = written.map((lines) => `${lines.join('\n')}\n`);
        const marked = texts.map((text) => `${mail(text.replace(/^(>*From )/gm, '>$1')).slice(0, -1)}\n`);
        const read = bodies(marked.join(''));
        assert.deepEqual(
          read.map((body) => body.trimEnd()),
          texts.map((text) => text.trimEnd()),
        );
      }),
    );
  });
});
