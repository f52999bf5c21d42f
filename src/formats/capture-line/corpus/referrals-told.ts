/** Who sent the owner to whom. F1 F3 */

export const referralsTold = `
Ana sent me to Ben => people ana, ben | referral ana>ben
Ana Ruiz referred me to Monica Alvarez at Trey Research => people ana, +Monica Alvarez | org +Trey Research | referral ana>+Monica Alvarez
Coffee with Thomas yesterday, he told me to talk to Grace Kim => people thomas, grace | occasion meeting | channel in-person | on 2026-03-09 | referral thomas>grace
ben put me in touch with lars => people ben, lars | referral ben>lars
Wei said I should call May Chen => people wei, may | referral wei>may
was referred to Daniel Ortiz by Priya => people daniel, priya | referral priya>daniel
Called Jürgen Müller on Ruth's recommendation, left voicemail => people jurgen, ruth | channel phone | outcome voicemail | referral ruth>jurgen
Chidi gave me Zoe's number => people chidi, zoe | referral chidi>zoe
Mark Hill suggested I contact Erin Vance => people mark, +Erin Vance | referral mark>+Erin Vance
got Naomi Ito's name from Grace => people ito, grace | referral grace>ito
Siobhan introduced me to her boss, Fiona Daly => people siobhan, +Fiona Daly | referral siobhan>+Fiona Daly
Met Omar Haddad through Ana => people +Omar Haddad, ana | occasion meeting | channel in-person | referral ana>+Omar Haddad
Email intro from Lars to Henrik Dahl at Wingtip => people lars, +Henrik Dahl | org wingtip | channel email | incoming | referral lars>+Henrik Dahl
Informational with Ruth today; she recommended talking to Marcus Bell and gave me his email => people ruth, +Marcus Bell | occasion informational | on 2026-03-10 | referral ruth>+Marcus Bell
thomas baker pointed me to priya natarajan => people thomas, priya | referral thomas>priya
Zoë passed me on to Pavel Novák => people zoe, +Pavel Novák | referral zoe>+Pavel Novák
`;
