/** How people meet: what the place says first, then whether there is a link to see each other, then the title. */

import type { ImportedMeeting } from '../brought/brought.ts';

export interface Whereabouts {
  readonly title: string;
  readonly place: string;
  /** Texts in which there may be a link to a conference. */
  readonly texts: readonly string[];
}

const conference =
  /https?:\/\/(?:[\w-]+\.)*(?:zoom\.us\/|zoomgov\.com\/|meet\.google\.com\/|teams\.(?:microsoft|live)\.com\/|webex\.com\/|whereby\.com\/|meet\.jit\.si\/|gotomeet(?:ing)?\.(?:com|me)\/|bluejeans\.com\/|join\.skype\.com\/|chime\.aws\/|around\.co\/|facetime\.apple\.com\/|meet\.starleaf\.com\/|global\.gotomeeting\.com\/)/i;
const onScreen =
  /\b(?:zoom|google meet|microsoft teams|teams[- ]meeting|webex|skype|facetime|jitsi|video ?(?:call|chat|conference|konferenz)?|online)\b/i;
const byPhone = /\b(?:phone|telephone|telefon\w*|call|anruf|dial[- ]in|appel|llamada)\b/i;
const number = /^(?:tel:)?\+?[\d\s()./-]{7,}(?:\s*(?:x|ext\.?|#|,)\s*\d+)?$/i;

/** So much of a text is searched. */
const longest = 20_000;

export function meetingChannel({ title, place, texts }: Whereabouts): ImportedMeeting['channel'] {
  if (conference.test(place) || onScreen.test(place)) return 'video';
  if (number.test(place.trim()) || byPhone.test(place)) return 'phone';
  if (/^https?:\/\//i.test(place.trim())) return 'video';
  if (place.trim() !== '') return 'in-person';
  if (texts.some((text) => conference.test(text.slice(0, longest))) || /\b(?:zoom|video)\b/i.test(title))
    return 'video';
  return byPhone.test(title) ? 'phone' : 'in-person';
}
