/** Binds every sentence of the contract to the action of the same name. */

import { implement } from '@orpc/server';
import type { Router, UnlaziedRouter } from '@orpc/server';
import { contract } from '../contract/contract.ts';
import type { Contract } from '../contract/contract-type.ts';
import { addOrganization } from './add-organization.ts';
import { addPerson } from './add-person.ts';
import { addPlaybook } from './add-playbook.ts';
import { agenda } from './agenda.ts';
import { askPerson } from './ask-person.ts';
import { backUp } from './back-up.ts';
import { bringBackup } from './bring-backup.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { cardsRun } from './cards-run.ts';
import { changeCalendarFeed } from './change-calendar-feed.ts';
import { changePlaybook } from './change-playbook.ts';
import { changeScript } from './change-script.ts';
import { changeSettings } from './change-settings.ts';
import { checkDraft } from './check-draft.ts';
import { checkHealth } from './check-health.ts';
import { copyBackup } from './copy-backup.ts';
import { correctTouch } from './correct-touch.ts';
import { dismissAdvice } from './dismiss-advice.ts';
import { draftWords } from './draft-words.ts';
import { editGroup } from './edit-group.ts';
import { editMeeting } from './edit-meeting.ts';
import { editOpportunity } from './edit-opportunity.ts';
import { editOrganization } from './edit-organization.ts';
import { editPeople } from './edit-people.ts';
import { editPerson } from './edit-person.ts';
import { editReferral } from './edit-referral.ts';
import { endSearch } from './end-search.ts';
import { exportNotebook } from './export-notebook.ts';
import { findAssociations } from './find-associations.ts';
import { facesToday } from './faces-today.ts';
import { findGroups } from './find-groups.ts';
import { findMeetings } from './find-meetings.ts';
import { findOpportunities } from './find-opportunities.ts';
import { findOrganizations } from './find-organizations.ts';
import { findPeople } from './find-people.ts';
import { findTouches } from './find-touches.ts';
import { foreseeOutcome } from './foresee-outcome.ts';
import { findReferrals } from './find-referrals.ts';
import { forgetPerson } from './forget-person.ts';
import { holdingFile } from './holding-file.ts';
import { importProgress } from './import-progress.ts';
import { joinGroup } from './join-group.ts';
import { landedRun } from './landed-run.ts';
import { leaveGroup } from './leave-group.ts';
import { liftStop } from './lift-stop.ts';
import { listBackups } from './list-backups.ts';
import { listHistory } from './list-history.ts';
import { listHolidayCalendars } from './list-holiday-calendars.ts';
import { listPlaybooks } from './list-playbooks.ts';
import { listTags } from './list-tags.ts';
import { listScripts } from './list-scripts.ts';
import { listThreads } from './list-threads.ts';
import {
  exportFile,
  findDuplicates,
  importFile,
  importNotebook,
  previewImport,
  previewNotebook,
  recognizeFile,
} from './loaded-when-said.ts';
import { logTouch } from './log-touch.ts';
import { markDone } from './mark-done.ts';
import { mergePeople } from './merge-people.ts';
import { moveOpportunity } from './move-opportunity.ts';
import { noteGroup } from './note-group.ts';
import { openOpportunity } from './open-opportunity.ts';
import { openSample } from './open-sample.ts';
import { previewMerge } from './preview-merge.ts';
import { readCard } from './read-card.ts';
import { previewScript } from './preview-script.ts';
import { recallFace } from './recall-face.ts';
import { recordReferral } from './record-referral.ts';
import { referralMap } from './referral-map.ts';
import { rehearsePlaybook } from './rehearse-playbook.ts';
import { removeOpportunity } from './remove-opportunity.ts';
import { removePlaybook } from './remove-playbook.ts';
import { removeReferral } from './remove-referral.ts';
import { removeTouch } from './remove-touch.ts';
import { restoreBackup } from './restore-backup.ts';
import { restorePlaybook } from './restore-playbook.ts';
import { restoreScript } from './restore-script.ts';
import { retireThread } from './retire-thread.ts';
import { scheduleMeeting } from './schedule-meeting.ts';
import { searchEverything } from './search-everything.ts';
import { settleOpportunity } from './settle-opportunity.ts';
import { showCalendarFeed } from './show-calendar-feed.ts';
import { showGroup } from './show-group.ts';
import { showInsights } from './show-insights.ts';
import { showMeeting } from './show-meeting.ts';
import { showNetwork } from './show-network.ts';
import { showOpportunity } from './show-opportunity.ts';
import { showOrganization } from './show-organization.ts';
import { showPerson } from './show-person.ts';
import { showPhoto } from './show-photo.ts';
import { showPlaybook } from './show-playbook.ts';
import { showSample } from './show-sample.ts';
import { showSettings } from './show-settings.ts';
import { skipFollowUp } from './skip-follow-up.ts';
import { snoozeFollowUp } from './snooze-follow-up.ts';
import { startSearch } from './start-search.ts';
import { stopPerson } from './stop-person.ts';
import { tellApart } from './tell-apart.ts';
import { throwSampleAway } from './throw-sample-away.ts';
import { tellLine } from './tell-line.ts';
import { todaysAgenda } from './todays-agenda.ts';
import { understandLine } from './understand-line.ts';
import { undoCommand } from './undo-command.ts';
import { wakeThread } from './wake-thread.ts';
import { whoIsThere } from './who-is-there.ts';
import { withRefusals } from './with-refusals.ts';
import type { World } from './world.ts';

