/** Gatherings, and whoever was met there. J4 J5 F4 */

export const events = `
Met Ana Ruiz of Northwind at the HR mixer, promised her the benefits article by Friday => people ana | org northwind | occasion event | channel in-person | promise the benefits article | by 2026-03-13
met dana fox and wei zhang at the tech meetup last night => people +Dana Fox, wei | occasion event | channel in-person | on 2026-03-09
Met Carlos Mendez of Vandelay at the career fair => people +Carlos Mendez | org +Vandelay | occasion event | channel in-person
Conference in Denver on March 3: talked to Helen Brandt from Proseware and Ben Okafor => people +Helen Brandt, ben | org proseware | occasion event | on 2026-03-03
SHRM luncheon today - met Yuki Tanaka (Contoso), Pedro Alves (Globex) => people +Yuki Tanaka, +Pedro Alves | org contoso, globex | occasion event | channel in-person | on 2026-03-10
Alumni dinner with Ruth Adler and her husband yesterday evening => people ruth | occasion event | channel in-person | on 2026-03-09
introduced myself to Dr. Lena Hoffmann after the panel discussion, she works at Fabrikam => people +Lena Hoffmann | org fabrikam | occasion event | channel in-person
happy hour: ana, ben and chidi => people ana, ben, chidi | occasion event
Met Nguyen Thi Lan at the alumni reunion on Saturday. => people +Nguyen Thi Lan | occasion event | channel in-person | on 2026-03-07
Bumped into Jürgen at the trade show this morning => people jurgen | occasion event | channel in-person | on 2026-03-10
Job fair at the library 3/5, gave my resume to Trent Howell of Oakridge Partners => people +Trent Howell | org +Oakridge Partners | occasion event | on 2026-03-05
At the chamber of commerce breakfast I met Sam Porter, CFO of Lucerne Publishing => people +Sam Porter | org +Lucerne Publishing | occasion meeting | channel in-person
webinar by Litware on payroll, asked daniel a question in the chat => people daniel | org litware | occasion event
Met José Álvarez-Peña at the diversity summit, he is head of talent at Trey Research; promised to send him my deck by next Wednesday => people +José Álvarez-Peña | org +Trey Research | occasion event | channel in-person | promise send him my deck | by 2026-03-18
networking event last Wednesday, met a nice recruiter called Bianca Rossi => people +Bianca Rossi | occasion event | channel in-person | on 2026-03-04
MET ANA RUIZ AT THE HOLIDAY PARTY => people ana | occasion event | channel in-person
Workshop on interviewing w/ Siobhán O’Neill 2 weeks ago => people siobhan | occasion event | on 2026-02-24
met Anika, Tobias & Lars at the open house => people +Anika, +Tobias, lars | occasion event | channel in-person
`;
