/** What is planned, promised or meant to be done. C2 C8 J6 V10 */

export const plans = `
Lunch with Ben next Tuesday at 12:30 => people ben | occasion meeting | channel in-person | on 2026-03-17 12:30
coffee with Ana tomorrow at 3 => people ana | occasion meeting | channel in-person | on 2026-03-11 15:00
Meeting Priya first Friday of April at 10 => people priya | occasion meeting | on 2026-04-03 10:00
want to ask Ben for an informational interview => people ben | intent informational
Ask May Chen for an informational interview about retail => people may | intent informational
should reconnect with Siobhan => people siobhan | intent reconnect
I'd like to get back in touch with Maria Keller => people maria-k | intent reconnect
plan to request an informational interview from Lars Ødegård at Wingtip => people lars | org wingtip | intent informational
Promised Wei the port study in a fortnight => people wei | promise the port study | by 2026-03-24
I owe Ruth a thank you letter by noon tomorrow => people ruth | promise a thank you letter | by 2026-03-11
told Grace I'd send two references 3 business days from now => people grace | promise send two references | by 2026-03-13
informational interview with Daniel scheduled for Thursday 4pm => people daniel | occasion informational | on 2026-03-12 16:00
Zoom call with Thomas on 3/20 at 2 => people thomas | channel video | on 2026-03-20 14:00
Dinner with Chidi and Ben Saturday 7pm => people chidi, ben | occasion meeting | channel in-person | on 2026-03-14 19:00
call with Jürgen in two weeks at 11am => people jurgen | channel phone | on 2026-03-24 11:00
Spoke to Ana today, we meet next Thursday at 9 => people ana | channel phone | outcome reached | on 2026-03-10, 2026-03-19 09:00
will see Mark Hill at the job fair on Friday => people mark | occasion event | on 2026-03-13
Promised to introduce Zoe to Daniel by next Friday => people zoe, daniel | promise introduce Zoe to Daniel | by 2026-03-20
I will send Naomi Ito my portfolio by the end of the month => people ito | promise send Naomi Ito my portfolio | by 2026-03-31
Let's reach out to Thomas again after the holidays => people thomas | intent reconnect
Breakfast with Wei a week from Friday => people wei | occasion meeting | channel in-person | on 2026-03-20
remember to buy stamps => 
Ana prefers email, never call before ten => people ana
Ben's daughter starts college in the fall => people ben
Interview with Contoso moved to Friday at 1 => org contoso | occasion interview | on 2026-03-13 13:00
`;
