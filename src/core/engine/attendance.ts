import type { Occasion } from '../facts/touch.ts';
import { isConversation, isMeeting, type Manner } from './channel-fit.ts';

/** Whether a touch with a group is a meeting of it that the owner took part in. F12 */
export function isAttendance(touch: Manner & { readonly occasion?: Occasion | undefined }): boolean {
  if (!isConversation(touch)) return false;
  return touch.occasion === 'meeting' || touch.occasion === 'event' || isMeeting(touch);
}
