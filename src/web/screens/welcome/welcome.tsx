/** The first page of a new notebook: three ways in, and who and where the owner is. All of it can be passed over. */

import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Link, Route, Switch } from 'wouter';
import { rememberGreeting } from '../../greeted.ts';
import { useSample } from '../../sample-query.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { AboutYou } from './about-you.tsx';
import { BringContacts } from './bring-contacts.tsx';
import { FirstCard } from './first-card.tsx';
import { OpenSample } from './open-sample.tsx';
import { welcomeWords as words } from './welcome-words.ts';
import './welcome.css';

export function Welcome() {
  useEffect(rememberGreeting, []);
  return (
    <div className="welcome">
      <Switch>
        <Route path={urls.bringContacts}>
          <BringContacts />
        </Route>
        <Route path={urls.firstCard}>
          <FirstCard />
        </Route>
        <Route>
          <ThreeWays />
        </Route>
      </Switch>
    </div>
  );
}

function ThreeWays() {
  const { data } = useSample();
  return (
    <>
      <h1 className="screen-head" id="welcome-head" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <section aria-labelledby="ways-head">
        <h2 className="unseen" id="ways-head">
          {words.ways}
        </h2>
        <ul className="ways-in">
          <Way icon="people" title={words.bring} note={words.bringNote}>
            <Link className="button main" href={urls.bringContacts}>
              {words.bringGo}
            </Link>
          </Way>
          <Way icon="plus" title={words.card} note={words.cardNote}>
            <Link className="button main" href={urls.firstCard}>
              {words.cardGo}
            </Link>
          </Way>
          <Way icon="search" title={words.sample} note={data?.isEmpty === false ? words.sampleTaken : words.sampleNote}>
            {data?.isEmpty !== false && <OpenSample />}
          </Way>
        </ul>
      </section>
      <p className="skip-welcome">
        <Link href={urls.today}>{words.skip}</Link>
      </p>
      <AboutYou />
    </>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

function Way({ icon, title, note, children }: WayProps) {
  return (
    <li className="card way-in">
      <header className="card-head">
        <h3 className="name">{title}</h3>
        <Icon name={icon} size={24} />
      </header>
      <p>{note}</p>
      {children}
    </li>
  );
}
