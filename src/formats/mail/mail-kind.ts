/** Mail that no person wrote to another: lists, bulk, robots, calendars, and what was never sent. RFC 2369, RFC 3834 */

import type { MailHead } from './mail-head.ts';
import { readable } from './mail-head.ts';

export type NoMail = 'list' | 'bulk' | 'automatic' | 'calendar' | 'draft' | 'junk';

const robot =
  /no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|^(?:mailer-daemon|postmaster|bounces?|notifications?|newsletter|alerts?|updates?|automailer)(?:[+._-].*)?$/i;
const away =
  /^(?:automatic reply|auto(?:matic)?[- ]?re(?:ply|sponse)|out of (?:the )?office(?: auto-?reply)?|abwesenheitsnotiz|automatische antwort|réponse automatique|respuesta automática|risposta automatica)\s*(?:[:(–-]|$)/i;
const answered = /^(?:accepted|declined|tentative|tentatively accepted): /i;
/** Of Mozilla: thrown away, and only waiting to be swept out of the file. */
const expunged = 0x0008;

/** Undefined for a mail from one person to others, as far as its head tells. `from` is the address of the sender. */
export function noMail(head: MailHead, from: string): NoMail | undefined {
  return kinds.find(([, isIt]) => isIt(head, from))?.[0];
}

const kinds: readonly (readonly [NoMail, (head: MailHead, from: string) => boolean])[] = [
  ['draft', isDraft],
  ['junk', isJunk],
  ['calendar', isOfCalendar],
  ['automatic', isAutomatic],
  ['list', (head) => head.first('list-id') !== '' || head.first('list-post') !== '' || isPrecedence(head, /^list/i)],
  ['bulk', isBulk],
];

/** Whether an address is a machine's, to which nobody writes. */
export function isRobot(email: string): boolean {
  return robot.test(email.slice(0, email.lastIndexOf('@')));
}

function labels(head: MailHead): readonly string[] {
  return readable(head.first('x-gmail-labels'))
    .toLowerCase()
    .split(',')
    .map((label) => label.trim());
}

function isDraft(head: MailHead): boolean {
  return (
    labels(head).some((label) => /^"?drafts?"?$/.test(label)) ||
    head.first('x-unsent') === '1' ||
    head.first('x-apple-auto-saved') !== '' ||
    head.first('x-uniform-type-identifier') === 'com.apple.mail-draft'
  );
}

function isJunk(head: MailHead): boolean {
  const isThrownAway = (Number.parseInt(head.first('x-mozilla-status'), 16) & expunged) !== 0;
  return (
    isThrownAway ||
    /^yes/i.test(head.first('x-spam-flag')) ||
    labels(head).some((label) => /^(?:spam|trash)$/.test(label))
  );
}

function isOfCalendar(head: MailHead): boolean {
  return (
    /^text\/calendar|;\s*method=/i.test(head.first('content-type')) ||
    /calendarmessage/i.test(head.first('content-class')) ||
    /calendar-notification@google\.com/i.test(head.first('sender') + head.first('from')) ||
    answered.test(readable(head.first('subject')))
  );
}

function isAutomatic(head: MailHead, from: string): boolean {
  return (
    /^auto-/i.test(head.first('auto-submitted')) ||
    (['x-autoreply', 'x-autorespond', 'x-auto-reply'] as const).some((name) => head.first(name) !== '') ||
    isPrecedence(head, /^auto_reply/i) ||
    /^multipart\/report/i.test(head.first('content-type')) ||
    head.first('return-path') === '<>' ||
    isRobot(from) ||
    away.test(readable(head.first('subject')))
  );
}

function isBulk(head: MailHead): boolean {
  return (
    isPrecedence(head, /^(?:bulk|junk)/i) || head.first('list-unsubscribe') !== '' || head.first('feedback-id') !== ''
  );
}

function isPrecedence(head: MailHead, kind: RegExp): boolean {
  return kind.test(head.first('precedence'));
}
