/** Which screen stands at which address. All but Today are loaded when they are first opened. */

import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import type { NamedPerson } from './client/client.ts';
import { NotThere } from './not-there.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { Today } from './screens/today/today.tsx';
import { urlPatterns, urls } from './urls.ts';

const loads: (() => Promise<unknown>)[] = [];

/**
 * A screen whose code arrives when it is first opened, or fetched ahead. Once it is here it is drawn at once: React
 * shows what was suspended 300 ms later at the earliest.
 */
function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | undefined;
  const arrive = async () => {
    here = await load();
    return { default: here };
  };
  loads.push(arrive);
  const Awaited = lazy(arrive) as unknown as ComponentType<Props>;
  return function Screen(props: Props) {
    const Shown = here ?? Awaited;
    return <Shown {...props} />;
  };
}

const Welcome = lazyScreen(async () => (await import('./screens/welcome/welcome.tsx')).Welcome);
const People = lazyScreen(async () => (await import('./screens/people/people.tsx')).People);
const Duplicates = lazyScreen(async () => (await import('./screens/duplicates/duplicates.tsx')).Duplicates);
const Merge = lazyScreen(async () => (await import('./screens/merge/merge.tsx')).Merge);
const Person = lazyScreen(async () => (await import('./screens/person/person.tsx')).Person);
const Opportunities = lazyScreen(async () => (await import('./screens/opportunities/opportunities.tsx')).Opportunities);
const Meetings = lazyScreen(async () => (await import('./screens/meetings/meetings.tsx')).Meetings);
const NewMeeting = lazyScreen(async () => (await import('./screens/meetings/new-meeting.tsx')).NewMeeting);
const AskForTalk = lazyScreen(async () => (await import('./screens/meetings/ask-for-talk.tsx')).AskForTalk);
const Meeting = lazyScreen(async () => (await import('./screens/meetings/meeting/meeting.tsx')).Meeting);
const Referrals = lazyScreen(async () => (await import('./screens/referrals/referrals.tsx')).Referrals);
const Opportunity = lazyScreen(async () => (await import('./screens/opportunity/opportunity.tsx')).Opportunity);
const Groups = lazyScreen(async () => (await import('./screens/groups/groups.tsx')).Groups);
const Group = lazyScreen(async () => (await import('./screens/groups/group/group.tsx')).Group);
const Network = lazyScreen(async () => (await import('./screens/network/network.tsx')).Network);
const HoldingFile = lazyScreen(async () => (await import('./screens/holding-file/holding-file.tsx')).HoldingFile);
const Landed = lazyScreen(async () => (await import('./screens/landed/landed.tsx')).Landed);
const Letters = lazyScreen(async () => (await import('./screens/landed/letters.tsx')).Letters);
const Cards = lazyScreen(async () => (await import('./screens/cards/cards.tsx')).Cards);
const PrintCards = lazyScreen(async () => (await import('./screens/print/print-cards.tsx')).PrintCards);
const PrintAddresses = lazyScreen(async () => (await import('./screens/print/print-addresses.tsx')).PrintAddresses);
const Faces = lazyScreen(async () => (await import('./screens/faces/faces.tsx')).Faces);
const Playbooks = lazyScreen(async () => (await import('./screens/playbooks/playbook-screens.tsx')).PlaybookScreens);
const Scripts = lazyScreen(async () => (await import('./screens/scripts/scripts.tsx')).Scripts);
const Script = lazyScreen(async () => (await import('./screens/scripts/script.tsx')).Script);
const Insights = lazyScreen(async () => (await import('./screens/insights/insights.tsx')).Insights);
const History = lazyScreen(async () => (await import('./screens/history/history.tsx')).History);
const BringAndTake = lazyScreen(async () => (await import('./screens/bring-and-take/bring-and-take.tsx')).BringAndTake);
const Settings = lazyScreen(async () => (await import('./screens/settings/settings.tsx')).Settings);

/** Once the first screen stands, so that any other opens at once. One that fails is asked for again when it is opened. */
export async function fetchScreens(): Promise<void> {
  await Promise.allSettled(loads.map((load) => load()));
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
          <Route path={urls.groups}>
            <Groups />
          </Route>
          <Route path={urlPatterns.group}>{({ id }) => <Group key={id} id={id} singleKeys={singleKeys} />}</Route>
          <Route path={urls.network}>
            <Network />
          </Route>
          <Route path={urls.holdingFile}>
            <HoldingFile />
          </Route>
          <Route path={urls.landed}>
            <Landed singleKeys={singleKeys} />
          </Route>
          <Route path={urlPatterns.landedLetters}>
            <Letters />
          </Route>
          <Route path={urls.cards}>
            <Cards singleKeys={singleKeys} />
          </Route>
          <Route path={urlPatterns.printCards}>
            <PrintCards />
          </Route>
          <Route path={urlPatterns.printAddresses}>
            <PrintAddresses />
          </Route>
          <Route path={urls.faces}>
            <Faces singleKeys={singleKeys} />
          </Route>
          <Route path={`${urls.playbooks}/*?`}>
            <Playbooks />
          </Route>
          <Route path={urls.scripts}>
            <Scripts />
          </Route>
          <Route path={urlPatterns.script}>{({ id }) => <Script key={id} id={id} />}</Route>
          <Route path={urls.insights}>
            <Insights />
          </Route>
          <Route path={urls.history}>
            <History singleKeys={singleKeys} />
          </Route>
          <Route path={`${urls.bringAndTake}/*?`}>
            <BringAndTake />
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
