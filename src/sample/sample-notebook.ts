/**
 * The sample notebook: a search under way, told relative to today. An operations analyst in Chicago has moved from
 * freight into a clinic and looks for a permanent post in health care. Every name is invented.
 *
 * It is the same for the same day, holds nothing later than yesterday evening but what is arranged, and shows every
 * playbook with something pending; New Year's cards only from 15 November to 15 January.
 */

import type { Notebook } from '../core/facts/notebook.ts';
import { ownerDefaults } from '../core/facts/owner.ts';
import type { DateText, TimeZone } from '../core/facts/time.ts';
import { firstChapter } from './chapter-1.ts';
import { secondChapter } from './chapter-2.ts';
import { thirdChapter } from './chapter-3.ts';
import { fourthChapter } from './chapter-4.ts';
import { lastChapter } from './chapter-5.ts';
import { decisions } from './decisions.ts';
import { groups } from './groups.ts';
import { opportunities, searches } from './opportunities.ts';
import { organizations } from './organizations.ts';
import { closePeople } from './people-close.ts';
import { widePeople } from './people-wide.ts';
import { intents, meetings, referrals } from './plans.ts';
import { cards } from './season.ts';
import { storyTime } from './story-time.ts';
import { toldOrganizations, toldPeople } from './told-people.ts';
import { toldTouches } from './told-touches.ts';

const story = [firstChapter, secondChapter, thirdChapter, fourthChapter, lastChapter].join('\n');

export function sampleNotebook(today: DateText, timeZone: TimeZone): Notebook {
  const time = storyTime(today, timeZone);
  const people = toldPeople(closePeople + widePeople, time).map((person) =>
    person.id === 'stan'
      ? { ...person, stop: { at: time.at('-30', '09:30'), reason: 'Asked not to be written to at work.' } }
      : person,
  );
  return {
    owner: {
      ...ownerDefaults,
      name: 'Renata Kowalczyk',
      email: 'renata.kowalczyk@example.com',
      phone: '312-555-0199',
      headline: 'Operations analyst, from freight docks to front desks',
      address: '2210 W Example Avenue, Apt 3\nChicago, IL 60622',
      timeZone,
      holidays: 'US',
    },
    searches: searches(time),
    organizations: toldOrganizations(organizations),
    people,
    opportunities: opportunities(time),
    referrals: referrals(time),
    intents: intents(time),
    meetings: meetings(time),
    groups: groups(time),
    touches: [...toldTouches(story, time), ...cards(today, people, time)],
    decisions: decisions(time),
    playbooks: [],
    scripts: [],
    recalls: [],
  };
}
