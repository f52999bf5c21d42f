/** Words that tell on a card what is a title and what is an organization. */

import { foldedLetters } from '../text/folded-letters.ts';

function anyOf(text: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${text.trim().split(/\s+/).join('|')})(?![\p{L}\p{N}])`, 'iu');
}

const titles =
  anyOf(`manager director engineer president vice chief officer ceo cfo cto coo cio chro cmo vp svp evp avp chairman
  chairwoman chair consultant analyst recruiter partner associate coordinator specialist head lead founder co-founder cofounder
  owner attorney lawyer counsel paralegal professor lecturer dean designer developer architect administrator assistant secretary
  representative advisor adviser accountant auditor controller treasurer supervisor superintendent principal scientist researcher
  technician nurse physician surgeon dentist therapist teacher editor writer journalist photographer planner buyer broker realtor
  agent banker strategist programmer superviser generalist executive executive-director trainer coach curator librarian pastor
  producer translator interpreter geologist chemist economist inspector superintendant fellow student intern candidate
  geschaeftsfuehrer geschaeftsfuehrerin geschaftsfuhrer geschaftsfuhrerin leiter leiterin abteilungsleiter abteilungsleiterin personalleiter personalleiterin projektleiter
  projektleiterin vorstand berater beraterin ingenieur ingenieurin referent referentin sachbearbeiter sachbearbeiterin rechtsanwalt
  rechtsanwaeltin steuerberater directeur directrice gerant ingenieure responsable conseiller conseillere charge chargee avocat avocate
  consultante director directora gerente jefe jefa ingeniero ingeniera abogado abogada asesor asesora coordinador coordinadora
  responsabile direttore direttrice ingegnere avvocato commerciale consulente diretor diretora gerente coordenador coordenadora
  engenheiro engenheira directeur-generaal hoofd adviseur manager chef direktor direktoer vd salgschef johtaja prezes dyrektor kierownik`);

const organizationWords =
  anyOf(`inc incorporated llc llp lp ltd limited plc corp corporation company co gmbh ag kg kgaa se mbh ug
  sa sas sarl srl spa sl bv nv ab oy oyj as asa aps pty pte pvt kk sro zoo group groupe grupo gruppe holding holdings partners
  associates assoc bank trust fund university college school institute institut academy hospital clinic medical center centre
  foundation society association council ministry department agency authority museum library church studio studios consulting
  consultants consultores solutions systems technologies technology tech labs lab laboratories services industries international
  enterprises ventures capital investments insurance realty properties media press software networks logistics energy motors foods
  airlines works pharma chemicals engineering builders construction designs robotics analytics financial staffing research design
  law legal advisors beratung verlag stiftung universitaet universitat universidad universite hochschule werke banque banco banca
  societe sociedad`);

const credentials =
  /(?:,\s*|\s+)(?:ph\.?\s?d\.?|mba|m\.?b\.?a\.?|cpa|esq\.?|j\.?d\.?|m\.?d\.?|r\.?n\.?|p\.?e\.?|pmp|phr|sphr|shrm-s?cp|cfa|cfp|aia|ra|leed ap|msc|bsc|m\.?a\.?|m\.?s\.?|ll\.?m\.?)\.?$/iu;
/** Of others the comma and the capitals tell: ", RN, MSN". */
const inCapitals = /,\s*(?:[A-Z]{2,6}|(?:[A-Z]\.){2,5})(?:-[A-Z]{1,3})?$/;

export function isTitleLike(text: string): boolean {
  return titles.test(foldedLetters(text)) || titles.test(text);
}

export function isOrganizationLike(text: string): boolean {
  return organizationWords.test(foldedLetters(text).replaceAll('.', ''));
}

/** "Ana Ruiz, PhD, CPA" is called Ana Ruiz. */
export function withoutCredentials(name: string): string {
  const bare = name.replace(credentials, '').replace(inCapitals, '');
  return bare === name ? name : withoutCredentials(bare);
}
