/** E-mail, text, LinkedIn and paper. C6 J2 J10 J11 */

export const messages = `
Emailed Priya Natarajan the salary survey => people priya | channel email
Email from Ben: he can meet next week => people ben | channel email | incoming
emailed lars re the warehouse tour, said I'd confirm by thursday => people lars | channel email | promise confirm | by 2026-03-12
Ana replied, she is happy to help => people ana | channel email | incoming
Heard back from Contoso - they went with someone else for Operations Manager => org contoso | incoming | verdict no | opportunity ops
Wrote to Naomi Ito to thank her for the talk => people ito | channel email
Mailed thank-you note to Ruth Adler => people ruth | channel note
handwritten note to Grace Kim in the mail => people grace | channel note
Sent Thomas a New Year's card => people thomas | channel card
texted Zoe happy birthday => people zoe | channel text
Text from Daniel, running late => people daniel | channel text | incoming
LinkedIn message to Paul Schreiber, VP at Trey Research => people +Paul Schreiber | org +Trey Research | channel linkedin
connected with Chidi Eze on LinkedIn => people chidi | channel linkedin
Mark accepted my LinkedIn invitation => people mark | channel linkedin | incoming
Got an email from a recruiter at Fabrikam, Luca Moretti, about the Product Manager role => people +Luca Moretti | org fabrikam | channel email | incoming | opportunity pm
Sent flowers to Siobhan => people siobhan | channel gift
forwarded Wei Zhang an article on ports yesterday => people wei | on 2026-03-09
Received a rejection email from Globex on 3/9 => org globex | channel email | incoming | verdict no | on 2026-03-09
whatsapped maria keller about lunch => people maria-k | channel text
E-mailed Dr. Müller, asked for 20 minutes => people jurgen | channel email
Letter to Adventure Works mailed on Monday => org adventure | channel letter | on 2026-03-09
Jürgen wrote back: not hiring until summer => people jurgen | channel email | incoming
`;
