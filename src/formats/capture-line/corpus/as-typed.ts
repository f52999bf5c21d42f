/** In haste: dates in pairs, words left out, shorthand. */

export const asTyped = `
told Grace I'll email her the slides by EOD Thursday => people grace | promise email her the slides | by 2026-03-12
Interview at Proseware Tue 24 March 9am => org proseware | occasion interview | on 2026-03-24 09:00
Interview with Lars, Friday, March 20th at 1:15 => people lars | occasion interview | on 2026-03-20 13:15
mtg w/ Chidi thurs 4pm => people chidi | occasion meeting | on 2026-03-12 16:00
Priya connected me over LinkedIn with Rosa Vidal => people priya, +Rosa Vidal | referral priya>+Rosa Vidal
Daniel introduced me via email to Wei Zhang => people daniel, wei | referral daniel>wei
Mark recommended his cousin Lena Hill => people mark, +Lena Hill | referral mark>+Lena Hill
Ruth suggested lunch with Thomas => people ruth, thomas
Rang Litware, line engaged => org litware | channel phone | outcome no-answer
open day at Globex last Saturday, talked to Grace and a Petra Novotna => people grace, +Petra Novotna | org globex | occasion event | on 2026-03-07
promised Siobhan the minutes by end of day tomorrow => people siobhan | promise the minutes | by 2026-03-11
webinar Weds 11 March 5-6pm with Naomi Ito => people ito | occasion event | on 2026-03-11 17:00
Lunch moved to the 26th, Wei was ill => people wei | occasion meeting | channel in-person | on 2026-03-26
Had a great talk with Keiko Sato from Ridgeline yesterday about supply chains => people +Keiko Sato | org +Ridgeline | on 2026-03-09
Promised Priya I'd introduce her to Lars next week => people priya, lars | promise introduce her to Lars | by 2026-03-20
met ana, ben and chidi at the conf => people ana, ben, chidi | occasion event | channel in-person
Sent my resume to Ben => people ben
Visited the Wingtip open day on Sunday => org wingtip | occasion event | channel in-person | on 2026-03-08
`;
