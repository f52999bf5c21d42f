/** The name of an organization as it is compared: without its legal form, punctuation and accents, never a part of it. */

import { foldedLetters } from './folded-letters.ts';
import { remembered } from './remembered.ts';

/** At the end of a name, their words joined. */
const legalForms = setOf(`
  inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pc pte pteltd pty ptyltd pvtltd
  coinc coltd coltda collc gmbh ggmbh ag kg kgaa ohg gbr ug se mbh cokg gmbhcokg gmbhcokgaa agcokg ughaftungsbeschrankt
  sa sas sarl sasu eurl snc spa srl srls sl slu sau sadecv sabdecv sapidecv sderldecv srldecv ltda eireli
  bv nv vof bvba oy oyj ab hb as asa aps ans ehf kk gk spzoo sro zrt kft nyrt doo ood eood jsc ojsc cjsc pjsc
  sdnbhd bhd tbk wll fzco fze fzllc 有限会社 合同会社 有限公司
`);

/** Only as two words or with periods, since an “EV” is a car, too. */
const partedForms = setOf('ev eg ek');

/** At the beginning of a name. */
const leadingForms = setOf('the ооо оао зао пао ао pt');

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** “S. de R. L. de C. V.” */
const mostFormWords = 7;

const mostKept = 10_000;

/** Equal where two names are of one organization: “Northwind Traders, Inc.” and “northwind traders”. */
export const organizationKey = remembered(readKey, mostKept);

function readKey(name: string): string {
  const words = [...wordsOf(name)];
  while (words.length > 1 && leadingForms.has(words[0] ?? '')) words.shift();
  for (let taken = formLength(words); taken > 0; taken = formLength(words)) words.length -= taken;
  return words.length === 0 ? name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() : words.join(' ');
}

function wordsOf(name: string): readonly string[] {
  const text = foldedLetters(name)
    .replaceAll('株式会社', ' ')
    .replace(/(?<=[\p{L}\p{N}])['’`](?=\p{L})/gu, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ');
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Of how many words the legal form is that ends the name; something always is left before it. */
function formLength(words: readonly string[]): number {
  for (let length = Math.min(mostFormWords, words.length - 1); length > 0; length -= 1) {
    const form = words.slice(-length).filter((word) => word !== 'and' || length === 1);
    const joined = form.join('');
    if (legalForms.has(joined) || joined === 'and' || (length > 1 && partedForms.has(joined))) return length;
  }
  return 0;
}