const sentence = implement(contract)
  .$context<{ readonly world: World }>()
  .use(async ({ next }) => withRefusals(async () => next()));

export const router: UnlaziedRouter<Router<Contract, { readonly world: World }>> = sentence.router({
  addOrganization: sentence.addOrganization.handler(({ context, input }) => addOrganization(context.world, input)),
  addPerson: sentence.addPerson.handler(({ context, input }) => addPerson(context.world, input)),
  addPlaybook: sentence.addPlaybook.handler(({ context, input }) => addPlaybook(context.world, input)),
  agenda: sentence.agenda.handler(({ context, input }) => agenda(context.world, input)),
  askPerson: sentence.askPerson.handler(({ context, input }) => askPerson(context.world, input)),
  backUp: sentence.backUp.handler(({ context, input }) => backUp(context.world, input)),
  bringBackup: sentence.bringBackup.handler(({ context, input }) => bringBackup(context.world, input)),
  cancelMeeting: sentence.cancelMeeting.handler(({ context, input }) => cancelMeeting(context.world, input)),
  cardsRun: sentence.cardsRun.handler(({ context, input }) => cardsRun(context.world, input)),
  changeCalendarFeed: sentence.changeCalendarFeed.handler(({ context, input }) =>
    changeCalendarFeed(context.world, input),
  ),
  changePlaybook: sentence.changePlaybook.handler(({ context, input }) => changePlaybook(context.world, input)),
  changeScript: sentence.changeScript.handler(({ context, input }) => changeScript(context.world, input)),
  changeSettings: sentence.changeSettings.handler(({ context, input }) => changeSettings(context.world, input)),
  checkDraft: sentence.checkDraft.handler(({ context, input }) => checkDraft(context.world, input)),
  checkHealth: sentence.checkHealth.handler(({ context, input }) => checkHealth(context.world, input)),
  copyBackup: sentence.copyBackup.handler(({ context, input }) => copyBackup(context.world, input)),
  correctTouch: sentence.correctTouch.handler(({ context, input }) => correctTouch(context.world, input)),
  dismissAdvice: sentence.dismissAdvice.handler(({ context, input }) => dismissAdvice(context.world, input)),
  draftWords: sentence.draftWords.handler(({ context, input }) => draftWords(context.world, input)),
  editGroup: sentence.editGroup.handler(({ context, input }) => editGroup(context.world, input)),
  editMeeting: sentence.editMeeting.handler(({ context, input }) => editMeeting(context.world, input)),
  editOpportunity: sentence.editOpportunity.handler(({ context, input }) => editOpportunity(context.world, input)),
  editOrganization: sentence.editOrganization.handler(({ context, input }) => editOrganization(context.world, input)),
  editPeople: sentence.editPeople.handler(({ context, input }) => editPeople(context.world, input)),
  editPerson: sentence.editPerson.handler(({ context, input }) => editPerson(context.world, input)),
  editReferral: sentence.editReferral.handler(({ context, input }) => editReferral(context.world, input)),
  endSearch: sentence.endSearch.handler(({ context, input }) => endSearch(context.world, input)),
  exportFile: sentence.exportFile.handler(({ context, input }) => exportFile(context.world, input)),
  exportNotebook: sentence.exportNotebook.handler(({ context, input }) => exportNotebook(context.world, input)),
  findAssociations: sentence.findAssociations.handler(({ context, input }) => findAssociations(context.world, input)),
  facesToday: sentence.facesToday.handler(({ context, input }) => facesToday(context.world, input)),
  findDuplicates: sentence.findDuplicates.handler(({ context, input }) => findDuplicates(context.world, input)),
  findGroups: sentence.findGroups.handler(({ context, input }) => findGroups(context.world, input)),
  findMeetings: sentence.findMeetings.handler(({ context, input }) => findMeetings(context.world, input)),
  findOpportunities: sentence.findOpportunities.handler(({ context, input }) =>
    findOpportunities(context.world, input),
  ),
  findOrganizations: sentence.findOrganizations.handler(({ context, input }) =>
    findOrganizations(context.world, input),
  ),
  findPeople: sentence.findPeople.handler(({ context, input }) => findPeople(context.world, input)),
  findTouches: sentence.findTouches.handler(({ context, input }) => findTouches(context.world, input)),
  foreseeOutcome: sentence.foreseeOutcome.handler(({ context, input }) => foreseeOutcome(context.world, input)),
  findReferrals: sentence.findReferrals.handler(({ context, input }) => findReferrals(context.world, input)),
  forgetPerson: sentence.forgetPerson.handler(({ context, input }) => forgetPerson(context.world, input)),
  holdingFile: sentence.holdingFile.handler(({ context, input }) => holdingFile(context.world, input)),
  importNotebook: sentence.importNotebook.handler(({ context, input, signal }) =>
    importNotebook(context.world, input, signal),
  ),
  importFile: sentence.importFile.handler(({ context, input, signal }) => importFile(context.world, input, signal)),
  joinGroup: sentence.joinGroup.handler(({ context, input }) => joinGroup(context.world, input)),
  landedRun: sentence.landedRun.handler(({ context, input }) => landedRun(context.world, input)),
  leaveGroup: sentence.leaveGroup.handler(({ context, input }) => leaveGroup(context.world, input)),
  liftStop: sentence.liftStop.handler(({ context, input }) => liftStop(context.world, input)),
  listBackups: sentence.listBackups.handler(({ context, input }) => listBackups(context.world, input)),
  listHistory: sentence.listHistory.handler(({ context, input }) => listHistory(context.world, input)),
  listHolidayCalendars: sentence.listHolidayCalendars.handler(({ context, input }) =>
    listHolidayCalendars(context.world, input),
  ),
  listPlaybooks: sentence.listPlaybooks.handler(({ context, input }) => listPlaybooks(context.world, input)),
  listTags: sentence.listTags.handler(({ context, input }) => listTags(context.world, input)),
  listScripts: sentence.listScripts.handler(({ context }) => listScripts(context.world)),
  listThreads: sentence.listThreads.handler(({ context, input }) => listThreads(context.world, input)),
  logTouch: sentence.logTouch.handler(({ context, input }) => logTouch(context.world, input)),
  markDone: sentence.markDone.handler(({ context, input }) => markDone(context.world, input)),
  mergePeople: sentence.mergePeople.handler(({ context, input }) => mergePeople(context.world, input)),
  moveOpportunity: sentence.moveOpportunity.handler(({ context, input }) => moveOpportunity(context.world, input)),
  noteGroup: sentence.noteGroup.handler(({ context, input }) => noteGroup(context.world, input)),
  openOpportunity: sentence.openOpportunity.handler(({ context, input }) => openOpportunity(context.world, input)),
  openSample: sentence.openSample.handler(({ context, input }) => openSample(context.world, input)),
  previewMerge: sentence.previewMerge.handler(({ context, input }) => previewMerge(context.world, input)),
  importProgress: sentence.importProgress.handler(({ context, input }) => importProgress(context.world, input)),
  previewImport: sentence.previewImport.handler(({ context, input }) => previewImport(context.world, input)),
  previewNotebook: sentence.previewNotebook.handler(({ context, input }) => previewNotebook(context.world, input)),
  readCard: sentence.readCard.handler(({ context, input }) => readCard(context.world, input)),
  previewScript: sentence.previewScript.handler(({ context, input }) => previewScript(context.world, input)),
  recallFace: sentence.recallFace.handler(({ context, input }) => recallFace(context.world, input)),
  recognizeFile: sentence.recognizeFile.handler(({ context, input }) => recognizeFile(context.world, input)),
  recordReferral: sentence.recordReferral.handler(({ context, input }) => recordReferral(context.world, input)),
  referralMap: sentence.referralMap.handler(({ context, input }) => referralMap(context.world, input)),
  rehearsePlaybook: sentence.rehearsePlaybook.handler(({ context, input, signal }) =>
    rehearsePlaybook(context.world, input, signal),
  ),
  removeOpportunity: sentence.removeOpportunity.handler(({ context, input }) =>
    removeOpportunity(context.world, input),
  ),
  removePlaybook: sentence.removePlaybook.handler(({ context, input }) => removePlaybook(context.world, input)),
  removeReferral: sentence.removeReferral.handler(({ context, input }) => removeReferral(context.world, input)),
  removeTouch: sentence.removeTouch.handler(({ context, input }) => removeTouch(context.world, input)),
  restoreBackup: sentence.restoreBackup.handler(({ context, input }) => restoreBackup(context.world, input)),
  restorePlaybook: sentence.restorePlaybook.handler(({ context, input }) => restorePlaybook(context.world, input)),
  restoreScript: sentence.restoreScript.handler(({ context, input }) => restoreScript(context.world, input)),
  retireThread: sentence.retireThread.handler(({ context, input }) => retireThread(context.world, input)),
  scheduleMeeting: sentence.scheduleMeeting.handler(({ context, input }) => scheduleMeeting(context.world, input)),
  searchEverything: sentence.searchEverything.handler(({ context, input }) => searchEverything(context.world, input)),
  settleOpportunity: sentence.settleOpportunity.handler(({ context, input }) =>
    settleOpportunity(context.world, input),
  ),
  showCalendarFeed: sentence.showCalendarFeed.handler(({ context, input }) => showCalendarFeed(context.world, input)),
  showGroup: sentence.showGroup.handler(({ context, input }) => showGroup(context.world, input)),
  showInsights: sentence.showInsights.handler(({ context, input }) => showInsights(context.world, input)),
  showMeeting: sentence.showMeeting.handler(({ context, input }) => showMeeting(context.world, input)),
  showNetwork: sentence.showNetwork.handler(({ context, input }) => showNetwork(context.world, input)),
  showOpportunity: sentence.showOpportunity.handler(({ context, input }) => showOpportunity(context.world, input)),
  showOrganization: sentence.showOrganization.handler(({ context, input }) => showOrganization(context.world, input)),
  showPerson: sentence.showPerson.handler(({ context, input }) => showPerson(context.world, input)),
  showPhoto: sentence.showPhoto.handler(({ context, input }) => showPhoto(context.world, input)),
  showPlaybook: sentence.showPlaybook.handler(({ context, input }) => showPlaybook(context.world, input)),
  showSample: sentence.showSample.handler(({ context, input }) => showSample(context.world, input)),
  showSettings: sentence.showSettings.handler(({ context, input }) => showSettings(context.world, input)),
  skipFollowUp: sentence.skipFollowUp.handler(({ context, input }) => skipFollowUp(context.world, input)),
  snoozeFollowUp: sentence.snoozeFollowUp.handler(({ context, input }) => snoozeFollowUp(context.world, input)),
  startSearch: sentence.startSearch.handler(({ context, input }) => startSearch(context.world, input)),
  stopPerson: sentence.stopPerson.handler(({ context, input }) => stopPerson(context.world, input)),
  tellApart: sentence.tellApart.handler(({ context, input }) => tellApart(context.world, input)),
  throwSampleAway: sentence.throwSampleAway.handler(({ context, input }) => throwSampleAway(context.world, input)),
  tellLine: sentence.tellLine.handler(({ context, input }) => tellLine(context.world, input)),
  todaysAgenda: sentence.todaysAgenda.handler(({ context, input }) => todaysAgenda(context.world, input)),
  understandLine: sentence.understandLine.handler(({ context, input }) => understandLine(context.world, input)),
  undoCommand: sentence.undoCommand.handler(({ context, input }) => undoCommand(context.world, input)),
  wakeThread: sentence.wakeThread.handler(({ context, input }) => wakeThread(context.world, input)),
  whoIsThere: sentence.whoIsThere.handler(({ context, input }) => whoIsThere(context.world, input)),
});
