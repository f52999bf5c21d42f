/** Which screen stands at which address. All but Today are loaded when they are first opened. */

import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import type { NamedPerson } from './client/client.ts';
import { NotThere } from './not-there.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { Today } from './screens/today/today.tsx';
import { urlPatterns, urls } from './urls.ts';

const loadWelcome = async () => ({ default: (await import('./screens/welcome/welcome.tsx')).Welcome });
const loadPeople = async () => ({ default: (await import('./screens/people/people.tsx')).People });
const loadDuplicates = async () => ({ default: (await import('./screens/duplicates/duplicates.tsx')).Duplicates });
const loadMerge = async () => ({ default: (await import('./screens/merge/merge.tsx')).Merge });
const loadPerson = async () => ({ default: (await import('./screens/person/person.tsx')).Person });
const loadOpportunities = async () => ({
  default: (await import('./screens/opportunities/opportunities.tsx')).Opportunities,
});
const loadMeetings = async () => ({ default: (await import('./screens/meetings/meetings.tsx')).Meetings });
const loadNewMeeting = async () => ({ default: (await import('./screens/meetings/new-meeting.tsx')).NewMeeting });
const loadAskForTalk = async () => ({ default: (await import('./screens/meetings/ask-for-talk.tsx')).AskForTalk });
const loadMeeting = async () => ({ default: (await import('./screens/meetings/meeting/meeting.tsx')).Meeting });
const loadReferrals = async () => ({ default: (await import('./screens/referrals/referrals.tsx')).Referrals });
const loadOpportunity = async () => ({
  default: (await import('./screens/opportunity/opportunity.tsx')).Opportunity,
});
const loadHoldingFile = async () => ({
  default: (await import('./screens/holding-file/holding-file.tsx')).HoldingFile,
});
const loadPlaybooks = async () => ({
  default: (await import('./screens/playbooks/playbook-screens.tsx')).PlaybookScreens,
});
const loadHistory = async () => ({ default: (await import('./screens/history/history.tsx')).History });
const loadSettings = async () => ({ default: (await import('./screens/settings/settings.tsx')).Settings });

const Welcome = lazy(loadWelcome);
const People = lazy(loadPeople);
const Duplicates = lazy(loadDuplicates);
const Merge = lazy(loadMerge);
const Person = lazy(loadPerson);
const Opportunities = lazy(loadOpportunities);
const Meetings = lazy(loadMeetings);
const NewMeeting = lazy(loadNewMeeting);
const AskForTalk = lazy(loadAskForTalk);
const Meeting = lazy(loadMeeting);
const Referrals = lazy(loadReferrals);
const Opportunity = lazy(loadOpportunity);
const HoldingFile = lazy(loadHoldingFile);
const Playbooks = lazy(loadPlaybooks);
const History = lazy(loadHistory);
const Settings = lazy(loadSettings);

/** Once the first screen stands, so that any other opens at once. One that fails is asked for again when it is opened. */
export async function fetchScreens(): Promise<void> {
  await Promise.allSettled([
    loadWelcome(),
    loadPeople(),
    loadDuplicates(),
    loadMerge(),
    loadPerson(),
    loadOpportunities(),
    loadOpportunity(),
    loadMeetings(),
    loadNewMeeting(),
    loadAskForTalk(),
    loadMeeting(),
    loadReferrals(),
    loadHoldingFile(),
    loadPlaybooks(),
    loadHistory(),
    loadSettings(),
  ]);
}

interface RoutesProps {
  readonly singleKeys: boolean;
  readonly onCapture: (person?: NamedPerson) => void;
}

export function Routes({ singleKeys, onCapture }: RoutesProps) {
  const [path] = useLocation();
  return (
    <ScreenBoundary key={path}>
      <Suspense fallback={null}>
        <Switch>
          <Route path={urls.today}>
            <Today singleKeys={singleKeys} onCapture={() => onCapture()} />
          </Route>
          <Route path={`${urls.welcome}/*?`}>
            <Welcome />
          </Route>
          <Route path={urls.people}>
            <People singleKeys={singleKeys} />
          </Route>
          <Route path={urls.duplicates}>
            <Duplicates />
          </Route>
          <Route path={urlPatterns.merge}>{({ id, other }) => <Merge id={id} other={other} />}</Route>
          <Route path={urlPatterns.person}>
            {({ id }) => <Person key={id} id={id} singleKeys={singleKeys} onLog={onCapture} />}
          </Route>
          <Route path={urls.opportunities}>
            <Opportunities singleKeys={singleKeys} />
          </Route>
          <Route path={urls.meetings}>
            <Meetings />
          </Route>
          <Route path={urlPatterns.newMeeting}>
            <NewMeeting />
          </Route>
          <Route path={urlPatterns.askForTalk}>
            <AskForTalk />
          </Route>
          <Route path={urlPatterns.meeting}>{({ id }) => <Meeting key={id} id={id} singleKeys={singleKeys} />}</Route>
          <Route path={urls.referrals}>
            <Referrals singleKeys={singleKeys} />
          </Route>
          <Route path={urlPatterns.opportunity}>
            {({ id }) => <Opportunity key={id} id={id} singleKeys={singleKeys} />}
          </Route>
          <Route path={urls.holdingFile}>
            <HoldingFile />
          </Route>
          <Route path={`${urls.playbooks}/*?`}>
            <Playbooks />
          </Route>
          <Route path={urls.history}>
            <History singleKeys={singleKeys} />
          </Route>
          <Route path={urls.settings}>
            <Settings />
          </Route>
          <Route>
            <NotThere />
          </Route>
        </Switch>
      </Suspense>
    </ScreenBoundary>
  );
}
