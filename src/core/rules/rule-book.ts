/** The rule book: every piece of advice that Sundown carries out, by its code, and the texts that they come from. */

/** The texts, by the letter that their codes begin with. */
const sources: Readonly<Record<string, string>> = {
  F: '“Remember Follow-up and Feedback” with “Key Associations”, a handbook on networking for job seekers',
  J: '“Job Seeking 101: Professional Follow-up”',
  T: '“Networking: Following Up Just Enough” and two more posts of one author’s blog, 2009 to 2011',
  V: 'Eight steps to a vital network',
  C: '“What is Career Networking?”, Smith School of Business',
};

const texts: Readonly<Record<string, string>> = {
  F1: 'Telephone whoever you were referred to. Your referrer has most likely told them already, so silence is noticed by both.',
  F2: 'Use that call to set up a meeting, or have the conversation then and there. Say first who sent you and what interests you.',
  F3: 'Once you have talked, return to the referrer with thanks, proof that you acted, news of your search, and an open ear for more names.',
  F4: 'Write down name, address and number of everybody your search brings you to.',
  F5: 'When you accept an offer, write to each person who helped: where you are going, and thank you.',
  F6: 'Call the ones whose help counted most.',
  F7: 'Send flowers or a small present to the very closest of them.',
  F8: 'A search comes to an end; the network has to be alive when the next one starts a few years on.',
  F9: 'Associations divide by occupation, and finely: there is one for nearly every specialty.',
  F10: 'A national body has state and local chapters, which may run meetings, a newsletter and help with jobs.',
  F11: 'Pick at least two associations. Ask headquarters what membership brings, and talk to members of a chapter near you.',
  F12: 'Join in order to work with people there; a name on the roll achieves nothing.',
  J1: 'Thank by e-mail on the day of the interview, and use it to add what you left out.',
  J2: 'Post a handwritten thank-you before the sun sets on the following day.',
  J3: 'Later rounds get the same e-mail, with references, availability or salary where they were talked about.',
  J4: 'At an event, note who the person is and what you spoke of as soon as you can do it unobtrusively.',
  J5: 'Post a short handwritten note to the people you met, again before sundown of the following day.',
  J6: 'If something of use to them came up, e-mail it with the link and your own details.',
  J7: 'Telephone only if the call is of use to the other person, and keep a voicemail to a sentence or two.',
  J8: 'Spend other people’s time sparingly, at every step.',
  J9: 'Offer to connect on LinkedIn.',
  J10: 'Keep the conversation alive with an article or an event whenever one would suit that person.',
  J11: 'Once a year, send a New Year’s card with a few handwritten lines on where you stand.',
  J12: 'Every message should hold something for its reader, besides what you want.',
  T1: 'Three business days after applying or first writing, call someone there: the manager who hires, or HR.',
  T2: 'Say three things: you know they are swamped; did my application reach you; can I do anything to help it along?',
  T3: 'No answer: call again after three more business days, and a third time after another three. Then put the matter in the holding file.',
  T4: 'The holding file is a place to wait. Only a definite no is an end.',
  T5: 'Call the day after an interview of any kind to say thanks and, if so, that you are interested.',
  T6: 'From then on call every seven to ten days until you hear a clear yes or no.',
  T7: 'Send the handwritten note besides calling.',
  T8: 'The path runs from networking to interviews to follow-up to landing. The text says that over 60 % of people never follow up after an interview.',
  T9: 'Calls and meetings in person are what makes a relationship; without them there is none.',
  T10: 'Give before you ask, and be curious about the other person first.',
  T11: 'An opening passes through hidden stages before it is advertised; then (the text says) some 200 résumés pile up and reading stops at the first six good ones.',
  V1: 'Keep a card on everybody and bring it up to date each time you are in contact.',
  V2: 'Be in touch often enough that neither has to think who the other was.',
  V3: 'Arrange to meet face to face from time to time; a photograph helps.',
  V4: 'Be as useful to others as they are to you.',
  V5: 'Some 100 to 200 people who know what you do and what you are worth count for more than a thousand cards.',
  V6: 'In a group, look for the two to five people who fit you, and bring them into your network.',
  V7: 'Where a group is full of able people, take part in a committee or its board.',
  V8: 'Tend the relationships whether or not you want anything just now.',
  V9: 'The text says that 63 % of jobs, and over 70 % of executive placements, come by networking.',
  V10: 'Do not ask a favour after years of silence; revive the relationship first.',
  C1: 'Read up on the company or field and know why you want to talk before you write.',
  C2: 'Ask for a quarter to half an hour, on the phone or in person, about the company, the field or the work.',
  C3: 'If it went well, they may send you on to somebody else.',
  C4: 'Offer the same in return: be ready to talk about your own path.',
  C5: 'Never ask outright for a job.',
  C6: 'Write first; the call that follows says much the same.',
  C7: 'E-mail unanswered and the call not returned within a week: try once more. Then leave this person alone for good and turn to the next.',
  C8: 'Be on time, and cancel only in a real emergency.',
  C9: 'Do not run over the half hour.',
  C10: 'Bring questions, know what you want to learn, and close with one that opens the next step.',
  C11: 'Thank them within 24 hours, by e-mail or by hand.',
  C12: 'The text says that up to 90 % of jobs are found by networking.',
};

export interface Rule {
  readonly code: string;
  /** The rule in a sentence or two. */
  readonly text: string;
  /** The text that it comes from. */
  readonly source: string;
}

/** @throws {Error} for a code that the book does not have: a playbook names it wrongly */
export function ruleOf(code: string): Rule {
  const text = texts[code];
  const source = sources[code.slice(0, 1)];
  if (text === undefined || source === undefined) throw new Error(`The rule book has no ${code}.`);
  return { code, text, source };
}

export const ruleCodes: readonly string[] = Object.keys(texts);
