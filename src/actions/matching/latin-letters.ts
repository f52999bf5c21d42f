/** Cyrillic and Greek letters in Latin ones, as passports and English texts have them. */

const letters: Readonly<Record<string, string>> = {
  ...lettersOf('а=a б=b в=v г=g ґ=g д=d е=e ё=e є=ye ж=zh з=z и=i і=i ї=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t'),
  ...lettersOf('у=u ў=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya'),
  ...lettersOf('ђ=dj ѓ=gj ј=j ќ=kj љ=lj њ=nj ћ=c џ=dz ѕ=dz'),
  ...lettersOf('α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch'),
  ...lettersOf('ψ=ps ω=o'),
  ...lettersOf('ου=ou ευ=ev αυ=av μπ=b γγ=ng γκ=gk ει=ei αι=ai οι=oi'),
};

function lettersOf(pairs: string): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.split(' ').map((pair) => pair.split('=')));
}

const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;

/** Whatever is in neither script stays as it is. `text` is in lower case. */
export function latinLetters(text: string): string {
  if (cyrillic.test(text)) return text.replace(/\p{Script=Cyrillic}/gu, (letter) => letters[letter] ?? letter);
  if (!greek.test(text)) return text;
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/ου|ευ|αυ|μπ|γγ|γκ|ει|αι|οι|\p{Script=Greek}/gu, (letter) => letters[letter] ?? letter);
}
