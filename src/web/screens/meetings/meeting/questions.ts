/** Good questions to choose an agenda from, and those with which a talk closes. C4 C10 */

export interface QuestionTopic {
  readonly id: string;
  readonly words: string;
  readonly questions: readonly string[];
}

export const questionTopics: readonly QuestionTopic[] = [
  {
    id: 'way',
    words: 'Their way',
    questions: [
      'How did you come to do this work?',
      'What did you do before that has helped you most here?',
      'What would you do differently if you began today?',
    ],
  },
  {
    id: 'work',
    words: 'The work',
    questions: [
      'What does a usual week look like for you?',
      'What takes more of your time than people outside would think?',
      'What makes somebody good at this?',
      'Which skills do you miss in people who are new to it?',
    ],
  },
  {
    id: 'place',
    words: 'The company',
    questions: [
      'What is your team busy with this year?',
      'How are decisions made where you work?',
      'What keeps you there?',
    ],
  },
  {
    id: 'field',
    words: 'The field',
    questions: [
      'What is changing in your field just now?',
      'What do you read or attend to keep up?',
      'Where would you look if you wanted to enter the field today?',
    ],
  },
  {
    id: 'give',
    words: 'Your side of the exchange',
    questions: [
      'Tell in two sentences what I do and what I can offer',
      'Is there anything that I could find out for you?',
    ],
  },
];

/** They open the next step, and stand on the page for the last five minutes. */
export const closingQuestions = [
  'Who else would you talk to in my place?',
  'May I say that you sent me?',
  'What would you do next in my place?',
  'May I tell you how it goes?',
] as const;
