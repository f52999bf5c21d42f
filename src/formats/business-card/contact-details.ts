/** E-mail addresses, telephone numbers and links in a piece of a card, and what is left of the piece without them. */

export interface ContactDetails {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  /** Without labels such as "Tel.". Empty where nothing else stands there. */
  readonly rest: string;
}

/** A camera puts blanks around the sign, and reads it as others. */
const email = /[\p{L}\p{N}._%+-]+ ?(?:@|\(at\)|\[at\]|©|®) ?[\p{L}\p{N}-]+(?: ?[.,] ?[\p{L}\p{N}-]+)+/giu;

const tops =
  `com org net edu gov io co us uk de fr es it nl be ch at eu se no dk fi pl cz pt ie ca au nz mx br ar cl in jp cn
  kr sg hk za il tr gr hu ro info biz app dev ai me tv law consulting design studio tech agency group health bank solutions
  partners online site work works careers jobs global digital media ventures capital energy engineering academy`
    .split(/\s+/)
    .join('|');
const link = new RegExp(
  String.raw`(?:https?:// ?|www ?[.,] ?)[\p{L}\p{N}-]+(?:[.,] ?[\p{L}\p{N}-]+)*(?:/[^\s,;]*)?|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:${tops})(?![\p{L}\p{N}])(?:/[^\s,;]*)?`,
  'giu',
);

const phone =
  /(?:\+ ?|\b00 ?)?(?:\(\+?\d{1,4}\) ?)?(?:\d|\(\d)[\d\s().\-–/‑]{5,20}\d(?:\s*(?:ext\.?|extension|x|durchwahl|poste)\s*\d{1,6})?/giu;
const fax = /(?:\bfax\b|\bf(?=[:. ]))[^\p{L}]*$/iu;
const label =
  /\b(?:t[eé]l(?:[eé]fon[eo]?|[eé]phone)?|phone|ph|mobile?|mob|mobil|móvil|cell(?:ular|ulare)?|handy|natel|portable|office|direct|desk|main|toll[- ]free|switchboard|fax|telefax|e-?mail|mail|correo|web(?:site)?|url|site|linkedin|dir|büro|büro|bureau|ufficio|work)\b\s*[.:]*|(?<![\p{L}\p{N}])[tmpfcdoewh]\s*[.:]+(?=\s|$)|^[tmpfcdoewh]$/giu;

export function contactDetails(piece: string): ContactDetails {
  const emails: string[] = [];
  const links: string[] = [];
  const phones: string[] = [];
  const withoutMail = piece.replaceAll(email, (found) => {
    emails.push(mended(found).replace(/\(at\)|\[at\]|©|®/i, '@'));
    return ' ';
  });
  const withoutLinks = withoutMail.replaceAll(link, (found) => {
    links.push(asLink(mended(found)));
    return ' ';
  });
  let marked = withoutLinks;
  for (const match of withoutLinks.matchAll(phone)) {
    if (!isPhone(match[0], withoutLinks, match.index)) continue;
    marked = marked.replace(match[0], ' ');
    if (!fax.test(withoutLinks.slice(0, match.index))) phones.push(asPhone(match[0]));
  }
  const isTold = emails.length + links.length + phones.length > 0 || marked !== withoutLinks;
  const rest = isTold ? marked.trim().replaceAll(label, ' ') : marked;
  return { emails, phones, links, rest: rest.replace(/\s+/g, ' ').replace(/^[\s,;:./-]+|[\s,;:/-]+$/g, '') };
}

function mended(text: string): string {
  return text
    .replaceAll(/\s+/g, '')
    .replaceAll(',', '.')
    .replace(/[.;]+$/, '');
}

function asLink(text: string): string {
  return /^https?:\/\//i.test(text) ? text : `https://${text}`;
}

function asPhone(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[.\s/–-]+$/, '')
    .trim();
}

/** No postal code, no house number and no year. */
function isPhone(found: string, piece: string, at: number): boolean {
  const digits = found.replace(/(?:ext|x|durchwahl|poste).*$/i, '').replaceAll(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  const isCode = /^\d{5}-\d{4}$/.test(found.trim()) && /\p{L}\s+$/u.test(piece.slice(0, at));
  // Tokyo 100-0005, São Paulo 01310-200: with nothing before it, seven digits are a number of the same town.
  const isForeignCode = /^(?:\d{3}-\d{4}|\d{5}-\d{3})$/.test(found.trim()) && /\p{L}\s+$/u.test(piece.slice(0, at));
  return !isCode && !isForeignCode && !/^\d{4} ?[-–] ?\d{4}$/.test(found.trim());
}
