/** The positions of the sample story, one at every stage, and the searches that they belong to. */

import type { Opportunity, OutcomeVerdict, Route, Stage } from '../core/facts/opportunity.ts';
import type { Search } from '../core/facts/search.ts';
import type { StoryTime, When } from './story-time.ts';

/** By this search a notebook in which the story is told is known. */
const sampleSearch = 'sample-search';

export function searches({ at }: StoryTime): Search[] {
  return [
    {
      id: 's-interim',
      goal: 'A first post in health care',
      startedAt: at('-240', '20:00'),
      endedAt: at('-123', '21:00'),
    },
    { id: sampleSearch, goal: 'A permanent analyst post in health care, in Chicago', startedAt: at('-90', '11:00') },
  ];
}

/** When it opened, its id and organization, title, route, stage, contacts, and how it ended. */
type Told = readonly [When, string, string, Route, Stage, readonly string[], (readonly [OutcomeVerdict, When])?];

const told: readonly Told[] = [
  ['-160', 'interim', 'Interim Analyst, no-show project', 'referral', 'offer', ['tomas'], ['accepted', '-128']],
  ['-78', 'prairie', 'Decision Support Analyst', 'referral', 'interview', ['arthur', 'dolores']],
  ['-70', 'oakpark', 'Data Analyst, Hospice Programs', 'advert', 'interview', ['anastasia'], ['withdrawn', '-40']],
  ['-66', 'garnet', 'Analyst, Imaging Operations', 'advert', 'interview', ['greta'], ['rejected', '-44']],
  ['-57', 'tallgrass', 'Analyst for the discharge project', 'network', 'need', ['adaeze']],
  ['-52', 'harborview', 'Occupancy Analyst', 'referral', 'applied', ['paulo'], ['rejected', '-20']],
  ['-50', 'foxvalley', 'Shared Savings Analyst', 'recruiter', 'screening', ['cole']],
  ['-41', 'bluestem', 'Analyst, Rotation Program', 'network', 'offer', ['priya', 'edith']],
  ['-38', 'lakeshore', 'Senior Analyst, Patient Flow', 'network', 'interview', ['wren', 'samir']],
  ['-29', 'meridian', 'Claims Analyst', 'advert', 'applied', ['hannah']],
  ['-20', 'quarry', 'Quality and Operations Analyst', 'network', 'requisition', ['nina']],
  ['-11', 'northwind', 'Analyst, Provider Networks', 'advert', 'applied', ['gwen']],
  ['-8', 'riverbend', 'Capacity Analyst', 'internal', 'internal', ['renee']],
  ['-2', 'summit', 'Analyst, Courier Network', 'advert', 'advertised', []],
];

export function opportunities({ at }: StoryTime): Opportunity[] {
  return told.map(([when, id, title, route, stage, contacts, outcome]) => ({
    id,
    title,
    organization: id === 'interim' ? 'cedar' : id,
    openedAt: at(when, '08:00'),
    route,
    stage,
    ...(contacts.length > 0 && { contacts }),
    search: id === 'interim' ? 's-interim' : sampleSearch,
    ...(outcome !== undefined && { outcome: { verdict: outcome[0], at: at(outcome[1], '12:00') } }),
  }));
}
