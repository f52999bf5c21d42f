/** Third chapter of the sample story: the search for a permanent post begins. */

export const thirdChapter = `
-90 10:00-10:40 coffee patrick: New index card: a permanent analyst post in health care, in this city, with people who use the numbers.
  got advice: ask for twenty minutes, never for a job
-90 15:20 heard cole: A recruiter wrote about a pharmacy job in another state. I asked what else he knew.
-89 09:40-09:55 called cole: He places analysts with physician groups. Sent him one page, as he likes it.
-88 19:00-20:10 attended sunita gwen marta %g-ihdc: Gwen Achterberg from Northwind read the minutes. I asked about provider networks.
-87 12:40 note gwen: Told her what I liked about the only minutes that ever made me laugh.
-87 08:50 linkedin gwen: Asked to connect, with a line about the minutes.
-86 07:30-08:00 video kenta: Finished the forecasting project, his evening and my breakfast.
-85 12:00-12:50 coffee yusuf: Told him about the new card. He drew the hospitals as a rail map.
-84 11:10 heard beth: The prize committee chose the no-show study. Beth introduced me to Priya at the ceremony.
  got introduction: Priya Venkataraman at Bluestem
-84 18:30-19:30 met priya: Prize evening. Priya had read the appendix, which nobody does.
-83 12:15 note priya: By hand: the joy of being asked about an appendix.
-83 12:30 linkedin priya: Asked to connect after the prize evening.
-83 12:45 wrote beth: Thanked her for the introduction and for the prize, in that order.
-82 12:00-13:30 met wren imani: Nursing awards lunch. Imani walked me over; Wren asked what I would stop measuring.
-81 12:20 note wren: Answered her question by hand: the average wait. Hoped to hear hers.
-81 17:30 wrote imani: Thanked her for the walk across that room.
-79 18:00-20:00 attended desmond dolores anneliese %g-civic: New map, of clinics that answer the telephone. There are not many.
-78 08:15 heard dolores: She passed my note on no-shows to Arthur Nwosu, and says to ring him.
  got introduction: Arthur Nwosu at Prairie Children’s
-78 10:20-10:35 called arthur ~r-arthur: Opened with Dolores’s name. He did not believe my third figure, so we went through it.
  promised -74: how the third figure was counted
-78 18:05 wrote dolores ~r-arthur: Told her how it went, thanked her, and said that other names are welcome.
-77 09:30 wrote arthur: Sent the counting of the third figure. It was right, but only just.
  gave information: the method behind the no-show figure
-76 19:30-20:15 coffee malik: He thinks that I should apply everywhere. I think not. We split the cake.
-75 18:00-20:00 met hannah: Hiring evening of the insurers. Hannah collected forty résumés and remembered mine.
-74 12:00 note hannah: Thanked her for the ten minutes and for the water.
-74 12:10 linkedin hannah: Asked to connect after the hiring evening.
-73 12:00-12:45 coffee tomas: Told him that I am looking for after the interim. He offered to be asked about me.
  got reference: will speak for the work at Cedar
-72 18:00-19:00 attended beth fatima layla %g-northbranch: Alumni evening. Three people, two of them lost.
-70 13:10 heard lucia: She suggests Paulo Mendes, who hires for the residences.
-69 10:10 voicemail paulo ~r-paulo: Named Lucía, said what I do, and left my number twice.
  answers: referral/r-paulo#call-referral
-64 11:20 voicemail paulo ~r-paulo: Short, friendly, and the number again.
  answers: referral/r-paulo#call-again.1
-64 14:00-15:00 interviewed anastasia @oakpark: Hospice interview. Good people, and two pipelines held together with tape.
-64 18:40 wrote anastasia @oakpark: Thanks the same evening, with the reference that she asked for.
-63 12:10 note anastasia @oakpark: By hand: the hour, her name, and looking forward.
-63 09:10-09:15 called anastasia @oakpark: Thanked her. She says that the committee meets slowly.
-63 08:00 wrote noa: Sent an article on operating-room turnover that fits her forecast.
  gave article: operating-room turnover in eleven hospitals
-62 12:00-12:40 coffee ines: She told me who buys scheduling systems, and why they regret it.
  got information: who decides about scheduling
-60 09:20 wrote layla: Sent the flu forecast back with two small corrections, and asked after her daughter.
  gave feedback: two corrections to the flu forecast
-58 10:30-11:20 interviewed greta @garnet: Greta asked about margins for an hour. I asked about waiting rooms.
-58 17:50 wrote greta @garnet: Thanks, and the number that I did not have in my head.
-58 16:10 voicemail paulo ~r-paulo: Third and last try, without a sigh.
  answers: referral/r-paulo#call-again.2
-57 09:00-09:05 called greta @garnet: Thanked her by telephone. She will know in two weeks.
-57 12:00 note greta @garnet: By hand, with the waiting room in it.
-57 18:00-18:30 coffee adaeze @tallgrass: She saw my map at the library. They will need somebody when the discharge project starts.
-56 08:45 linkedin adaeze: Asked to connect, with a line about discharges before noon.
-55 12:00-12:30 coffee patrick: Counted the cards in my box: forty-one people who know what I can do.
  got advice: send something useful every week
-53 09:15 wrote lucia ~r-paulo: Told her that I tried three times, thanked her all the same, and said that other names stay welcome.
  answers: referral/r-paulo#report-back
-52 11:00 heard cole: Cole sent me to Jun-ho Park, who does the job that I asked about.
-52 12:10 applied paulo @harborview #t-harborview: Applied for the occupancy analyst post, with a sample report.
-51 12:20-12:45 called jun ~r-jun: Opened with Cole’s name. Jun-ho told me what the job is on a Monday.
  got information: what the work at Fox Valley is like
-51 17:00 wrote cole ~r-jun: Thanked him and told him what I learned, good and bad.
-50 12:30 inquired cole @foxvalley #t-foxvalley: Asked him to put my name forward at Fox Valley.
-49 10:20 wrote lloyd: Asked for twenty minutes about his hospital practice. No reply so far.
  answers: informational-request/i-lloyd#request-email
-49 09:30-09:40 called greta @garnet: Checked in; nothing yet.
-48 14:10 heard cole @foxvalley: They like the page. The screening will be on the telephone, some time.
-47 10:05-10:10 voicemail paulo @harborview: Asked whether the application arrived, and whether anything is missing.
  answers: three-by-three/t-harborview#follow-up.1
-46 18:00-20:00 attended sunita ingrid lucia beth %g-ihdc: Members’ evening. I took over the sign-up sheet for the spring.
-45 19:00-20:00 coffee fatima: Mock exam. She passed, I nearly passed.
`;
