/** First chapter of the sample story: an operations analyst looks for a way into health care, and finds an interim post. */

export const firstChapter = `
-238 19:00-20:00 coffee beth: Stayed after class. She thinks that my dock-scheduling work is really a queueing study and should be told as one.
  got advice: tell the dock project as a study of waiting, not of trucks
-237 12:10-12:50 coffee yusuf: Lunch by the river. He warned me that hospitals buy slowly and hire slower.
  got advice: budget nine months, be glad of six
-236 10:00-10:45 coffee patrick: First coaching hour. We wrote the goal on one index card and the reasons on another.
  got advice: write the goal on one card and keep it in the wallet
-235 21:05-21:40 called malik: He read my first draft of the résumé out loud. It was terrible out loud.
  got feedback: cut every sentence that I could not say to a driver
-232 20:15-20:40 coffee imani: Class broke early. She described how she staffs a night shift with a pencil. I could help with that.
  promised -228: a small spreadsheet that rotates nights fairly
-229 18:20 wrote imani: Sent the rotation sheet with three made-up nurses in it, so that she can see it work.
  gave other: a spreadsheet that rotates night shifts fairly
-228 07:45 heard imani: She tried it on her own unit before breakfast. Two people already asked who made it.
-224 12:00-12:30 coffee tomas #t-first-tomas: Patrick sent me. He talked about no-shows the way that Yusuf talks about empty trucks.
-223 09:10 wrote patrick ~r-tomas: Thanked him for sending me to Tomás, told him how it went, and that I would gladly meet others.
-221 19:10 note tomas: Four lines by hand about the empty chairs at ten in the morning.
-217 20:00-20:20 called imani: Overtime report due for her board. I offered an evening of help.
-214 18:30-21:00 coffee imani: Built the overtime dashboard at her kitchen table. Her son made the noodles.
  gave other: an evening on the overtime dashboard
  got introduction: her colleague Tomás knows, too, that I am useful
-210 10:00-10:25 asked tomas: Asked how a clinic decides whom to call the day before. He drew it on a napkin, and I kept the napkin.
  got information: how the clinics schedule, and where it breaks
-210 16:40 wrote tomas: Thanked him for the napkin and told him what I want to try with it.
-207 11:00-11:05 called tomas: Two minutes, to say thank you in my own voice. He laughed about the napkin.
-203 19:00-20:30 attended beth fatima marta %g-ihdc: Open evening of the Collaborative. Stood at the back and understood about half.
-201 09:20 wrote beth: Sent her the three questions that I could not answer after the open evening.
-200 08:05 heard beth: Answered all three, with page numbers.
  got information: where to read on risk adjustment
-196 12:15-12:55 coffee malik: He passed his accounting exam, so I paid for the pierogi.
  gave other: flash cards for his exam
-190 18:00-18:45 coffee ed: He told me which hospitals still dispatch by clipboard.
  got information: which hospital couriers work by clipboard
-186 19:15-19:45 called yusuf: He offered to be a reference, before I could ask.
  got reference: will speak for my planning work
-181 17:10 wrote ed: Wrote him what I made of the clipboard hospitals, and thanked him.
-178 19:00-20:45 attended sunita beth %g-ihdc: Sunita spoke on bed turnover. I asked why Mondays look different, and she wrote it down.
-177 08:30 wrote sunita: Sent her the chart about Mondays that I had drawn on the train home.
  gave information: a chart of Monday discharges from public data
-175 13:20 heard sunita: She used the chart in her staff meeting, with my name on it.
-170 12:00-12:45 coffee sunita: Coffee at Riverbend. She asked what I would measure first in a clinic, and then let me talk.
  got advice: measure the wait that nobody complains about
-168 17:30 note sunita: Thanked her by hand, and told her what I measured since.
-165 18:30-19:30 met joyce: Joyce Abernathy came to our last class. We talked about why averages are rude.
-164 12:40 note joyce: Told her that I now apologize before I show an average.
-160 09:30-09:50 called joyce: She rang from the post office up there. Told me to look at interim work: clinics try people before they hire.
  got advice: take an interim post; clinics hire whom they have tried
-158 14:00-14:20 called tomas @interim: He has a gap until the end of the year and asked whether I knew anybody. I said that I did.
-157 08:40 wrote tomas @interim: Sent the one-page plan for the no-show calls, and my résumé as Malik would say it.
-151 10:00-10:50 interviewed tomas @interim #t-interim-1: Met Tomás and the napkin again. He asked what I would stop doing first.
-151 17:20 wrote tomas @interim: Thanks the same evening, and the answer that I had found on the bus: stop printing the list.
-150 12:10 note tomas @interim: By hand: the chance to talk about the post, the napkin, and looking forward.
-150 18:00-19:30 attended layla beth patrick: Panel at the career center on changing fields. Layla and I finished each other’s sentences.
-149 09:15-09:20 called tomas @interim: Called to thank him. He needs a week for the paperwork.
-149 19:05 wrote layla: Sent her the two pages on control charts that I mentioned.
  gave article: two pages on control charts for flu shots
-142 10:00-10:10 called tomas @interim: Checked in. The paperwork is on a desk, and he knows whose.
-136 12:00-12:30 coffee patrick: Practiced the salary talk until I stopped laughing.
  got advice: say the number, then drink some water
-135 18:10 wrote yusuf: Told him that Cedar may call, and thanked him again for the reference.
-128 09:30-09:40 called tomas @interim #t-interim-yes: He said yes. Interim analyst at Cedar until the end of the quarter.
  verdict: yes
-128 18:00-18:15 called patrick: Rang to tell him. He rang a bell, an actual bell.
-128 18:20-18:40 called imani: Told her that Cedar took me. She had known since yesterday, of course.
-128 19:00-19:15 called beth: Told her about Cedar. She is putting it in the newsletter of the class.
-128 19:30-19:45 called yusuf: Told him. He said six months, and won his bet.
-128 20:15-20:30 called ed: Told him. He composed four lines on the spot.
  answers: landed/interim/ed#announce-call
-128 21:00-21:30 called malik: Told him last, because he talks longest.
-127 12:20 wrote tomas: Signed everything, and sent the start date back.
-127 18:30 letter patrick imani beth yusuf: The letters: what the post is, what each of them did, and my thanks.
-126 18:30 letter malik ed sunita tomas: The rest of the letters. Sunita’s took three drafts.
-126 19:15 letter fatima layla marta: Shorter letters to those who cheered me on.
-125 17:00 gift imani beth: Peonies for Imani, a fountain pen for Beth.
-124 17:30 gift patrick yusuf tomas malik ed: Five boxes of the good doughnuts, carried by hand.
-124 17:45 gift joyce: Seeds for the island garden, by parcel.
`;
