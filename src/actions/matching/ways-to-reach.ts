/** By which addresses, pages and numbers two cards are of one person, however these are written. */

import type { CountryCode } from 'libphonenumber-js/min';

export type Country = CountryCode;

export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** Where mail to it arrives: what follows a plus sign only sorts it. */
export function mailboxKey(email: string): string {
  return emailKey(email).replace(/\+[^@]*(?=@)/, '');
}

const shared = new Set(
  `info office contact kontakt contacto contato contatti hello hallo hola bonjour mail email post inbox team all staff
   sales vertrieb ventas support help helpdesk service kundenservice jobs job career careers karriere bewerbung hiring
   recruiting recruitment recruiter talent hr people personal admin administration administrator press presse media
   marketing pr billing accounts accounting buchhaltung invoice rechnung finance legal reception empfang accueil
   secretariat sekretariat secretaria enquiries inquiries anfrage webmaster postmaster hostmaster abuse noreply
   no-reply donotreply do-not-reply notifications newsletter news events bookings booking reservations orders shop
   family familie familia home`
    .trim()
    .split(/\s+/),
);

/** `info@` is read by many and tells of nobody. */
export function isSharedMailbox(key: string): boolean {
  return shared.has(key.slice(0, Math.max(0, key.lastIndexOf('@'))));
}

/** As nearly all are written, which need not be taken apart as any address would. */
const plainPage = /^https?:\/\/(?:www\.)?linkedin\.com\/in\/([a-z0-9-]+)\/?$/i;

/** The member's page on LinkedIn, however its address is written; undefined for any other link. */
export function pageKey(link: string): string | undefined {
  const plain = plainPage.exec(link)?.[1];
  if (plain !== undefined) return plain.toLowerCase();
  if (!/linkedin\.com/i.test(link)) return undefined;
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
/** Of a telephone, with its number in the first group. */
export const extension = /\s*(?:ext|x|#|;ext=|durchwahl|poste)[^\d]*(\d*).*$/i;

/** The digits, without an extension and the `00` of an international call; undefined where they are too few to tell. */
export function phoneDigits(phone: string): string | undefined {
  const digits = phone.replace(extension, '').replace(/\D/g, '').replace(/^00/, '');
  return digits.length < fewestDigits ? undefined : digits;
}

/** The last digits, which all ways to write one number share. */
export function phoneEnd(phone: string): string | undefined {
  return phoneDigits(phone)?.slice(-fewestDigits);
}
