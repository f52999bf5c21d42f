/** The page of a person in a social network, of which cards tell by a property of its own. RFC 9554 §3.5 */

import type { CardProperty } from '../vcard/card.ts';
import { webLink } from './web-link.ts';

export function isSocialProfile({ name }: CardProperty): boolean {
  return /^(X-)?SOCIALPROFILE$/i.test(name);
}

export function linkOfProfile({ value }: CardProperty): string {
  return webLink(value.replace(/\\([,;:])/g, '$1'));
}
