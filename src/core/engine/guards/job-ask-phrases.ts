/**
 * The ways in which English asks for a job, as data. In a phrase a space is any white space, `'` any apostrophe, and
 * a word in braces stands for one of the parts. C5
 */

/** Words after which a job or a role is another thing: “job market”, “role model”. */
const compounds =
  'advice|descriptions?|fairs?|functions?|hunt|like|market|models?|search|seekers?|shadowing|titles?|tips|training';

const parts: Readonly<Record<string, string>> = {
  any: '(?:any|an?|some|open|other|new|suitable)',
  /** Up to two words that say which: “junior analyst”. */
  kind: '(?:(?!(?:to|for|of|in|on|at|about|with|from|who|that|and|or|your|his|her|their|my|people|someone)\\b)[\\p{L}-]+ ){0,2}',
  post: `(?:(?:jobs?|roles?)(?! (?:${compounds})\\b)|positions?(?! on (?!your|the team|the staff))|posts?(?= (?:at|with|in)\\b)|internships?|{opening})`,
  /** An opening in a calendar is none. */
  opening:
    '(?:openings?|vacanc(?:y|ies))(?! (?:(?:in|on) (?:your|the) (?:calendar|schedule|diary|day|week)|this|next|tomorrow|for an? (?:\\w+ ){0,2}(?:call|chat|talk|coffee|meeting)))',
  work: '(?:(?:new|paid|steady|full-time|part-time|freelance|remote|permanent|temporary) )?(?:work(?! (?:experience|sample))|employment)',
  opportunity: '(?:(?:job|work|employment|career) )?opportunit(?:y|ies)',
  cv: '(?:r[ée]sum[ée]|cv|c\\.v\\.|application)',
  name: '(?-i:\\p{Lu})[\\p{L}\\d&]*',
  firm: '(?:team|company|firm|staff|organi[sz]ation|department|agency|business)',
  you: '(?:you\\b|your (?:\\w+ )?{firm}|the {firm}|{name})',
  there: '(?:at|with|within|in|on|for) (?:me\\b|someone like me|{you})',
  hiring:
    '(?:hiring|recruiting|looking (?:to hire|for (?:new |more )?(?:staff|employees|candidates|applicants|interns)))',
  recruiter: '(?:hr|human resources|recruit(?:er|ers|ing)|hiring (?:manager|team|committee)|whoever hires)',
  boss: '(?:{recruiter}|boss|manager|(?:\\w+ )?{firm})',
  i: "(?:i|i'm|i am|i've|i have|i'd|i would)",
  wish: '(?:love|like|want|wish|hope|hoping|eager|keen|prefer)',
};

