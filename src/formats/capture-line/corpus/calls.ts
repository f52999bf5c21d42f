/** Telephone calls and how they went. T2 J7 */

export const calls = `
Called Ben Okafor, left a voicemail => people ben | channel phone | outcome voicemail
Called Dr. Ito, left a message about the analyst job => people ito | channel phone | outcome voicemail | opportunity job
rang Siobhán, no answer => people siobhan | channel phone | outcome no-answer
called mark hill, he didn't pick up => people mark | channel phone | outcome no-answer
Spoke to Priya on the phone for 10 minutes, she will check with HR => people priya | channel phone | outcome reached
Phoned Contoso, got hold of Chidi: the Operations Manager role is still open => people chidi | org contoso | channel phone | outcome reached | opportunity ops
grace called me back this afternoon => people grace | channel phone | outcome reached | on 2026-03-10
Left Ana a vm yesterday at 4:30pm => people ana | channel phone | outcome voicemail | on 2026-03-09 16:30
tried calling Lars twice, rang out => people lars | channel phone | outcome no-answer
Phone call with Zoë Brontë, promised her an intro to Wei by Monday => people zoe, wei | channel phone | outcome reached | promise an intro to Wei | by 2026-03-16
Voicemail from Thomas Baker, wants me to call back => people thomas | channel phone | outcome voicemail | incoming
call w/ Jürgen Müller at 9am, good chat => people jurgen | channel phone | outcome reached | on 2026-03-10 09:00
Called HR at Globex to check on my application, couldn't get through => org globex | channel phone | outcome no-answer
3rd call to Fabrikam, still voicemail => org fabrikam | channel phone | outcome voicemail
talked with Daniel by phone last Friday, owe him a copy of the report by the 15th => people daniel | channel phone | outcome reached | on 2026-03-06 | promise a copy of the report | by 2026-03-15
Rang Ruth Adler to thank her for the interview, she picked up => people ruth | channel phone | outcome reached
Called Wingtip and asked about openings in logistics, spoke with a Greta Lund => people +Greta Lund | org wingtip | occasion inquiry | channel phone | outcome reached
called priya about the budget => people priya | channel phone
Answering machine at Dr. Okafor's => people ben | channel phone | outcome voicemail
Chidi rang: they turned me down for Operations Manager => people chidi | channel phone | outcome reached | verdict no | opportunity ops
left word with Wei's assistant Pam => people wei, +Pam | channel phone | outcome voicemail
spoke with may yesterday => people may | outcome reached | channel phone | on 2026-03-09
Northwind called, they offered me the HR Analyst position => org northwind | channel phone | outcome reached | verdict yes | opportunity job
`;
