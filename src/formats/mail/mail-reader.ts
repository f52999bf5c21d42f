/** Who wrote to whom and when, out of mails (.eml) or whole mailboxes (.mbox); only the heads are read. RFC 5322 */

import type { Brought, ImportedHappening, ReadingChoices } from '../brought/brought.ts';
import { leftOut } from '../brought/left-out.ts';
import { type OwnAddresses, ownAddresses } from '../brought/own-addresses.ts';
import type { FileSent, Reader, Unread } from '../brought/reader.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { type Correspondent, correspondents } from './mail-addresses.ts';
import { mailDate } from './mail-date.ts';
import { type MailHead, mailHead, readable } from './mail-head.ts';
import { isRobot, type NoMail, noMail } from './mail-kind.ts';
import { mailText, textBytes } from './mail-text.ts';
import { bodyOf, type MailPlace, mailsIn } from './mails-in.ts';

const heads =
  /^(?:ï»¿)?\s*(?:\d+ *\r?\n)?(?:From [^\n]*\n)?(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:from|to|date|subject|message-id|received|return-path|delivered-to|mime-version|x-gm-thrid|x-mozilla-status)[ \t]*:/i;

export const mailReader: Reader = { reads: ({ beginning }) => heads.test(beginning), read: readMail };

const mostMails = 200_000;
const mostOthers = 10;
const longestSubject = 300;
/** Of those that a mailbox delivers to, only such as it often does are the owner's. */
const leastShare = 0.1;

/** A mail between people, before it is known who of them is the owner. */
interface Mail {
  readonly key: string;
  readonly place: MailPlace;
  readonly at: string;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly subject: string;
}

type Why = NoMail | 'crowd' | 'alone' | 'undated' | 'nobody';

async function readMail({ bytes }: FileSent, choices: ReadingChoices): Promise<Brought | Unread> {
  const out = leftOut(leftOutWords);
  const refused: RefusedLine[] = [];
  const mails = new Map<string, Mail>();
  const seen = sightings();
  for (const place of mailsIn(bytes)) {
    if (seen.mails() >= mostMails) {
      refused.push({ line: place.line, reason: tooManyReason });
      break;
    }
    const head = mailHead(place.head);
    seen.add(head);
    const mail = mailOf(head, place);
    if (typeof mail === 'string') out.add(mail, place.line);
    else if (!mails.has(mail.key)) mails.set(mail.key, mail);
  }
  if (seen.mails() === 0) return { unread: [{ line: 1, reason: nothingReason }] };
  const own = ownAddresses(seen.told(), choices);
  const happenings: ImportedHappening[] = [];
  for (const mail of mails.values()) {
    const happening = happeningOf(mail, own);
    if (typeof happening === 'string') out.add(happening, mail.place.line);
    else happenings.push(choices.withText ? await withText(happening, bytes, mail.place) : happening);
  }
  return {
    format: 'mail',
    people: [],
    happenings: happenings.toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at)),
    meetings: [],
    addresses: own.addresses,
    refused: [...refused, ...out.told()].toSorted((left, right) => left.line - right.line),
  };
}

const nothingReason = 'There is no mail in this file. Export the mailbox again as .mbox, or save mails as .eml.';
const tooManyReason = `There are more than ${mostMails} mails here: those from this one on are left out. Export the mailbox in parts.`;

function mailOf(head: MailHead, place: MailPlace): Mail | Why {
  const [from] = correspondents(head.all('from').slice(0, 1));
  const why = noMail(head, from?.email ?? '');
  if (why !== undefined) return why;
  if (from === undefined) return 'nobody';
  const at =
    mailDate(head.first('date')) ??
    mailDate(head.first('received').split(';').at(-1) ?? '') ??
    mailDate(place.postmark);
  if (at === undefined) return 'undated';
  const subject = readable(head.first('subject')).slice(0, longestSubject).toWellFormed();
  const id = /<([^<>\s]+)>/.exec(head.first('message-id'))?.[1] ?? `${at} ${from.email} ${subject}`;
  const to = correspondents([...head.all('to'), ...head.all('cc'), ...head.all('bcc')]);
  return { key: `mail ${id}`, place, at, from, to, subject };
}

/** Whoever only reads along in a mail to the owner has not written; whoever the owner writes to has been written to. */
function happeningOf({ key, place, at, from, to, subject }: Mail, { isOwn }: OwnAddresses): ImportedHappening | Why {
  const others = to.filter(({ email }) => !isOwn(email) && !isRobot(email));
  const isOut = isOwn(from.email);
  if (others.length > mostOthers) return 'crowd';
  const people = isOut ? others : [from];
  if (people.length === 0) return 'alone';
  return {
    key,
    line: place.line,
    at,
    people,
    channel: 'email',
    direction: isOut ? 'out' : 'in',
    ...(subject !== '' && { summary: subject }),
  };
}

async function withText(happening: ImportedHappening, bytes: Uint8Array, place: MailPlace): Promise<ImportedHappening> {
  const body = bodyOf(bytes, place, textBytes);
  const mail = new Uint8Array(place.head.length + body.length);
  mail.set(place.head);
  mail.set(body, place.head.length);
  const text = await mailText(mail);
  const summary = [happening.summary, text].filter((part) => part !== undefined && part !== '').join('\n\n');
  return summary === '' ? happening : { ...happening, summary };
}

/** Who occurs how often, and to whom the mailbox delivers. */
function sightings() {
  const counts = new Map<string, number>();
  const delivered = new Map<string, number>();
  let mails = 0;
  const count = (tally: Map<string, number>, fields: readonly string[]) => {
    for (const { email } of correspondents(fields)) {
      tally.set(email.toLowerCase(), (tally.get(email.toLowerCase()) ?? 0) + 1);
    }
  };
  return {
    add(head: MailHead): void {
      const to = (['delivered-to', 'x-delivered-to', 'x-original-to', 'envelope-to'] as const).flatMap(head.all);
      mails += 1;
      count(delivered, to);
      count(counts, [...head.all('from'), ...head.all('to'), ...head.all('cc'), ...to]);
    },
    mails: () => mails,
    told: () => ({
      counts,
      of: mails,
      sure: new Set([...delivered].filter(([, often]) => often >= mails * leastShare).map(([address]) => address)),
    }),
  };
}

const leftOutWords: Readonly<Record<Why, (count: number) => string>> = {
  list: (count) => `Mails of mailing lists are left out: ${count}.`,
  bulk: (count) => `Newsletters and other bulk mail are left out: ${count}.`,
  automatic: (count) => `Mails that machines wrote, such as auto-replies and notifications, are left out: ${count}.`,
  calendar: (count) =>
    `Invitations and answers of calendars are left out: ${count}. Import the calendar itself (.ics).`,
  draft: (count) => `Drafts are left out: ${count}.`,
  junk: (count) => `Mails that are spam or thrown away are left out: ${count}.`,
  crowd: (count) =>
    `Mails to more than ${mostOthers} people are left out: ${count}. Log by hand whom you wrote to in person.`,
  alone: (count) => `Mails that you wrote to nobody else are left out: ${count}.`,
  undated: (count) => `Mails without a date to read are left out: ${count}. Log them by hand if they matter.`,
  nobody: (count) => `Mails that name no sender are left out: ${count}.`,
};
