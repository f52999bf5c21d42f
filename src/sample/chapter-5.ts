/** Last chapter of the sample story: the past week, up to yesterday evening. */

export const lastChapter = `
-7 12:00 note arthur dolores @prairie: By hand: the mural, the third figure, looking forward.
-6w 08:20 heard lena: She told Vera Kim about me, and says that Vera expects my call.
-6w 09:15 applied gwen @northwind #t-northwind: Applied for the provider network post, and said so to Gwen’s assistant.
-6w 12:10-12:30 called kenta: Compared forecasts. His is better on Tuesdays.
-5w 10:00-10:05 called arthur @prairie: Thanked him by telephone. Two more interviews, then the committee.
-5w 10:40-10:55 called nina @quarry: Checked in. The grant looks good, and she says that herself.
-5w 11:10 heard aiko: She mentioned me to Keiko Arai, an informatics nurse at Riverbend.
  got introduction: Keiko Arai at Riverbend
-5w 18:00-20:00 attended desmond dolores anneliese %g-civic: Anneliese redrew our map in one evening. Everybody went quiet.
-4w 09:30-09:50 called cole @foxvalley: Screening on the telephone. They want to see me in person.
-4w 10:15-10:30 called priya @bluestem: Bluestem offers the rotation. She asked me to take a week to think.
  verdict: yes
-4w 11:30 voicemail keiko ~r-keiko: Named Aiko, said what I am curious about, and left my number twice.
  answers: referral/r-keiko#call-referral
-4w 17:30 wrote cole @foxvalley: Thanked him, with two mornings that suit me.
-3w 09:40 voicemail gwen @northwind: Three parts, under thirty seconds.
  answers: three-by-three/t-northwind#follow-up.1
-3w 12:10-12:30 called renee @riverbend: The internal posting closes this week. She thinks that it will go outside after that.
  promised -1: the salary survey of the Collaborative
-3w 13:15 wrote fern: Sent her the piece on therapy waiting lists, told her about the change of field, and asked for nothing.
  gave article: waiting lists in outpatient therapy
  answers: reconnect/i-fern#warm-up
-3w 17:00-17:20 called desmond: He needs a speaker about telephones that ring in vain.
  promised +2: an outline for a talk about the telephone map
-2w 08:50 wrote camille: Asked for twenty minutes about provider directories, and offered what our front desks say about them.
  answers: informational-request/i-camille#request-email
-2w 12:00-12:30 coffee tomas harriet: Lunch at Cedar. Harriet tested the new list on two patients and a plumber.
-2w 14:00-14:26 asked-by-phone mae #t-mae: Twenty-six minutes about scheduling home visits. She knows every bus line.
  got information: how home visits are planned
-2w 15:40 wrote mae: Thanked her within the day: what I learned, and what I will try at Cedar.
-2w 15:20 wrote samir: Sent him the pun that he deserved.
-2 18:30-20:30 met keiko marcus anneliese tariq birdie %g-midwest #t-library: Chapter evening at the library, on alarms that nobody hears. Good talk by the coats with all five.
-2w 18:10 wrote renee: The salary survey of the Collaborative, with the page on analysts marked.
  gave information: the salary survey
-1 07:40 got-text imani: Good luck for today. Eat something.
-1w 09:10-09:15 called mae: A short thank-you by telephone, between two of her buses.
  answers: informational-interview/t-mae/mae#thank-you-call
-1w 11:20 wrote nina @quarry: Sent her the new federal measures, with the two that concern her marked.
  gave information: the new quality measures
-1 09:50 voicemail ellis ~r-ellis: Named Renée, and said that I would love to hear how population health is run.
  answers: referral/r-ellis#call-referral
-1 12:20 note keiko marcus anneliese tariq: Four short notes by hand, written at lunch.
-1 12:40 linkedin tariq: Asked to connect, with a line about alarms.
-1 14:00-15:10 interviewed wren samir @lakeshore #t-lakeshore-2: Second round. We redesigned the overtime report on her whiteboard, and she kept the photograph.
  round: 2
-1 17:30 wrote wren @lakeshore: Thanks the same evening, with the references and the date from which I am free.
-1 17:50 wrote samir @lakeshore: Thanked him for the second round, and sent the cleaner query.
-1 18:15 note samir @lakeshore: His note is written already; hers deserves a better pen.
`;
