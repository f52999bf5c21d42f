import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jobAsks } from './job-ask.ts';

/** Drafts that ask for a job, each with the words that do so. */
const asking: readonly (readonly [draft: string, words: string])[] = [
  ['Do you have any openings?', 'Do you have any openings'],
  [
    'I admire your work. Do you currently have any junior analyst positions?',
    'Do you currently have any junior analyst positions',
  ],
  ['Are you hiring?', 'Are you hiring'],
  ['Is Northwind hiring this spring?', 'Is Northwind hiring'],
  ['Is your team currently recruiting?', 'Is your team currently recruiting'],
  ['I wanted to ask whether you are hiring analysts.', 'whether you are hiring'],
  ['Could you tell me if your company is looking to hire?', 'if your company is looking to hire'],
  ['Please consider me for a position in your group.', 'consider me for a position'],
  ['Would you consider me as a candidate?', 'consider me as a candidate'],
  ['Please keep me in mind for any openings.', 'keep me in mind for any openings'],
  [
    'Keep me in mind if something in your department opens up.',
    'Keep me in mind if something in your department opens up',
  ],
  ['Think of me when a role comes up.', 'Think of me when a role comes up'],
  ['Please forward my résumé for the role.', 'forward my résumé for the role'],
  ['Could you pass along my resume to HR?', 'pass along my resume to HR'],
  ['Would you put my name in front of the hiring manager?', 'put my name in front of the hiring manager'],
  ['Would you share my CV with your boss?', 'share my CV with your boss'],
  ['My résumé is attached for your consideration.', 'My résumé is attached for your consideration'],
  ['I am looking for a job in finance.', 'I am looking for a job'],
  ['I’m currently searching for a new marketing position.', 'I’m currently searching for a new marketing position'],
  ['I have been looking for full-time work since May.', 'I have been looking for full-time work'],
  ['I am seeking employment in your field.', 'I am seeking employment'],
  ['I need a job by June.', 'I need a job'],
  ['I would love to work for Northwind.', 'I would love to work for Northwind'],
  ['I really want to join your team.', 'I really want to join your team'],
  ['I’d like to apply for the analyst position.', 'I’d like to apply for the analyst position'],
  ['I am interested in the analyst position that was advertised.', 'I am interested in the analyst position'],
  ['I am interested in a role on your team.', 'I am interested in a role on your team'],
  ['Could you get me an interview?', 'get me an interview'],
  ['Can you help me find a job at your firm?', 'help me find a job'],
  ['Would you put in a good word for me?', 'put in a good word for me'],
  ['Could you recommend me for the job?', 'recommend me for the job'],
  ['Could you refer me to HR?', 'refer me to HR'],
  ['Would you hire me?', 'hire me'],
  ['Is there room for me on your team?', 'Is there room for me'],
  ['Are there any positions available at Northwind?', 'Are there any positions'],
  ['Do you know of any job openings?', 'know of any job openings'],
  ['I am writing to inquire about employment with you.', 'inquire about employment'],
  ['Is there any chance of a summer internship?', 'any chance of a summer internship'],
  ['I believe I would be a great addition to your team.', 'I would be a great addition to your team'],
  ['I am available to start immediately.', 'available to start immediately'],
  ['How could I get a job at Northwind?', 'How could I get a job at Northwind'],
  ['I would welcome the opportunity to work for you.', 'opportunity to work for you'],
  ['Does Northwind have any vacancies right now?', 'Does Northwind have any vacancies'],
  ['I wonder whether there are any openings in your department.', 'there are any openings'],
  ['Please let me know if any positions open up.', 'any positions open up'],
  ['I’d love a role on your team.', 'I’d love a role on your team'],
  ['Could you hire an analyst like me?', 'hire an analyst like me'],
  ['Can I work for you?', 'Can I work for you'],
  ['How can I apply?', 'How can I apply'],
  ['I’m in search of a new role.', 'I’m in search of a new role'],
  ['Looking for a job in marketing, I thought of you.', 'Looking for a job'],
  ['Is the analyst position still open?', 'Is the analyst position still open'],
  ['I am interested in working for your company.', 'I am interested in working for your company'],
  ['Could you introduce me to the hiring manager?', 'introduce me to the hiring manager'],
  ['When could I start?', 'When could I start'],
  ['I do not want to impose, but do you have an opening?', 'do you have an opening'],
  ['Please do not hesitate to keep me in mind for future openings.', 'keep me in mind for future openings'],
  ['DO YOU\n  HAVE ANY\nVACANCIES?', 'DO YOU\n  HAVE ANY\nVACANCIES'],
];

