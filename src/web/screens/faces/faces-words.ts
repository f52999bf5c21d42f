/** The words of Faces, ready for translation. */

import { counted } from '../../words/due-words.ts';
import type { FaceAsked, Grade } from './faces-query.ts';

export const facesWords = {
  title: 'Faces',
  lead: 'Two minutes a day, to know your people by face, name and what they do.',
  loading: 'Fetching the faces of today …',
  stale: 'Sundown does not answer. These are the faces as last seen; your answers wait on this device.',
} as const;

export const roundWords = {
  progress: 'Today',
  of: (done: number, all: number) => `${done} of ${all}`,
  left: (seconds: number) =>
    seconds < 45 ? 'less than a minute left' : seconds < 90 ? 'about a minute left' : 'about two minutes left',
  deed: (said: string) => `Faces · ${said}`,
  answered: (name: string, said: string) => `${name}: ${said}`,
  takeBack: 'Take it back',
} as const;

export const askWords: Readonly<
  Record<FaceAsked['asked'], { readonly question: string; readonly reveal: string; readonly graded: string }>
> = {
  'name-by-face': { question: 'Who is this?', reveal: 'Show the name', graded: 'Did the name come to you?' },
  'name-by-clues': { question: 'Who is it?', reveal: 'Show the name', graded: 'Did the name come to you?' },
  'background-by-name': {
    question: 'What do you know of them?',
    reveal: 'Show the card',
    graded: 'Did it come back to you?',
  },
};

export const gradeWords: Readonly<Record<Grade, { readonly word: string; readonly said: string }>> = {
  again: { word: 'No', said: 'did not come back' },
  hard: { word: 'Slowly', said: 'came back slowly' },
  good: { word: 'Yes', said: 'came back' },
  easy: { word: 'At once', said: 'came back at once' },
};

export const cardWords = {
  new: 'new',
  photo: 'A photo; the name is asked for',
  noPhoto: 'This photo cannot be shown now.',
  clues: 'Give me a hint',
  title: 'Title',
  organization: 'Organization',
  howMet: 'How you met',
  background: 'Background',
  value: 'What they value, and what you can do for them',
  open: 'Open the card',
  of: (name: string) => ` of ${name}`,
  addPhoto: 'Add a photo',
  keys: 'Space shows, 1 to 4 answer',
} as const;

export const endWords = {
  done: 'That is all for today.',
  cameBack: (cameBack: number, answered: number) =>
    answered === 1
      ? cameBack === 1
        ? 'It came back to you.'
        : 'It did not come back yet; it will.'
      : cameBack === answered
        ? `All ${answered} came back to you.`
        : `${cameBack} of ${answered} came back to you.`,
  nothingDue: 'Nothing is due today.',
  next: (day: string) => `The next ones come ${day}.`,
  waiting: (count: number) =>
    `${count} more ${count === 1 ? 'is' : 'are'} due. Two minutes are enough for a day; the rest comes on the next ones.`,
  missed: 'Look at them once more',
  bare: 'Cards with nothing to ask by',
  bareHint: 'Add a photo, where they work, or how you met; then they are asked for too.',
  nobody: 'Nobody is in a circle yet',
  nobodyHint:
    'Faces asks for the people whom you keep in a circle: by their photo, or by where they work and how you met. Open somebody’s card and choose a circle for them.',
  toPeople: 'Go to People',
  nothingToAskBy: 'Nothing to ask by yet',
  nothingKnown: (count: number) =>
    `${counted(count, 'person').replace('persons', 'people')} in your circles, and nothing on their cards to ask by.`,
} as const;

export const facesFaults = {
  again: 'Try again',
  gone: {
    title: 'Sundown does not answer',
    what: 'The faces of today could not be fetched. Nothing was lost.',
    step: 'Start Sundown, or try again in a moment.',
  },
  broken: {
    title: 'The faces could not be shown',
    what: 'Something went wrong on our side. Nothing was lost.',
    step: 'Try again in a moment.',
  },
} as const;
