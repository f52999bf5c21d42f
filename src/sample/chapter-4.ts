/** Fourth chapter of the sample story: interviews, refusals, and a name for the sample report. */

export const fourthChapter = `
-44 09:10 heard greta @garnet: Greta wrote herself: they took somebody with imaging years. She would hire me for operations.
  verdict: no
-44 09:50 heard paulo @harborview: He has it and will read it this month.
-44 15:00 voicemail lloyd: Followed up on my e-mail, in two sentences.
  answers: informational-request/i-lloyd#follow-up-call
-43 12:30 note greta: Thanked her for saying no so kindly.
-41 19:40-20:20 coffee malik: Told him about Garnet. He told me about his statistics grade, which was better news.
-40 10:00-10:10 called anastasia @oakpark: Withdrew from the hospice post, and told her why: I want more than two pipelines.
-39 08:20 wrote wren: Sent her the public table on boarding hours, since she had wondered about the lake counties.
  gave information: boarding hours by county
-38 13:00 heard wren: She has a post in mind, not yet approved. Asked for my sample report.
-38 18:30 wrote wren @lakeshore: The sample report, two pages, one chart.
-36 11:15 wrote lloyd: One more try, with an easy way out.
  answers: informational-request/i-lloyd#last-attempt
-36 12:00-12:40 coffee beth: She marked up my sample report in green, because red is rude.
  got feedback: put the question above the chart
-35 09:00 linkedin ingrid: Congratulated her on the falls paper.
-34 18:00-19:30 attended desmond chidi adaeze %g-civic: Adaeze came to see the telephone map and stayed to fix it.
-32 08:40 wrote gus: Heard that he is back from Duluth. Sent the photograph of the three of us on the pier, and asked for nothing.
  answers: reconnect/i-gus#warm-up
-31 20:10 heard gus: He had the same photograph on his wall all these years.
-30 10:00-11:15 interviewed priya edith @bluestem: Priya and Edith asked about the appendix again. I had a better answer.
-30 17:40 wrote priya edith @bluestem: Thanks the same day, with the missing confidence interval.
-30 09:00 heard stan: Asked me not to write to him at work again. I will not.
-29 12:05 note priya edith @bluestem: Two notes by hand: the appendix, the view, looking forward.
-29 09:05-09:10 called priya @bluestem: Thanked her. They see two more people.
-29 14:20 applied hannah @meridian #t-meridian: Applied for the claims analyst post. Hannah knows my name from the hiring evening.
-29 18:30-19:45 met walt #t-walt: Ingrid’s talk, then rain. Walt shared his sandwich under the awning.
-28 12:15 note walt: Thanked him for half a sandwich and a whole conversation.
-28 19:00-19:30 called gus: Asked him what the health department is like from the inside. He laughed, and then told me.
  answers: reconnect/i-gus#ask
  got information: how the county works inside
-27 09:30 wrote gus: Thanked him, and sent the reading list that he asked for.
  gave article: reading list on surveillance data
-26 12:10-12:30 called lucia: The pipe, the plumber, and then the residences, which have a new dashboard.
-25 12:00-12:45 coffee fatima theo: Fatima brought Theo along. He drew a weekly chart on a paper bag.
-24 10:30 voicemail hannah @meridian: Three parts: you are busy, did it arrive, can I add anything.
  answers: three-by-three/t-meridian#follow-up.1
-24 15:00-15:25 video mae: Ten minutes of control charts became twenty-five. Her nurses joined in.
  gave advice: how to read a control chart on home visits
-23 18:20-18:50 called lena: She thinks that Lakeshore’s approval is a matter of weeks, and offered to tell Vera Kim about me.
-22 12:10-12:40 coffee yusuf: He read the sample report upside down and still found the typo.
  got feedback: the second label is wrong
-21 09:40-09:50 called priya @bluestem: Checked in. A decision is coming, she hopes by the end of the month.
-20 11:10 heard paulo @harborview: The post is frozen until next year. He was sorry, and I believe him.
  verdict: no
-20 09:30-10:00 asked nina @quarry #t-nina: Twenty-eight minutes at Quarry Street. She is writing a post that sounds like me, and needs the grant first.
  got information: what the grant will pay for
  got introduction: Theo Papadakis, who explains surveillance data best
-20 15:30 wrote nina @quarry: Thanked her within the day: what I learned, and what I will do with it.
-20 16:10 wrote bea: Asked for twenty minutes about queues in clinics, and offered mine about front desks.
  answers: informational-request/i-bea#request-email
-19 10:00-10:05 called nina @quarry: A short thank-you by telephone. She was in the corridor, and glad.
-18 10:15 wrote raj: Asked for twenty minutes about laboratory turnaround, and offered what couriers taught me.
  answers: informational-request/i-raj#request-email
-18 11:20 voicemail hannah @meridian: Second call. Shorter, and just as friendly.
  answers: three-by-three/t-meridian#follow-up.2
-17 14:00-14:20 called theo ~r-theo: Opened with Nina’s name. He wants a courier’s view of sample transport.
  promised -13: two pages on sample transport
-16 09:20 wrote nina @quarry ~r-theo: Thanked her for Theo, told her what came of it, and that other names are welcome.
-16 18:30 wrote beth: Sent her a good exercise that I found in the county data.
  gave other: an exercise for the second term
-15 19:15 wrote theo: Two pages on sample transport, with a map of where they melt.
  gave information: how samples travel, and where they melt
-14 08:30 heard bea: She would like that, and suggests a morning soon.
-14 12:00-12:40 coffee adaeze @tallgrass: The discharge project slipped again. She will know after the budget.
-14 17:30-18:00 coffee sunita: Practiced the Lakeshore questions with her. She asked harder ones.
  got advice: answer the question before the one that was asked
-13 10:00-10:50 interviewed wren samir @lakeshore #t-lakeshore-1: First round. Wren asked one question and waited. Samir asked nine.
  round: 1
-13 17:20 wrote wren @lakeshore: Thanks the same afternoon, and the part of the answer that came to me on the stairs.
-13 17:45 wrote samir @lakeshore: Thanked him, with the schema that he was curious about.
-12 12:00 note wren samir @lakeshore: By hand, posted before the sun was down.
-12 09:10-09:15 called wren @lakeshore: Thanked her. She wants me to meet the team once more.
-12 15:10 voicemail hannah @meridian: Third call. After this it rests in the holding file.
  answers: three-by-three/t-meridian#follow-up.3
-12 16:00-16:20 called nina @quarry: Checked in. The grant people visit next week.
-11 19:30-20:00 coffee imani: Soup at hers, and everything that she is allowed to say about Lakeshore.
  got information: how decisions are made at Lakeshore
-10 12:00-12:30 coffee tomas: Told him where the search stands. He signed my time sheet and wished me gone, kindly.
-9 18:10 wrote imani: The article on self-scheduling for nurses that we argued about.
  gave article: self-scheduling for nurses
-9 11:00 voicemail raj: Said much the same as the e-mail, in three sentences.
  answers: informational-request/i-raj#follow-up-call
-9 15:00 heard renee: Renée told Ellis Grant about me; he was once the manager of her internship.
-8 09:30-10:20 interviewed arthur dolores @prairie #t-prairie-1: Arthur still does not believe the third figure. Dolores does.
  round: 1
-8 17:15 wrote arthur dolores @prairie: Thanks the same day, with one page on the third figure.
-8 20:00-20:20 called patrick: Told him all of it. He says to write the notes before supper.
`;
