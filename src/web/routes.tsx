/** Which screen stands at which address. All but Today are loaded when they are first opened. */

import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotThere } from './not-there.tsx';
import { Today } from './screens/today/today.tsx';
import { urlPatterns, urls } from './urls.ts';

const People = lazy(async () => ({ default: (await import('./screens/people/people.tsx')).People }));
const Person = lazy(async () => ({ default: (await import('./screens/person/person.tsx')).Person }));
const HoldingFile = lazy(async () => ({
  default: (await import('./screens/holding-file/holding-file.tsx')).HoldingFile,
}));
const Settings = lazy(async () => ({ default: (await import('./screens/settings/settings.tsx')).Settings }));

interface RoutesProps {
  readonly singleKeys: boolean;
  readonly onCapture: () => void;
}

export function Routes({ singleKeys, onCapture }: RoutesProps) {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path={urls.today}>
          <Today singleKeys={singleKeys} onCapture={onCapture} />
        </Route>
        <Route path={urls.people}>
          <People />
        </Route>
        <Route path={urlPatterns.person}>{({ id }) => <Person key={id} id={id} />}</Route>
        <Route path={urls.holdingFile}>
          <HoldingFile />
        </Route>
        <Route path={urls.settings}>
          <Settings />
        </Route>
        <Route>
          <NotThere />
        </Route>
      </Switch>
    </Suspense>
  );
}
