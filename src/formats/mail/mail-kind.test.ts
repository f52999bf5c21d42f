import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailHead } from './mail-head.ts';
import { isRobot, noMail } from './mail-kind.ts';

const kindOf = (...lines: string[]) => {
  const head = mailHead(new TextEncoder().encode([...lines, '', ''].join('\r\n')));
  return noMail(head, 'bo@example.com');
};

describe('noMail', () => {
  it('knows mail that no person wrote to another by what its head says', () => {
    const cases: readonly (readonly [line: string, kind: string | undefined])[] = [
      ['Subject: Lunch on Friday?', undefined],
      ['List-Id: <hr.lists.example>', 'list'],
      ['Precedence: list', 'list'],
      ['Precedence: bulk', 'bulk'],
      ['List-Unsubscribe: <mailto:u@example.com>', 'bulk'],
      ['Auto-Submitted: no', undefined],
      ['Auto-Submitted: auto-generated', 'automatic'],
      ['Return-Path: <>', 'automatic'],
      ['Return-Path: <bo@example.com>', undefined],
      ['Content-Type: multipart/report; report-type=delivery-status', 'automatic'],
      ['Subject: =?utf-8?Q?R=C3=A9ponse_automatique?= : absence', 'automatic'],
      ['Subject: Out of Office AutoReply: Lunch', 'automatic'],
      ['Subject: Out of office furniture', undefined],
      ['Content-Type: text/calendar; method=REQUEST', 'calendar'],
      ['Subject: Accepted: Weekly', 'calendar'],
      ['Subject: Accepted', undefined],
      ['X-Gmail-Labels: Important,Drafts', 'draft'],
      ['X-Unsent: 1', 'draft'],
      ['X-Gmail-Labels: Spam', 'junk'],
      ['X-Spam-Flag: YES', 'junk'],
      ['X-Mozilla-Status: 0009', 'junk'],
      ['X-Mozilla-Status: 0001', undefined],
    ];
    for (const [line, kind] of cases) assert.equal(kindOf(line), kind, line);
  });

  it('knows addresses of machines, and none of people', () => {
    const robots = [
      'no-reply@x.example',
      'messages-noreply@x.example',
      'DoNotReply@x.example',
      'notifications+a@x.example',
    ];
    for (const email of robots) assert.ok(isRobot(email), email);
    const people = ['nora.reply@x.example', 'bo@noreply.example', 'info@x.example', 'newsletters.bo@x.example'];
    for (const email of people) assert.equal(isRobot(email), false, email);
  });
});
