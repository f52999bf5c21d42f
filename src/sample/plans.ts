/** Whom the owner of the sample story was sent to, whom they mean to ask, and what is arranged. */

import type { Intent, IntentKind } from '../core/facts/intent.ts';
import type { Meeting } from '../core/facts/meeting.ts';
import type { Referral } from '../core/facts/referral.ts';
import type { StoryTime, When } from './story-time.ts';

/** When and at what time, from whom to whom, about what. */
const toldReferrals: readonly (readonly [When, string, string, string, string])[] = [
  ['-226', '10:50', 'patrick', 'tomas', 'Clinics and their empty chairs'],
  ['-95', '11:00', 'sunita', 'nina', 'Somebody who has run operations'],
  ['-78', '08:15', 'dolores', 'arthur', 'The note on no-shows'],
  ['-70', '13:10', 'lucia', 'paulo', 'Hiring at the residences'],
  ['-52', '11:00', 'cole', 'jun', 'What the work at Fox Valley is like'],
  ['-20', '10:00', 'nina', 'theo', 'How surveillance data is explained'],
  ['-6w', '08:20', 'lena', 'vera', 'The analytics post at Lakeshore'],
  ['-5w', '11:10', 'aiko', 'keiko', 'Alarms, and what informatics nurses do about them'],
  ['-4w', '15:00', 'renee', 'ellis', 'Population health at an insurer'],
];

export function referrals({ at }: StoryTime): Referral[] {
  return toldReferrals.map(([when, time, from, to, about]) => ({ id: `r-${to}`, from, to, at: at(when, time), about }));
}

const toldIntents: readonly (readonly [When, IntentKind, string, string])[] = [
  ['-50', 'informational', 'lloyd', 'His hospital practice'],
  ['-33', 'reconnect', 'gus', 'What working for the county is like'],
  ['-21', 'informational', 'bea', 'Queues in clinics'],
  ['-19', 'informational', 'raj', 'Laboratory turnaround'],
  ['-4w', 'reconnect', 'fern', 'Operations in rehabilitation'],
  ['-3w', 'informational', 'camille', 'Provider directories'],
  ['-1', 'informational', 'owen', 'Analytics for home visits'],
];

export function intents({ at }: StoryTime): Intent[] {
  return toldIntents.map(([when, kind, person, about]) => ({
    id: `i-${person}`,
    kind,
    person,
    at: at(when, '08:30'),
    about,
  }));
}

export function meetings({ at }: StoryTime): Meeting[] {
  return [
    {
      id: 'm-lucia',
      kind: 'catch-up',
      people: ['lucia'],
      scheduledAt: at('-34', '16:00'),
      starts: at('-26', '12:00'),
      ends: at('-26', '12:45'),
      place: 'Residence on Ridge Avenue',
      cancelled: { at: at('-26', '08:10'), emergency: 'A burst pipe at home; we spoke on the telephone instead.' },
    },
    {
      id: 'm-bea',
      kind: 'informational',
      people: ['bea'],
      scheduledAt: at('-4w', '16:00'),
      starts: at('+2w', '10:00'),
      ends: at('+2w', '10:25'),
      place: 'By video, her link',
    },
    {
      id: 'm-imani',
      kind: 'catch-up',
      people: ['imani'],
      scheduledAt: at('-5w', '16:00'),
      starts: at('+3', '18:30'),
      ends: at('+3', '20:00'),
      place: 'Noodles on Argyle Street',
    },
    {
      id: 'm-foxvalley',
      kind: 'interview',
      people: ['cole', 'jun'],
      scheduledAt: at('-3w', '16:00'),
      starts: at('+5w', '09:00'),
      ends: at('+5w', '10:00'),
      place: '2 N River Ln, Geneva',
      opportunity: 'foxvalley',
    },
    {
      id: 'm-ihdc',
      kind: 'group',
      people: ['sunita', 'beth'],
      scheduledAt: at('-46', '21:00'),
      starts: at('+9', '19:00'),
      ends: at('+9', '20:30'),
      place: 'Main library',
      group: 'g-ihdc',
    },
  ];
}
