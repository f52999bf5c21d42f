import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, birthdayWords } from './fact-spelling.ts';

describe('facts of a card', () => {
  it('become links only where a browser can go there, because anything may be typed into a card', () => {
    assert.equal(addressOf('https://example.org/ana'), 'https://example.org/ana');
    assert.equal(addressOf('www.linkedin.com/in/ana'), 'https://www.linkedin.com/in/ana');
    for (const words of ['javascript:alert(1)', 'data:text/html,x', 'see her card', 'https://', 'file:///etc/passwd']) {
      assert.equal(addressOf(words), undefined, words);
    }
  });

  it('leave out a birth year that stands for none, as address books write it', () => {
    assert.equal(birthdayWords('1604-03-05', 'en-US'), 'March 5');
    assert.equal(birthdayWords('1980-03-05', 'en-GB'), '5 March 1980');
  });
});
