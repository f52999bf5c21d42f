/** Words that tell what a name in capitals is the name of. */

const lists = {
  /** They end the name of an organization. */
  organization: `inc ltd llc llp plc gmbh corp corporation company co limited group partners bank health labs lab systems
    solutions industries consulting foundation institute university college hospital school agency capital media software
    technologies technology tech associates works services county logistics energy motors foods airlines insurance clinic
    council trust ventures studio studios press pharma chemicals holdings international enterprises realty museum library
    credit union medical center centre brewing outfitters engineering designs robotics analytics financial recruiting
    staffing research`,
  /** They end the title of a position. */
  title: `manager analyst director engineer coordinator specialist assistant officer clerk lead supervisor consultant developer
    designer accountant nurse teacher representative associate administrator executive generalist architect controller planner
    buyer writer editor scientist technician programmer strategist bookkeeper receptionist advisor adviser trainer researcher
    head secretary agent operator paralegal auditor`,
  /** They are written with a capital and name neither person nor organization. */
  other: `i im ill id ive monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec hr ceo cfo cto coo vp svp evp linkedin zoom skype teams facetime whatsapp slack webex re fyi ok pm am eod eow cv
    pto asap tbd aka ps nb usa us uk eu ai it pr qa rsvp christmas thanksgiving easter new years year day dm vm sms im indeed
    workday glassdoor greenhouse people talent marketing finance operations sales product excel python sql english spanish french german the a an my his her their our your`,
  /** Before the name of an organization. */
  beforeOrganization: 'of at for joined joining leads runs heads through via into',
  /** They name where people eat, so that "at X" after them is a place. */
  meal: 'lunch dinner breakfast brunch coffee coffees drinks drink tea beer beers',
};

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

const organizationEnds = setOf(lists.organization);
const titleEnds = setOf(lists.title);
const others = setOf(lists.other);
const organizationLeads = setOf(lists.beforeOrganization);
const meals = setOf(lists.meal);

export const isOrganizationEnd = (folded: string): boolean => organizationEnds.has(folded);
export const isTitleEnd = (folded: string): boolean => titleEnds.has(folded);
export const isNoName = (folded: string): boolean => others.has(folded);
export const isBeforeOrganization = (folded: string): boolean => organizationLeads.has(folded);
export const isMeal = (folded: string): boolean => meals.has(folded);

/** Nouns of gatherings. */
export const eventNouns = String.raw`mixers?|conf(?:erence)?s?|summit|meet-?ups?|(?:job|career|trade|recruiting|hiring) (?:fairs?|shows?|expo|day)|expo|receptions?|gala|workshops?|seminars?|webinars?|panels?(?= (?:on|at|about|discussion|today|yesterday|last))|panel discussion|networking (?:event|breakfast|lunch|dinner|night|evening|session|group)s?|networking|happy hours?|alumni (?:events?|nights?|dinners?|lunch|reunion|meeting|weekend)|reunion|chapter (?:meeting|lunch|dinner|event)|convention|symposium|hackathon|open (?:house|days?)|awards (?:dinner|night|ceremony)|part(?:y|ies)|picnic|fundraiser|luncheon|roundtable|forum|trade show|ceremony|events?|breakfast club|barbecue|bbq|book launch|lecture`;
