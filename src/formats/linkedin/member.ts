/** Somebody on LinkedIn, as a row names them. */

import type { Met } from '../brought/brought.ts';
import { oneLine } from '../people/one-line.ts';
import { isWebLink, webLink } from '../people/web-link.ts';
import { foldedLetters } from '../text/folded-letters.ts';

const longestName = 200;
const longestLink = 2000;

/** Undefined where there is nobody: no name and no page, or one who has left LinkedIn. */
export function memberOf(name: string, page: string): Met | undefined {
  const told = oneLine(name).slice(0, longestName).toWellFormed();
  const link = webLink(page);
  const hasPage = isWebLink(link) && link.length <= longestLink;
  if (hasLeft(told) || (told === '' && !hasPage)) return undefined;
  return { ...(told !== '' && { name: told }), ...(hasPage && { link }) };
}

/** `memberOf` with one object for each name and page, since a few members write most messages of an archive. */
export function membersOnce(): typeof memberOf {
  const known = new Map<string, Met | undefined>();
  return (name, page) => {
    const key = `${name}\n${page}`;
    if (!known.has(key)) known.set(key, memberOf(name, page));
    return known.get(key);
  };
}

/** They keep no page, and all have this name. */
export function hasLeft(name: string): boolean {
  return name.toLowerCase() === 'linkedin member';
}

const pageKeys = new WeakMap<Met, string>();
const nameKeys = new WeakMap<Met, string>();

/** Equal for the same member: by their page, or else by their name. */
export function memberKey(member: Met): string {
  return pageKeyOf(member) ?? `name ${nameKeyOf(member)}`;
}

/** Of the page, whichever way its address is written; undefined where there is none of a member. */
export function pageKeyOf(member: Met): string | undefined {
  const known = pageKeys.get(member) ?? (member.link === undefined ? '' : slugOf(member.link));
  pageKeys.set(member, known);
  return known === '' ? undefined : `in ${known}`;
}

/** Without a name, of the page. */
export function nameKeyOf(member: Met): string {
  const known = nameKeys.get(member) ?? nameKey(member.name ?? member.link ?? '');
  nameKeys.set(member, known);
  return known;
}

export function nameKey(name: string): string {
  return foldedLetters(oneLine(name));
}

/** What the address of a member's page ends in; empty for every other page. */
function slugOf(link: string): string {
  const slug = /linkedin\.com\/(?:in|pub)\/([^/?#]+)/i.exec(link)?.[1] ?? '';
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}
