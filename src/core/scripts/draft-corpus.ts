/**
 * Drafts as people write them, good and bad. In each line: the script it began as, how it goes out, the guards that
 * must speak, and the text; `×60` at its end stands for sixty more words. C5 J7 J12
 */

import type { Draft } from './draft-checks.ts';
import type { Medium } from './script.ts';

export interface CheckedDraft extends Draft {
  readonly flags: readonly string[];
}

const lines = `
informational-request | email | - | Would you have 20 minutes to tell me how you see the field? In return I can share what we learned from our last audit.
informational-request | email | - | I am not asking for a job. I would like to learn how clinics schedule, and am glad to share my notes on couriers.
informational-request | email | - | Your talk on overtime stayed with me. Could we speak for a quarter of an hour? I have a chart that may interest you.
informational-request | email | - | How did you come to this work? I would value 15 minutes. Perhaps my list of grant deadlines is of use to you.
informational-request | spoken | - | Hello, Lena Novák suggested that I call. Would you have 15 minutes? I am happy to share what I know of payroll.
informational-request | voicemail | - | I wrote on Monday to ask for a short talk. I have an article on benefits for you. My number is 312-555-0100.
informational-request | email | - | What does a job like yours look like in an ordinary week? I would love to hear. I can help with your survey in exchange.
informational-request | email | - | I am exploring the job market for planners and would like your view of it. May I send you my summary of the census data?
informational-request | email | - | Nobody explains hospital budgets as you do. 15 minutes would be a gift; I would gladly return the favour with a day of spreadsheets.
informational-request | spoken | - | If now is not the time, that is all right. If it is, I am glad to share what I know of rosters.
informational-request | email | no-job-ask no-job-ask value-shown | I am looking for a job. Do you have any openings?
informational-request | email | no-job-ask | Please find my résumé attached. Could you hire me? I am glad to share my notes.
informational-request | email | no-job-ask | Are there any openings in your team? I can share an article on claims.
informational-request | email | no-job-ask | Could you get me a job at Northwind? I would be happy to help with your move.
informational-request | email | no-job-ask no-job-ask value-shown | Is your company hiring? I would like to work for you.
informational-request | voicemail | no-job-ask value-shown | I am calling to see whether you have any positions open. My number is 312-555-0100.
informational-request | email | no-job-ask | Would you pass my resume to your manager? Here is an article for you.
informational-request | email | no-job-ask | Do you have a job for me? I thought of you when I read the enclosed page.
reconnect | email | no-job-ask | It has been a while. Are you hiring? I thought of you when I saw this.
informational-thank-you | email | no-job-ask | Thank you for your time. Is there a job opening for me in your department?
informational-request | email | value-shown | Would you have 20 minutes next week? I have many questions about your field.
informational-request | spoken | value-shown | I wrote to you last week. Could we talk for 15 minutes? Tuesday suits me best.
referral-call | spoken | value-shown | Lena Novák suggested that I call you. Would you have 15 minutes? I want to learn about couriers.
referral-call | spoken | - | Lena Novák suggested that I call you. Would you have 15 minutes? I can share our figures on waiting times.
reconnect | email | value-shown | It has been years. I moved, changed careers and took up rowing. How are you?
reconnect | email | - | It has been years. I came upon this page and it made me think of you: the festival is back.
reconnect-ask | email | value-shown | May I ask you for your view of the agency? One clear question: would you go back?
reconnect-ask | email | - | May I ask you for your view of the agency? And please tell me what I can do for you.
touch-base | email | value-shown | Just checking in. What is new? I am still around.
touch-base | email | - | This made me think of you: https://example.org/overtime. Nothing to answer.
touch-base | voicemail | - | I found a study that may be of use to you, and will send it by e-mail. My number is 312-555-0100.
thank-you-email | email | value-shown | Thank you for the interview. I enjoyed it and look forward to hearing from you.
thank-you-email | email | - | Thank you for the interview. I would be glad to help with the overtime report, and attached is the sample you asked for.
thank-referrer | email | value-shown | I talked with Vera. Thank you for sending me. Who else should I talk to?
thank-referrer | email | - | I talked with Vera. Thank you for sending me. If I can do something for you, please tell me.
report-back | email | - | I have not reached Vera so far. I did not want you to wonder. What can I do for you in turn?
group-inquiry | email | value-shown | What does membership cost, and is there a chapter in Duluth?
group-inquiry | email | - | What does membership cost? I could help with the newsletter, having set one for years.
thank-you-note | handwritten | - | Thank you for the chance to discuss the position. I keep thinking of your whiteboard. I look forward to talking again.
event-note | handwritten | - | It was good to meet you on Tuesday. I enjoyed the story of the pier. I look forward to more.
linkedin | linkedin | - | Ana, it was good to meet you at the mixer. I enjoyed our talk and would like to stay in touch. Rosa
new-year-card | handwritten | - | A happy New Year. I have joined the dock project. I hope that the rugs sell. Rosa
linkedin | linkedin | short-enough | Ana, it was good to meet you ×60
thank-you-note | handwritten | short-enough | Thank you for the chance to talk about ×90
check-in | voicemail | short-enough | I am still very interested in the ×110
check-in | voicemail | - | I am still very interested in the ×40
check-in | spoken | short-enough | I am still very interested in the ×140
thank-you-email | email | short-enough | Thank you. I would be glad to help with the ×230
touch-base | email | short-enough value-shown | Here are my thoughts on the ×240
announce-letter | printed | - | I have good news. Thank you for your advice on the ×300
promise | email | no-blanks | Here is the article: [the link]
promise | email | - | Here is the article: https://example.org/benefits
thank-you-note | handwritten | no-blanks | Dear [name], thank you for the chance to discuss the position.
informational-request | email | no-blanks | Would you have 15 minutes? In the talk I would bring [something of use to them].
meet-in-person | email | no-blanks no-blanks | Would [a day] or [another day] suit you, at Café Roma?
meet-in-person | email | - | Would Tuesday at 8 or Thursday at 5 suit you, at Café Roma?
informational-request | email | no-blanks no-job-ask | Dear [name], do you have any openings? I can share an article.
three-by-three | voicemail | - | I know that you are busy. Has my application arrived? Is there anything I can do to improve my chances? 312-555-0100, once more 312-555-0100.
three-by-three | spoken | no-blanks | I am calling to ask whether my application for [the position] has arrived.
withdraw | email | - | I have accepted another position and so withdraw, with thanks for the care you took.
announce-call | spoken | - | I have good news: I begin at Blue Line in March. Thank you for your advice.
gift | handwritten | no-blanks | Without [what they did for you] I would not be here.
touch-base | - | - | I thought of you when I read this, and hope that you are well.
a script of my own | - | - | Do you have any openings? This is mine to say.
`;

export const draftCorpus: readonly CheckedDraft[] = lines.trim().split('\n').map(read);

function read(line: string): CheckedDraft {
  const [script = '', medium = '-', flags = '-', text = ''] = line.split(' | ');
  return {
    script,
    medium: medium === '-' ? undefined : (medium as Medium),
    flags: flags === '-' ? [] : flags.split(' '),
    text: text.replace(/ ×(\d+)$/, (_, words: string) => `${' work'.repeat(Number(words))}.`),
  };
}
