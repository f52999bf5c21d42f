/** By what two cards are known to mean the same person, as texts that are equal where the people are. */

import { folded } from '../../store/folded.ts';

/** What both a person of the notebook and one of a file have. */
export interface Identifiable {
  readonly name: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly links?: readonly string[];
}

export interface Identity {
  readonly emails: readonly string[];
  readonly profiles: readonly string[];
  readonly phones: readonly string[];
  readonly name: string;
  readonly nameWords: ReadonlySet<string>;
  readonly organization: string | undefined;
}

/** `organization` is the name of where they work. */
export function identityOf(person: Identifiable, organization: string | undefined): Identity {
  const { name, emails = [], phones = [], links = [] } = person;
  const key = nameKey(name);
  return {
    emails: emails.map(emailKey),
    profiles: links.map(profileKey).filter((profile) => profile !== undefined),
    phones: phones.map(phoneKey).filter((phone) => phone !== undefined),
    name: key,
    nameWords: new Set(key.split(' ')),
    organization: organization === undefined ? undefined : organizationKey(organization),
  };
}

export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** The member's page on LinkedIn, however its address is written; undefined for any other link. */
export function profileKey(link: string): string | undefined {
  const url = URL.parse(link.trim());
  if (!url || !/(^|\.)linkedin\.com$/i.test(url.hostname)) return undefined;
  const member = /\/(?:in|pub)\/([^/]+)/i.exec(url.pathname)?.[1];
  return member === undefined ? undefined : decoded(member).normalize('NFC').toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const fewestDigits = 7;

/** The digits, without an extension and the `00` of an international call; undefined where they are too few to tell. */
export function phoneKey(phone: string): string | undefined {
  const digits = phone
    .replace(/(ext|x|#|durchwahl|poste).*$/i, '')
    .replace(/\D/g, '')
    .replace(/^00/, '');
  return digits.length < fewestDigits ? undefined : digits;
}

const forms = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'mx']);

/** Without accents, emoji, forms of address and credentials: “Dr. Ana Ruiz, PhD 🚀” is “ana ruiz”. */
function nameKey(name: string): string {
  const [first = '', ...rest] = name.split(',');
  const words = folded([first, ...rest.filter((part) => !isCredential(part))].join(' ')).split(' ');
  const bare = words.filter((word) => !forms.has(word)).join(' ');
  return bare === '' ? name.normalize('NFKC').toLowerCase() : bare;
}

/** `PhD`, `SHRM-CP`, `M.D.`, `Jr.`; not the given name of “Ruiz, Ana”. */
function isCredential(part: string): boolean {
  return (part.match(/\p{Lu}/gu) ?? []).length >= 2 || /^\s*(jr|sr|esq)\.?\s*$/i.test(part);
}

export function organizationKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
