/** What is told of a command that named somebody who was forgotten, or that is older than the history: no name. */

import { spelled } from './telling.ts';

/** Whatever else there is is spelled by its own name: "Edit meeting". */
export function unsaid(sentence: string): string {
  return words[sentence] ?? capital(spelled(sentence));
}

const words: Readonly<Record<string, string>> = {
  addOrganization: 'Added an organization',
  addPerson: 'Added a person',
  addPlaybook: 'Added a playbook',
  askPerson: 'Planned to ask somebody',
  cancelMeeting: 'Cancelled a meeting',
  changePlaybook: 'Changed a playbook',
  changeScript: 'Changed the words of a script',
  changeSettings: 'Changed the settings',
  correctTouch: 'Corrected a touch',
  dismissAdvice: 'Dismissed advice',
  editGroup: 'Changed a group',
  editMeeting: 'Changed a meeting',
  editOpportunity: 'Changed an opportunity',
  editOrganization: 'Changed an organization',
  editPeople: 'Changed several cards',
  editPerson: 'Changed a card',
  editReferral: 'Corrected a referral',
  endSearch: 'Ended a search',
  forgetPerson: 'Forgot a person for good',
  importNotebook: 'Imported a notebook file',
  importFile: 'Imported a file',
  joinGroup: 'Joined a group',
  leaveGroup: 'Left a group',
  liftStop: 'Lifted a stop',
  logTouch: 'Logged a touch',
  markDone: 'Marked a follow-up done',
  mergePeople: 'Merged two cards',
  moveOpportunity: 'Moved an opportunity',
  noteGroup: 'Noted a group',
  openOpportunity: 'Added a position',
  openSample: 'Opened the sample notebook',
  recallFace: 'Answered in Faces',
  recordReferral: 'Noted a referral',
  removeOpportunity: 'Took out a position',
  removePlaybook: 'Removed a playbook',
  removeReferral: 'Took out a referral',
  removeTouch: 'Took out a touch',
  restorePlaybook: 'Restored a playbook',
  restoreScript: 'Restored the words of a script',
  retireThread: 'Retired a matter',
  scheduleMeeting: 'Scheduled a meeting',
  settleOpportunity: 'Settled a position',
  skipFollowUp: 'Skipped a follow-up',
  snoozeFollowUp: 'Snoozed a follow-up',
  startSearch: 'Started a search',
  stopPerson: 'Stopped contact with somebody',
  tellApart: 'Told two people apart',
  tellLine: 'Logged a line',
  throwSampleAway: 'Threw the sample notebook away',
  undoCommand: 'Undid something',
  undoDecision: 'Took back a decision',
  wakeThread: 'Woke a matter from the holding file',
};

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
