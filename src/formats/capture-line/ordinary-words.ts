/** Ordinary words that are names as well: in small letters they name somebody only where a name is expected. */
const ambiguous = new Set(
  `may mark will grace hope faith joy bill art rose chase grant drew pat sue rob jack frank ray dawn june april august
  iris lily ivy hill stone long young king page baker cook carter banks price case best bush day field fields park parks
  rice wood woods brown green black white gray grey law love miles mills moon north west power rich wise wells short
  small church sky summer autumn winter gene jean guy dean earl duke max sunny star crystal amber ruby pearl olive ginger
  kitty penny bob nick skip chip buck rusty sandy cliff dale glen heath reed reid rush ford lake marsh brook rivers ward
  lane street house hall hunter fisher fox wolf lamb bird crane finch swan hart strong sharp savage bright clever noble
  self bell ball book bond bow cross major sales marina kay lee`.split(/\s+/),
);

/** Of those that are names as well, the ones that hold a sentence together. */
const grammatical = new Set('an my in do so he she see can me us we it on at to up no art will may mark'.split(' '));

export function isOrdinaryWord(folded: string): boolean {
  return ambiguous.has(folded) || grammatical.has(folded);
}

export function isGrammatical(folded: string): boolean {
  return grammatical.has(folded);
}

/** After these a person is named. */
const beforePeople = new Set(
  `with w met meet meeting called call calling phoned phone rang ring emailed email emailing texted text messaged message
  saw see seeing to from by thanked thank asked ask told tell promised interviewed contacted contact and into dr mr mrs ms
  miss prof reached visited visit invited joined join heard pinged ping wrote write reconnect owe spoke recommended suggested
  congratulated dm dmed gave sent send paid introduced named via through hired`.split(/\s+/),
);

export function isBeforePeople(folded: string): boolean {
  return beforePeople.has(folded);
}

/** After somebody who stands at the start of a sentence. */
const afterSubjects = new Set(
  `sent said says told tells called calls emailed emails wrote writes replied replies texted texts messaged referred refers
  suggested suggests recommended recommends introduced introduces gave gives offered offers put puts pointed points wants
  asked asks answered answers invited invites is was has had will mentioned thinks passed got connected and made agreed
  accepted declined rang phoned left turned confirmed directed steered knows works promised hooked linked`.split(/\s+/),
);

export function isAfterSubject(folded: string): boolean {
  return afterSubjects.has(folded);
}
