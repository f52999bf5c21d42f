/** The screens of the playbooks, which share their parts: all of them, one, one being edited, and a new one. */

import { Route, Switch } from 'wouter';
import { urlPatterns, urls } from '../../urls.ts';
import { EditPlaybook } from './edit-playbook.tsx';
import { NewPlaybook } from './new-playbook.tsx';
import { Playbook } from './playbook.tsx';
import { Playbooks } from './playbooks.tsx';

export function PlaybookScreens() {
  return (
    <Switch>
      <Route path={urls.playbooks}>
        <Playbooks />
      </Route>
      <Route path={urls.newPlaybook}>
        <NewPlaybook />
      </Route>
      <Route path={urlPatterns.editPlaybook}>{({ id }) => <EditPlaybook key={id} id={id} />}</Route>
      <Route path={urlPatterns.playbook}>{({ id }) => <Playbook key={id} id={id} />}</Route>
    </Switch>
  );
}
