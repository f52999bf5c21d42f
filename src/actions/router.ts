/** Binds every sentence of the contract to the action of the same name. */

import { implement } from '@orpc/server';
import type { Router, UnlaziedRouter } from '@orpc/server';
import { contract } from '../contract/contract.ts';
import type { Contract } from '../contract/contract.ts';
import { agenda } from './agenda.ts';
import { correctTouch } from './correct-touch.ts';
import { findPeople } from './find-people.ts';
import { holdingFile } from './holding-file.ts';
import { importPeople } from './import-people.ts';
import { listThreads } from './list-threads.ts';
import { logTouch } from './log-touch.ts';
import { markDone } from './mark-done.ts';
import { removeTouch } from './remove-touch.ts';
import { retireThread } from './retire-thread.ts';
import { searchEverything } from './search-everything.ts';
import { skipFollowUp } from './skip-follow-up.ts';
import { snoozeFollowUp } from './snooze-follow-up.ts';
import { todaysAgenda } from './todays-agenda.ts';
import { undoDecision } from './undo-decision.ts';
import { wakeThread } from './wake-thread.ts';
import { withRefusals } from './with-refusals.ts';
import type { World } from './world.ts';

const sentence = implement(contract)
  .$context<{ readonly world: World }>()
  .use(async ({ next }) => withRefusals(async () => next()));

const notYet = async (): Promise<never> => {
  throw new Error('This sentence has no action yet.');
};

export const router: UnlaziedRouter<Router<Contract, { readonly world: World }>> = sentence.router({
  addOrganization: sentence.addOrganization.handler(notYet),
  addPerson: sentence.addPerson.handler(notYet),
  agenda: sentence.agenda.handler(({ context, input }) => agenda(context.world, input)),
  askPerson: sentence.askPerson.handler(notYet),
  cancelMeeting: sentence.cancelMeeting.handler(notYet),
  changeSettings: sentence.changeSettings.handler(notYet),
  checkDraft: sentence.checkDraft.handler(notYet),
  checkHealth: sentence.checkHealth.handler(notYet),
  correctTouch: sentence.correctTouch.handler(({ context, input }) => correctTouch(context.world, input)),
  editGroup: sentence.editGroup.handler(notYet),
  editOpportunity: sentence.editOpportunity.handler(notYet),
  editOrganization: sentence.editOrganization.handler(notYet),
  editPerson: sentence.editPerson.handler(notYet),
  endSearch: sentence.endSearch.handler(notYet),
  exportNotebook: sentence.exportNotebook.handler(notYet),
  findGroups: sentence.findGroups.handler(notYet),
  findMeetings: sentence.findMeetings.handler(notYet),
  findOpportunities: sentence.findOpportunities.handler(notYet),
  findOrganizations: sentence.findOrganizations.handler(notYet),
  findPeople: sentence.findPeople.handler(({ context, input }) => findPeople(context.world, input)),
  forgetPerson: sentence.forgetPerson.handler(notYet),
  holdingFile: sentence.holdingFile.handler(({ context, input }) => holdingFile(context.world, input)),
  importNotebook: sentence.importNotebook.handler(notYet),
  importPeople: sentence.importPeople.handler(({ context, input }) => importPeople(context.world, input)),
  joinGroup: sentence.joinGroup.handler(notYet),
  leaveGroup: sentence.leaveGroup.handler(notYet),
  liftStop: sentence.liftStop.handler(notYet),
  listThreads: sentence.listThreads.handler(({ context, input }) => listThreads(context.world, input)),
  logTouch: sentence.logTouch.handler(({ context, input }) => logTouch(context.world, input)),
  markDone: sentence.markDone.handler(({ context, input }) => markDone(context.world, input)),
  moveOpportunity: sentence.moveOpportunity.handler(notYet),
  noteGroup: sentence.noteGroup.handler(notYet),
  openOpportunity: sentence.openOpportunity.handler(notYet),
  recordReferral: sentence.recordReferral.handler(notYet),
  removeReferral: sentence.removeReferral.handler(notYet),
  removeTouch: sentence.removeTouch.handler(({ context, input }) => removeTouch(context.world, input)),
  retireThread: sentence.retireThread.handler(({ context, input }) => retireThread(context.world, input)),
  scheduleMeeting: sentence.scheduleMeeting.handler(notYet),
  searchEverything: sentence.searchEverything.handler(({ context, input }) => searchEverything(context.world, input)),
  settleOpportunity: sentence.settleOpportunity.handler(notYet),
  showOpportunity: sentence.showOpportunity.handler(notYet),
  showOrganization: sentence.showOrganization.handler(notYet),
  showPerson: sentence.showPerson.handler(notYet),
  showSettings: sentence.showSettings.handler(notYet),
  skipFollowUp: sentence.skipFollowUp.handler(({ context, input }) => skipFollowUp(context.world, input)),
  snoozeFollowUp: sentence.snoozeFollowUp.handler(({ context, input }) => snoozeFollowUp(context.world, input)),
  startSearch: sentence.startSearch.handler(notYet),
  stopPerson: sentence.stopPerson.handler(notYet),
  todaysAgenda: sentence.todaysAgenda.handler(({ context, input }) => todaysAgenda(context.world, input)),
  undoDecision: sentence.undoDecision.handler(({ context, input }) => undoDecision(context.world, input)),
  wakeThread: sentence.wakeThread.handler(({ context, input }) => wakeThread(context.world, input)),
});
