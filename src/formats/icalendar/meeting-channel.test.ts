import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingChannel } from './meeting-channel.ts';

describe('meetingChannel', () => {
  it('goes by the place, then by a link to a conference, then by the title', () => {
    const cases: readonly (readonly [title: string, place: string, text: string, channel: string])[] = [
      ['Interview', 'https://acme.zoom.us/j/123', '', 'video'],
      ['Interview', 'Microsoft Teams Meeting', '', 'video'],
      ['Interview', 'https://unknown.example/room', '', 'video'],
      ['Coffee', 'Café Integral', 'https://meet.google.com/abc-defg-hij', 'in-person'],
      ['Coffee', '', 'Join: https://meet.google.com/abc-defg-hij', 'video'],
      ['Coffee', '', 'Read https://northwind.example/zoom', 'in-person'],
      ['Coffee', '+1 312 555 0100 x 42', '', 'phone'],
      ['Coffee', 'by phone', '', 'phone'],
      ['Call with Ana', '', '', 'phone'],
      ['Telefonat', '', '', 'phone'],
      ['Recall of products', '', '', 'in-person'],
      ['Zoom with Ana', '', '', 'video'],
      ['Lunch', '', '', 'in-person'],
    ];
    for (const [title, place, text, channel] of cases) {
      assert.equal(meetingChannel({ title, place, texts: [text] }), channel, `${title} at ${place}`);
    }
  });
});
