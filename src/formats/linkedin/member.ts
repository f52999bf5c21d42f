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

const keys = new WeakMap<Met, string>();

/** Equal for the same member: by their page, or else by their name. */
export function memberKey(member: Met): string {
  const key = keys.get(member) ?? keyOf(member);
  keys.set(member, key);
  return key;
}

function keyOf({ name, link }: Met): string {
  const slug = link === undefined ? undefined : slugOf(link);
  return slug === undefined ? `name ${nameKey(name ?? link ?? '')}` : `in ${slug}`;
}

export function nameKey(name: string): string {
  return foldedLetters(oneLine(name));
}

/** What the address of a member's page ends in; undefined for every other page. */
function slugOf(link: string): string | undefined {
  const slug = /linkedin\.com\/(?:in|pub)\/([^/?#]+)/i.exec(link)?.[1];
  if (slug === undefined) return undefined;
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}