const phrases: readonly string[] = [
  // Whether something is to be had.
  "(?:do|does|don't|would|might|could|if|whether|in case|should) {you} (?:happen to |currently |still )?(?:have|has) {any} {kind}(?:{post}|{opportunity}(?= (?:at|for|with|in|on)\\b))",
  '(?:is|are|be|there is|there are) (?:there (?:be )?)?(?:currently |still |perhaps )?(?:(?:any|an?|some) )?{kind}(?:{opening}|(?:positions?|jobs?|roles?|{opportunity})(?= (?:open\\b|available|{there})))',
  '(?:know|hear|heard|aware) of {any} {kind}{post}',
  'any {kind}(?:{opening}|{post}(?= (?:open\\b|available|{there})))',
  '(?:any|an?|some) {kind}{post} (?:opens?|comes?) up',
  '(?:anything|something) (?:that )?(?:opens up|comes open)(?! in your)',
  'any (?:chance|possibility|prospect) of {any} {kind}(?:{post}|{work})',
  '(?:is there|have|find|see|got) (?:{any} )?(?:work|place|room|spot|job|position|role|opening) for (?:me|someone like me)',
  '(?:is|are|has|have) (?:the|this|your) {kind}{post} (?:still )?(?:open|available|free|vacant|been filled|filled)',
  '(?:ask|asking|inquire|inquiring|enquire|enquiring|write|writing) (?:you )?about (?:{any} |the |your |possible |potential )*(?:{kind}{opening}|employment|open (?:positions?|roles?)|job opportunities)',
  '(?:ask|asking|beg|begging) (?:you )?for (?:{any} )?{kind}(?:{post}|{work})',

  // Whether somebody is hired.
  "(?:are|is|aren't|isn't) (?:{you}|they) (?:\\w+ )?{hiring}(?! (?:managers?|the right|process|decisions?|practices?)\\b)",
  "(?:if|whether|in case|know when|tell me when) (?:{you}|they)(?: are| is|'re| were| might be| may be| will be) (?:\\w+ )?{hiring}(?! (?:the right|decisions?)\\b)",
  '(?:hire|employ|recruit) (?:me|an? \\w+ like me)',
  'take me on(?! (?:a|the) tour)',
  '(?:consider|think about|thinking about) hiring',
  'your (?:\\w+ )?{firm} (?:(?:have|has) (?:room|a place|an opening)|use an(?:other)?)',
  'how (?:can|could|might|do|would) i (?:get|be) (?:hired|an? {kind}{post}) (?:at|with|by|on) {you}',
  '(?:can|could|may|might) i (?:come )?(?:and )?work (?:for|at) {you}',
  'when (?:can|could|would) i start(?= work\\b|[?.!,])',

  // To be kept in mind.
  '(?:consider|considering|think of|thinking of|remember|(?:keep|bear|have) (?:me|my {cv}) in mind)(?: (?:me|my {cv}))? (?:for|as|if|when|whenever|should) (?:[^\\s.?!]+ ){0,6}?(?:{post}|employment|candidate|applicant|hire|hiring|opens up|(?:position|job|role|post) comes up)',
  'be considered (?:for|as) (?:{any} |the |your |this )?{kind}(?:{post}|candidate|applicant|{work})',
  '(?:consider|considering|accept) my (?:{cv}|candidacy)',

  // That papers be passed on.
  '(?<!\\bi )(?:forward|submit|circulate|pass (?:along |on )?|hand (?:in |over )?|put in )(?: ?)my {cv}',
  '(?:send|share|get|put|pass|give|leave|take) (?:along |on )?my (?:{cv}|name)(?: along| on| forward)? (?:to|with|for|in front of) (?:(?:the |your )?{boss}|(?:{any} |the |your |this )?{kind}{post})',
  'my {cv}(?: is)?(?: attached| enclosed| below)? for (?:your consideration|consideration|(?:{any} |the |your |this ){kind}{post})',
  'recommend me (?:for (?:{any} |the |this )?{kind}{post}|as an? \\w+|to (?:the |your )?{boss})',
  '(?:refer|introduce) me (?:for (?:{any} |the |this )?{kind}{post}|to (?:the |your |a )?{recruiter})',
  '(?:put in a (?:good )?word for me|get (?:my|a) foot in (?:the|your) door|vouch for me)',

  // That a job be given or found.
  '(?:offer|give|get|find|land|secure) me (?:{any} |the )?{kind}(?:{post}|{work}|(?<!informational )interview)',
  'help me (?:to )?(?:find|get|land|secure|obtain|be) (?:{any} )?(?:{kind}{post}|{work}|hired)',
  'interview (?:me )?for (?:{any} |the |your |this ){kind}{post}',
  '(?:schedule|arrange|get|set up|invite me (?:to|for)) (?:an? )?job interview',

  // That one is wanted.
  '{i} (?:(?!not\\b)\\w+ ){0,3}?(?:(?:looking|searching|hunting|in the market|on the lookout) for|in search of) (?:{any} |my (?:next|first) )*(?:{kind}{post}|{work})',
  '(?<=^|[.!?\\n]\\s*)(?:currently |actively )?(?:looking|searching|hunting) for (?:{any} |my (?:next|first) )+(?:{kind}{post}|{work})',
  '{i} (?:\\w+ )?(?:seeking|seek|open to) (?:{any} )*(?:{kind}{post}|{work})',
  '{i} (?:\\w+ )?need (?:to find )?(?:an? )?(?:job|work|employment)(?! (?:experience|sample))',
  '{i} (?:\\w+ ){0,2}interested in (?:(?:{any}|the) {kind}(?:position|internship|{opening})s?(?! of (?:women|men))|(?:{any} |your )?(?:open|vacant) {kind}{post}|(?:an?|the) {kind}(?:role|job) (?:you (?:posted|advertised)|{there})|employment|{opportunity} {there}|working (?:for|at) {you}|joining your (?:\\w+ )?{firm})',
  '{i} (?:\\w+ ){0,2}{wish} to (?:(?:come )?work (?:(?:for|at) (?:{you}|a {firm} like yours)|with your (?:\\w+ )?{firm})|join (?:your (?:\\w+ )?{firm}|{name} as)|be (?:a )?part of your (?:\\w+ )?{firm}|(?:find|get|land|secure) (?:{any} )?(?:{kind}{post}|{work}) {there})',
  '{i} (?:\\w+ ){0,2}{wish} (?:{any} |the ){kind}{post} {there}',
  '{i} (?:\\w+ ){0,3}?(?:apply|applying) (?:for (?:{any} |the |your |this )?(?:{kind}{post}|{work})|(?:to|at|with) (?:you\\b|your (?:\\w+ )?{firm}))',
  '(?:(?:like|want|wish|hope|plan) to|how (?:can|could|do|should) i) apply(?=[.?!,;]|$)',
  '(?:opportunity|chance|(?:dream|goal|aim|hope|wish) is) to (?:work (?:for|at) {you}|join your (?:\\w+ )?{firm})',

  // That one would be good at it.
  "i(?:'d| would| could| can| will|'ll| am|'m) (?:be )?(?:an? |the )?(?:\\w+ )?(?:fit|asset|addition|match|candidate) (?:for|to|on|at) (?:your|the|this|any) (?:\\w+ )?(?:{firm}|{post})",
  '(?:available|ready|able|can|could) (?:to )?start (?:work(?:ing)?(?! on)|immediately|right away|straight away)',
];

/** All of them, ready to be searched for. */
export const jobAskPatterns: readonly RegExp[] = phrases.map((phrase) => {
  const source = withParts(phrase).replaceAll(' ', '\\s+').replaceAll("'", "['’]");
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu');
});

function withParts(phrase: string): string {
  return phrase.replaceAll(/\{([a-z]+)\}/g, (_, part: string) => withParts(parts[part] ?? ''));
}
