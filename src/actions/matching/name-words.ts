/** Words in names that are no names. Lower case. */

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

export const formsOfAddress = setOf(`
  mr mrs ms mx miss sir dame dr prof professor doctor rev herr frau dipl ing mag univ habil
  mme mlle monsieur madame maître sra srta señor señora don doña dott dottssa sig avv lic dhr mevr drs mgr inż
`);

/** At the end of a name only in capitals: “Jack Ma” has a family name. */
export const credentials = setOf(`
  phd dphil mba emba md mphil msc bsc ba bs ma ms mfa jd llm llb llp edd dds dvm rn np pa cpa cfa cfp cma acca fca
  pmp prince2 csm cspo shrm cp scp sphr phr gphr cissp cisa cism ccna ccnp itil pe esq obe mbe cbe kc qc mp ret usn
  usaf licsw lcsw lmft cscs facp frcs mrcp ceng leed ap aia faia riba mcs mpa mph msw acc pcc mcc
`);

/** Which of those who share a name, by how it is written. */
export const generations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jr: 'jr jnr junior jun júnior',
    sr: 'sr snr senior sen',
    2: 'ii 2nd',
    3: 'iii 3rd',
    4: 'iv 4th',
    filho: 'filho',
    neto: 'neto',
    sobrinho: 'sobrinho',
  }).flatMap(([generation, written]) => written.split(' ').map((word) => [word, generation] as const)),
);

/** What comes before a family name, and is written with it or apart. */
export const familyParticles = setOf(`
  van von vom zu zum zur der den ter ten de del della dello dei degli da das do dos di du la le las los
  al el bin ibn abu ben bint mc mac o st y e
`);

/** What leads to the name that somebody was born with. */
export const maidenWords = /(?:^|[,\s]+)(?:née|nee|geb\.?|geborene|born|f\.\s?född)\s+/iu;
