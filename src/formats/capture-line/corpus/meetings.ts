/** Coffee, lunch, a chance meeting, and talks that were asked for. C8 to C11, V3 */

export const meetings = `
Coffee with Ben Okafor this morning => people ben | occasion meeting | channel in-person | on 2026-03-10
Lunch with Ana on February 30 at 3pm => people ana | occasion meeting | channel in-person
Met Ben in 1850 => people ben | occasion meeting | channel in-person
Coffee with Grace on Tuesday, April 31st at 10:15, promised the slides by tomorrow => people grace | occasion meeting | channel in-person | promise the slides | by 2026-03-11
had lunch with Ana, Ben and Chidi yesterday => people ana, ben, chidi | occasion meeting | channel in-person | on 2026-03-09
lunch with dr. ito => people ito | occasion meeting | channel in-person
Caught up with Zoe over coffee on Sunday, I'll send her the podcast link => people zoe | occasion meeting | channel in-person | on 2026-03-08 | promise send her the podcast link
informational interview with Wei Zhang today, 25 min, he suggested looking at port operations => people wei | occasion informational | on 2026-03-10
Informational chat with May Chen on Zoom yesterday, promised to share my notes by tomorrow => people may | occasion informational | channel video | on 2026-03-09 | promise share my notes | by 2026-03-11
info interview at Adventure Works w Ruth, very helpful => people ruth | org adventure | occasion informational
picked Grace's brain about recruiting over lunch => people grace | occasion informational | channel in-person
Ran into old colleague Simon Pearce at the grocery store => people +Simon Pearce | occasion meeting | channel in-person
saw mark hill at church on sunday, he's now at Globex => people mark | org globex | occasion meeting | channel in-person | on 2026-03-08
Breakfast with J. P. Morgan-Hale and Siobhan O'Neill on March 2 => people jp, siobhan | occasion meeting | channel in-person | on 2026-03-02
Meeting with Priya at Northwind's office at 10 today => people priya | org northwind | occasion meeting | channel in-person | on 2026-03-10 10:00
Met May Chen, promised an introduction to Thomas => people may, thomas | occasion meeting | channel in-person | promise an introduction to Thomas
Drinks with Lars Ødegård and his colleague Ingrid Solberg on Friday night => people lars, +Ingrid Solberg | occasion meeting | channel in-person | on 2026-03-13
Visited Tailspin Toys, Siobhan showed me around => people siobhan | org tailspin | occasion meeting | channel in-person
Met with Maria from Initech for coffee => people maria-s | org initech | occasion meeting | channel in-person
coffee with Maria => people ?Maria | occasion meeting | channel in-person
Zoom coffee with Élodie Laurent, agreed to send her three names of recruiters by end of week => people +Élodie Laurent | occasion meeting | channel video | promise send her three names of recruiters | by 2026-03-13
Sat down with Daniel Ortiz for half an hour, he offered feedback on my resume => people daniel | occasion meeting | channel in-person
1:1 with Chidi two days ago re: ops role => people chidi | occasion meeting | on 2026-03-08
Stopped by Ruth's office, she introduced me to her director Paula Grant => people ruth, +Paula Grant | occasion meeting | channel in-person | referral ruth>+Paula Grant
walk with thomas on the 1st => people thomas | occasion meeting | channel in-person | on 2026-03-01
Tea with Mrs. Adler, told her I'd return the book within 3 business days => people ruth | occasion meeting | channel in-person | promise return the book | by 2026-03-13
Lunch at Panera with Kofi Mensah (ex Contoso) => people +Kofi Mensah | org contoso | occasion meeting | channel in-person
`;
