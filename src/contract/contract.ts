/** Everything that crosses any door: one sentence of the owner each. */

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
import { exportFile } from './export-file.ts';
import { exportNotebook } from './export-notebook.ts';
import { findAssociations } from './find-associations.ts';
import { facesToday } from './faces-today.ts';
import { findDuplicates } from './find-duplicates.ts';
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
import { importNotebook } from './import-notebook.ts';
import { importFile } from './import-file.ts';
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
import { logTouch } from './log-touch.ts';
import { markDone } from './mark-done.ts';
import { mergePeople } from './merge-people.ts';
import { moveOpportunity } from './move-opportunity.ts';
import { noteGroup } from './note-group.ts';
import { openOpportunity } from './open-opportunity.ts';
import { openSample } from './open-sample.ts';
import { previewMerge } from './preview-merge.ts';
import { importProgress } from './import-progress.ts';
import { previewImport } from './preview-import.ts';
import { previewNotebook } from './preview-notebook.ts';
import { readCard } from './read-card.ts';
import { previewScript } from './preview-script.ts';
import { recallFace } from './recall-face.ts';
import { recognizeFile } from './recognize-file.ts';
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
import { tellLine } from './tell-line.ts';
import { throwSampleAway } from './throw-sample-away.ts';
import { todaysAgenda } from './todays-agenda.ts';
import { understandLine } from './understand-line.ts';
import { undoCommand } from './undo-command.ts';
import { wakeThread } from './wake-thread.ts';
import { whoIsThere } from './who-is-there.ts';
import type { Contract } from './contract-type.ts';

export const contract: Contract = {
  addOrganization,
  addPerson,
  addPlaybook,
  agenda,
  askPerson,
  backUp,
  bringBackup,
  cancelMeeting,
  cardsRun,
  changeCalendarFeed,
  changePlaybook,
  changeScript,
  changeSettings,
  checkDraft,
  checkHealth,
  copyBackup,
  correctTouch,
  dismissAdvice,
  draftWords,
  editGroup,
  editMeeting,
  editOpportunity,
  editOrganization,
  editPeople,
  editPerson,
  editReferral,
  endSearch,
  exportFile,
  exportNotebook,
  findAssociations,
  facesToday,
  findDuplicates,
  findGroups,
  findMeetings,
  findOpportunities,
  findOrganizations,
  findPeople,
  findTouches,
  foreseeOutcome,
  findReferrals,
  forgetPerson,
  holdingFile,
  importNotebook,
  importFile,
  importProgress,
  joinGroup,
  landedRun,
  leaveGroup,
  liftStop,
  listBackups,
  listHistory,
  listHolidayCalendars,
  listPlaybooks,
  listTags,
  listScripts,
  listThreads,
  logTouch,
  markDone,
  mergePeople,
  moveOpportunity,
  noteGroup,
  openOpportunity,
  openSample,
  previewMerge,
  previewImport,
  previewNotebook,
  readCard,
  previewScript,
  recallFace,
  recognizeFile,
  recordReferral,
  referralMap,
  rehearsePlaybook,
  removeOpportunity,
  removePlaybook,
  removeReferral,
  removeTouch,
  restoreBackup,
  restorePlaybook,
  restoreScript,
  retireThread,
  scheduleMeeting,
  searchEverything,
  settleOpportunity,
  showCalendarFeed,
  showGroup,
  showInsights,
  showMeeting,
  showNetwork,
  showOpportunity,
  showOrganization,
  showPerson,
  showPhoto,
  showPlaybook,
  showSample,
  showSettings,
  skipFollowUp,
  snoozeFollowUp,
  startSearch,
  stopPerson,
  tellApart,
  tellLine,
  throwSampleAway,
  todaysAgenda,
  understandLine,
  undoCommand,
  wakeThread,
  whoIsThere,
};
