import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { emlOf, mailtoOf } from './mail-draft.ts';

const texts = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('a draft for the mail program', () => {
  it('is a link that holds every character of subject and body (RFC 6068)', () => {
    fc.assert(
      fc.property(texts, texts, (subject, body) => {
        const link = new URL(mailtoOf({ to: 'ana+hr@example.org', subject, body }));
        assert.equal(decodeURIComponent(link.pathname), 'ana+hr@example.org');
        const query = Object.fromEntries(
          link.search
            .slice(1)
            .split('&')
            .map((part) => part.split('=').map(decodeURIComponent)),
        ) as Record<string, string>;
        assert.equal(query['subject'], subject);
        assert.equal(query['body'], body.replaceAll(/\r?\n/g, '\r\n'));
      }),
    );
  });

  it('is a message file of short ASCII lines that reads back as it was written (RFC 5322, 2047)', () => {
    fc.assert(
      fc.property(texts, texts, (subject, body) => {
        const [head = '', ...rest] = emlOf({ to: 'ana@example.org', subject, body }).split('\r\n\r\n');
        for (const line of head.split('\r\n')) assert.match(line, /^[\x20-\x7e]{1,76}$/);
        const words = [...head.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map(([, word = '']) => word);
        assert.ok(words.every((word) => word.length <= 60));
        const read = words.map((word) => Buffer.from(word, 'base64').toString()).join('');
        assert.equal(read, subject.replaceAll(/\s+/g, ' ').trim());
        const text = Buffer.from(rest.join('\r\n\r\n'), 'base64').toString();
        assert.equal(text, body.replaceAll(/\r?\n/g, '\r\n'));
      }),
    );
  });

  it('lets no line of the subject become a header of its own', () => {
    const eml = emlOf({ subject: 'Hello\r\nBcc: everybody@example.org', body: '' });
    assert.doesNotMatch(eml, /^Bcc:/m);
  });
});
