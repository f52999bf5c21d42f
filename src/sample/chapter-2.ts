/** Second chapter of the sample story: the first months in a clinic, and a network that is kept while nothing is needed. */

export const secondChapter = `
-125 08:00-08:30 coffee harriet: First day. She showed me the real calendar, which hangs inside a cupboard.
  got information: where the real calendar hangs
-122 11:00-15:00 met pilar #t-fair: Health fair on 26th Street. She ran four tables and remembered every name.
-121 18:15 note pilar: Told her that I counted the people at her tables: two hundred and eleven.
-119 12:30 wrote harriet: Sent the morning list in a larger font, as she asked.
  gave other: a morning list that can be read from a distance
-118 18:00-20:30 met dolores %g-civic: Civic Data evening. Dolores and I drew the clinic map until they closed the library.
-117 08:10 note dolores: By hand: what I enjoyed, and that I look forward to the next map.
-117 09:00 linkedin dolores: Asked to connect, with a line about the map.
-115 18:00-20:00 attended desmond dolores %g-civic: Desmond asked who would finish the map. I was the slowest to look away.
-113 12:00-12:40 coffee fatima: Studied logistic regression over falafel.
  gave other: my notes from week six
-112 08:20 heard lena: She answered my question in the forum with a query that runs.
  got information: how Lakeshore counts a boarding patient
-111 17:45 wrote lena: Thanked her and sent the query back, two seconds faster.
-110 09:00-09:30 video noa kenta: Kenta brought her along. She wants to know how clinics really book rooms.
  promised -107: a note on how our rooms are really booked
-108 16:00-16:10 met rafael #t-line: Stood in line with him for coffee at the career fair. His company is bigger than its booth.
-107 12:30 note rafael: Hoped that his coffee was still warm, and said what I liked about our talk.
-107 18:20 wrote noa: Sent the note on rooms: booked by phone, moved by pencil, found by luck.
  gave information: how a clinic books its rooms
-105 19:00-20:00 coffee olek: Soup at my sister’s. He explained hospital supply chains with the salt and the pepper.
  got information: who buys what in a hospital
-104 10:00-11:30 coffee ines omar: Training on the new scheduling system. We skipped the slides and sat at the front desk.
-103 17:10 wrote ines: Sent the ten things that front desks really do.
  gave information: ten things that front desks really do
-102 18:30-20:00 attended ingrid lucia sunita %g-ihdc: Ingrid spoke on falls. Her first slide was a rug.
-101 08:30 wrote ingrid: Told her that we took away two rugs at Cedar. She wrote back within the hour.
-101 09:20 heard ingrid: Delighted about the rugs. Asked for a photograph.
-100 19:40-20:10 called beth: She wants to use our no-show data in class, without names.
  promised -96: the no-show table without names
-97 12:30 wrote beth: The no-show table, without names, with a page of warnings.
  gave other: a teaching data set
-98 12:00-12:50 coffee renee sunita: Lunch at Riverbend. Renée explained the internal postings with a drawing.
  got information: how internal postings work at Riverbend
-97 17:20 note renee: Thanked her for the drawing, which hangs over my desk now.
-96 18:00-18:30 coffee yusuf: Told him how a clinic is like a dock. He disagreed for half an hour, happily.
-95 11:00 heard sunita: Introduced me to Nina Castellanos, who needs somebody with dirt on their boots.
  got introduction: Nina Castellanos at Quarry Street
-95 11:30-11:45 called nina ~r-nina: Opened with Sunita’s name. She had ten minutes and used fifteen.
-95 17:50 wrote sunita ~r-nina: Thanked her, told her about the fifteen minutes, and that further names are welcome.
-94 12:15-12:45 coffee malik: He brought the second-hand textbook. I brought the answers.
-93 13:00 linkedin aiko: Shared her reading list with the study group, with credit.
-92 19:00-19:25 called chidi: Went through his thesis outline on the phone.
  gave advice: one question for each chapter
-91 18:30-20:00 attended desmond bo marta %g-civic: The map is done. Bo brought plums.
-91 20:10 texted dmitri: Asked how the couriers coped with the storm. A knight for a bishop, he said.
`;
