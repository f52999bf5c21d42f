/** What each step asks of the owner, in a few words and in one place, ready for translation. */

/** Names that a title may mention; each may be missing. */
export interface StepNames {
  readonly opportunity?: string;
  readonly organization?: string;
  readonly group?: string;
  readonly referrer?: string;
  readonly referred?: string;
  readonly promised?: string;
}

/** Which step, and which of its times where it repeats. */
export interface StepOf {
  readonly playbook: string;
  readonly step: string;
  readonly n?: number;
  /** The step's own words, where it brings some. */
  readonly title?: string;
}

const position = ({ opportunity }: StepNames): string => opportunity ?? 'the position';
const callTurns: readonly string[] = ['Call', 'Call again', 'Call a third time'];

const titles: Readonly<Record<string, string | ((names: StepNames, n: number) => string)>> = {
  'three-by-three/find-contact': (names) =>
    `Find out whom to ask for about ${position(names)}: the hiring manager or HR`,
  'three-by-three/follow-up': (names, n) =>
    `${callTurns[n - 1] ?? 'Call once more'}: did your application for ${position(names)} arrive?`,
  'after-interview/thank-you-email': 'E-mail your thanks for the interview',
  'after-interview/thank-you-note': 'Put a handwritten thank-you in the mail',
  'after-interview/thank-you-call': 'Call to thank them and confirm your interest',
  'after-interview/check-in': (names) => `Call: where does the decision on ${position(names)} stand?`,
  'informational-request/research': ({ organization }) =>
    `Read up on ${organization ?? 'their company'} before you write`,
  'informational-request/request-email': 'E-mail to ask for 15 to 30 minutes of their time',
  'informational-request/follow-up-call': 'Call about the e-mail you sent',
  'informational-request/last-attempt': 'Try one last time, by phone or e-mail',
  'informational-interview/prepare-agenda': 'Prepare your questions for the talk',
  'informational-interview/thank-you': 'Thank them for the talk, by e-mail or by hand',
  'informational-interview/thank-you-call': 'Call to thank them for the talk',
  'informational-interview/log-referrals': 'Did they name somebody to talk to? Write it down',
  'informational-interview/check-in': (names) => `Call: is there news about ${position(names)}?`,
  'referral/call-referral': ({ referrer }) =>
    referrer === undefined ? 'Call: you were referred to them' : `Call: ${referrer} sent you`,
  'referral/call-again': ({ referrer }) =>
    referrer === undefined ? 'Call again about the referral' : `Call again: ${referrer} sent you`,
  'referral/thank-referrer': ({ referred }) =>
    referred === undefined
      ? 'Thank them for the referral and say what came of it'
      : `Thank them for sending you to ${referred}, and say what came of it`,
  'referral/report-back': ({ referred }) => `Report back: ${referred ?? 'the person they named'} could not be reached`,
  'met-at-event/jot-notes': 'Jot down what you talked about',
  'met-at-event/handwritten-note': 'Put a short handwritten note in the mail',
  'met-at-event/connect-linkedin': 'Ask to connect on LinkedIn',
  'promise/keep-promise': ({ promised }) =>
    promised === undefined ? 'Send what you promised' : `Send what you promised: ${promised}`,
  'keep-in-touch/touch-base': 'Be in touch: an article, an event or a question that fits them',
  'keep-in-touch/meet-in-person': 'Meet them face to face, or by video',
  'new-year-card/collect-address': 'Find out their postal address',
  'new-year-card/send-card': 'Send a New Year’s card with a line on what became of you',
  'landed/announce-call': 'Call with the news of your new position, and thank them',
  'landed/announce-letter': 'Write them a letter: your new position, and thanks for what they did',
  'landed/gift': 'Send flowers or a small gift',
  'landed/withdraw': (names) => `Withdraw from ${position(names)} by e-mail, with thanks`,
  'group/contact-headquarters': ({ group }) =>
    `Ask the headquarters of ${group ?? 'the group'} about services and membership`,
  'group/meet-members': ({ group }) => `Talk to a few members of ${group ?? 'the local chapter'}`,
  'group/review-fit': ({ group }) => `Does ${group ?? 'the group'} still fit? Look at whom you met there`,
  'reconnect/warm-up': 'Renew the contact: your news, something of use to them, no favor asked',
  'reconnect/ask': 'Now ask what you wanted to ask',
  'next-step/decide': (names) => `Decide the next step for ${position(names)}`,
};

/** It stands under the person's name, so it does not repeat it. For a step without words its id spelled out. */
export function stepTitle(which: StepOf, names: StepNames = {}): string {
  const title = which.title ?? titles[`${which.playbook}/${which.step}`] ?? spelled(which.step);
  return typeof title === 'string' ? title : title(names, which.n ?? 1);
}

function spelled(step: string): string {
  const words = step.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
