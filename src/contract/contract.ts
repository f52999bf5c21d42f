/** Everything that crosses any door: one sentence of the owner each. */

import { addOrganization } from './add-organization.ts';
import { addPerson } from './add-person.ts';
import { agenda } from './agenda.ts';
import { askPerson } from './ask-person.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { changeSettings } from './change-settings.ts';
import { checkDraft } from './check-draft.ts';
import { checkHealth } from './check-health.ts';
import { correctTouch } from './correct-touch.ts';
import { draftWords } from './draft-words.ts';
import { editGroup } from './edit-group.ts';
import { editMeeting } from './edit-meeting.ts';
import { editOpportunity } from './edit-opportunity.ts';
import { editOrganization } from './edit-organization.ts';
import { editPerson } from './edit-person.ts';
import { editReferral } from './edit-referral.ts';
import { endSearch } from './end-search.ts';
import { exportNotebook } from './export-notebook.ts';
import { findGroups } from './find-groups.ts';
import { findMeetings } from './find-meetings.ts';
import { findOpportunities } from './find-opportunities.ts';
import { findOrganizations } from './find-organizations.ts';
import { findPeople } from './find-people.ts';
import { foreseeOutcome } from './foresee-outcome.ts';
import { findReferrals } from './find-referrals.ts';
import { forgetPerson } from './forget-person.ts';
import { holdingFile } from './holding-file.ts';
import { importNotebook } from './import-notebook.ts';
import { importPeople } from './import-people.ts';
import { joinGroup } from './join-group.ts';
import { leaveGroup } from './leave-group.ts';
import { liftStop } from './lift-stop.ts';
import { listHolidayCalendars } from './list-holiday-calendars.ts';
import { listThreads } from './list-threads.ts';
import { logTouch } from './log-touch.ts';
import { markDone } from './mark-done.ts';
import { moveOpportunity } from './move-opportunity.ts';
import { noteGroup } from './note-group.ts';
import { openOpportunity } from './open-opportunity.ts';
import { openSample } from './open-sample.ts';
import { previewPeople } from './preview-people.ts';
import { recordReferral } from './record-referral.ts';
import { referralMap } from './referral-map.ts';
import { removeOpportunity } from './remove-opportunity.ts';
import { removeReferral } from './remove-referral.ts';
import { removeTouch } from './remove-touch.ts';
import { retireThread } from './retire-thread.ts';
import { scheduleMeeting } from './schedule-meeting.ts';
import { searchEverything } from './search-everything.ts';
import { settleOpportunity } from './settle-opportunity.ts';
import { showMeeting } from './show-meeting.ts';
import { showOpportunity } from './show-opportunity.ts';
import { showOrganization } from './show-organization.ts';
import { showPerson } from './show-person.ts';
import { showSample } from './show-sample.ts';
import { showSettings } from './show-settings.ts';
import { skipFollowUp } from './skip-follow-up.ts';
import { snoozeFollowUp } from './snooze-follow-up.ts';
import { startSearch } from './start-search.ts';
import { stopPerson } from './stop-person.ts';
import { tellLine } from './tell-line.ts';
import { throwSampleAway } from './throw-sample-away.ts';
import { todaysAgenda } from './todays-agenda.ts';
import { understandLine } from './understand-line.ts';
import { undoDecision } from './undo-decision.ts';
import { wakeThread } from './wake-thread.ts';

export const contract = {
  addOrganization,
  addPerson,
  agenda,
  askPerson,
  cancelMeeting,
  changeSettings,
  checkDraft,
  checkHealth,
  correctTouch,
  draftWords,
  editGroup,
  editMeeting,
  editOpportunity,
  editOrganization,
  editPerson,
  editReferral,
  endSearch,
  exportNotebook,
  findGroups,
  findMeetings,
  findOpportunities,
  findOrganizations,
  findPeople,
  foreseeOutcome,
  findReferrals,
  forgetPerson,
  holdingFile,
  importNotebook,
  importPeople,
  joinGroup,
  leaveGroup,
  liftStop,
  listHolidayCalendars,
  listThreads,
  logTouch,
  markDone,
  moveOpportunity,
  noteGroup,
  openOpportunity,
  openSample,
  previewPeople,
  recordReferral,
  referralMap,
  removeOpportunity,
  removeReferral,
  removeTouch,
  retireThread,
  scheduleMeeting,
  searchEverything,
  settleOpportunity,
  showMeeting,
  showOpportunity,
  showOrganization,
  showPerson,
  showSample,
  showSettings,
  skipFollowUp,
  snoozeFollowUp,
  startSearch,
  stopPerson,
  tellLine,
  throwSampleAway,
  todaysAgenda,
  understandLine,
  undoDecision,
  wakeThread,
};

export type Contract = typeof contract;
