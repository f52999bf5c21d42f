import { atOnce, type Playbook, waiting, within } from './playbook.ts';

/** Every year a card with a handwritten update. J11 */
export const newYearCard: Playbook = {
  id: 'new-year-card',
  title: 'New Year’s card',
  begins: { fact: 'season', from: '11-15', joinedBy: '12-19' },
  place: 'cards',
  steps: [
    {
      id: 'collect-address',
      only: 'no-postal-address',
      channels: ['task'],
      opens: atOnce(),
      due: within({ unit: 'date', on: '11-30' }),
      rules: ['J11'],
      script: 'collect-address',
      why: 'A card needs a postal address, and you have none for {person}.',
    },
    {
      id: 'send-card',
      channels: ['card'],
      opens: waiting({ unit: 'date', on: '12-01' }),
      due: within({ unit: 'date', on: '12-19' }),
      lapses: { on: '01-15' },
      rules: ['J11'],
      script: 'new-year-card',
      why: 'Once a year a card with a few lines by hand tells {person} how you are and what you do.',
    },
  ],
  ends: [{ on: { step: 'send-card' }, as: 'completed' }],
  changes: 'It ends when the card is sent, or when its time has passed.',
};