/** Drafts that ask for a talk, for advice, or for somebody else to talk to. */
const innocent: readonly string[] = [
  'I am looking to learn about the job of an analyst.',
  'Could you tell me about your role at Northwind?',
  'I would like to hear how you got your job.',
  'How did you go about looking for a job when you began?',
  'What do you like most about your job, and what least?',
  'Do you have 15 to 30 minutes for a short talk, by phone or in person?',
  'Do you have any openings in your calendar next week?',
  'Do you have any openings next Thursday for a short call?',
  'Do you have any job advice for somebody new to the field?',
  'What freedom do you have in your job?',
  'Who was your role model when you started?',
  'I am not asking for a job, only for your advice.',
  'I’m not looking for a job at your company; I would like to learn about the field.',
  'This is no attempt to ask for a position.',
  'I am writing to learn from you rather than to ask about openings.',
  'What do you look for when you are hiring?',
  'How do you know if you are hiring the right people?',
  'What is the hiring process like in your field?',
  'How were you hired?',
  'Is there somebody else with whom you would advise me to talk?',
  'Please keep me in mind for the next meetup.',
  'I am in the middle of a job search and learning about different fields.',
  'What does the job market look like for analysts?',
  'I would appreciate the opportunity to learn from your experience.',
  'What opportunities do you see in the field in the next five years?',
  'What is it like to work for a company of that size?',
  'I attach my résumé so that you know my background before we talk.',
  'Would you look at my résumé and tell me what is missing?',
  'Before I submit my résumé anywhere I would like to understand the work.',
  'I am interested in the role of data in your decisions.',
  'I am interested in your position and in how you came to it.',
  'Has your association taken a position on remote work?',
  'I would love to join you for coffee.',
  'I’d love to work with you on the chapter’s newsletter.',
  'Could you refer me to a book about the field?',
  'I am looking for people in roles like yours.',
  'I’m looking for a way to work with animals.',
  'I want to apply what I learn to my studies.',
  'I am glad to share the same about my own career.',
  'Are there associations in your field that you would join?',
  'Could you help me get an informational interview with your colleague?',
  'I read that you began as an intern and now run the department.',
  'Thank you for considering my request.',
  'What would you tell somebody who is looking for work in this field?',
  'Which jobs did you have before you came to Northwind?',
  'How does a person usually get hired in your field?',
  'My friend works for your company.',
  'I want to be sure that I want a job in finance before I begin.',
  'I am a candidate for a master’s degree.',
  'Would you be open to a day of job shadowing?',
  'Do you know of any good books about a job like yours?',
  'Are there any events at which I could meet people in your field?',
  'I am considering a position in marketing and would like to know what it takes.',
  'Is this a job for somebody who likes numbers?',
  '',
];

describe('no job ask', () => {
  for (const [draft, words] of asking) {
    it(`[C5] flags the words that ask for a job in “${draft.replaceAll(/\s+/g, ' ')}”`, () => {
      assert.deepEqual(
        jobAsks(draft).map((ask) => ask.words),
        [words],
      );
    });
  }

  for (const draft of innocent) {
    it(`[C5] lets pass “${draft}”, which asks for a talk`, () => {
      assert.deepEqual(jobAsks(draft), []);
    });
  }

  it('[C5] says where the words stand, so that a draft can mark them while it is typed', () => {
    const draft =
      'Dear Ms. Ito,\n\nI read about the plant in Tulsa. Are you hiring? If so, please forward my résumé.\n';
    const found = jobAsks(draft);
    assert.deepEqual(found, [
      { start: 48, end: 62, words: 'Are you hiring' },
      { start: 78, end: 95, words: 'forward my résumé' },
    ]);
    for (const { start, end, words } of found) assert.equal(draft.slice(start, end), words);
  });

  it('[C5] finds no ask in a long draft of words that come near to one', () => {
    const draft = 'I would like to learn about the job of an analyst, and about how you came to your role. '.repeat(
      400,
    );
    assert.deepEqual(jobAsks(draft), []);
  });
});
