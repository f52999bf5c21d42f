/** The two minutes of a day: who is asked for, in which order, and how far the owner has come. V3 V5 */

import type { Day } from '../engine/almanac.ts';
import { circles } from '../facts/owner.ts';
import type { Circle } from '../facts/owner.ts';
import type { RecallAsk, RecallGrade } from '../facts/recall.ts';
import type { Memory, Remembering } from './memory.ts';

/** What two minutes hold, at some ten seconds each. */
const cardsADay = 12;

/** Each one that is new comes back within days: more of them would soon outgrow the two minutes. */
const newADay = 5;

/** Somebody in a circle, with whom contact is not stopped. */
export interface Candidate {
  readonly person: string;
  readonly circle: Circle;
  /** When they came into their circle. */
  readonly since: Day;
  /** By what their name can be asked for; undefined where nothing is on their card. */
  readonly nameBy: Exclude<RecallAsk, 'background-by-name'> | undefined;
  /** Whether there is anything that their name could call to mind. */
  readonly hasBackground: boolean;
}

export interface DayRecall {
  readonly person: string;
  readonly asked: RecallAsk;
  readonly grade: RecallGrade;
  readonly on: Day;
}

export interface FaceCard {
  readonly person: string;
  readonly asked: RecallAsk;
  readonly isNew: boolean;
}

export interface FacesOfDay {
  /** What is left of today: first what is most overdue, then what is new. Nobody is asked for twice a day. */
  readonly cards: readonly FaceCard[];
  /** How many were asked today, and of how many of these something came to mind at once. */
  readonly answered: number;
  readonly cameBack: number;
  /** How many are due beyond what a day holds. */
  readonly waiting: number;
  /** When there is something to ask for again, once nothing is left of today. */
  readonly nextOn: Day | undefined;
}

interface Days {
  readonly candidates: readonly Candidate[];
  /** All answers, the earliest first. */
  readonly recalls: readonly DayRecall[];
  readonly today: Day;
  readonly remembering: Remembering;
}

interface Question extends FaceCard {
  readonly candidate: Candidate;
  readonly memory: Memory | undefined;
}

export function facesOfDay({ candidates, recalls, today, remembering }: Days): FacesOfDay {
  const recallsByQuestion = Map.groupBy(recalls, questionOf);
  const answers = [...recallsByQuestion.values()].flatMap((given) => given.find(({ on }) => on === today) ?? []);
  const introduced = [...recallsByQuestion.values()].filter(([first]) => first?.on === today).length;
  const askedToday = new Set(answers.map(({ person }) => person));

  const questions = candidates.flatMap((candidate) => questionsAbout(candidate, recallsByQuestion, remembering));
  const open = questions.filter(({ person }) => !askedToday.has(person));
  const due = oneEach(open.filter(({ memory }) => memory !== undefined && memory.dueOn <= today).toSorted(byUrgency));
  const isDue = new Set(due.map(({ person }) => person));
  const fresh = oneEach(open.filter(({ memory, person }) => memory === undefined && !isDue.has(person))).toSorted(
    byCloseness,
  );

  const seats = Math.max(0, cardsADay - answers.length);
  const first = due.slice(0, seats);
  const others = fresh.slice(0, Math.min(seats - first.length, Math.max(0, newADay - introduced)));
  const cards = [...first, ...others].map(({ person, asked, isNew }) => ({ person, asked, isNew }));
  const nextDays = questions.map(({ memory }) => Math.max(memory?.dueOn ?? today, today + 1));
  return {
    cards,
    answered: answers.length,
    cameBack: answers.filter(({ grade }) => grade !== 'again').length,
    waiting: due.length - first.length,
    nextOn: cards.length > 0 || nextDays.length === 0 ? undefined : Math.min(...nextDays),
  };
}

function questionOf({ person, asked }: Pick<DayRecall, 'person' | 'asked'>): string {
  return `${asked}/${person}`;
}

/** What goes with a name is asked for the first time once the name itself has come to mind. */
function questionsAbout(
  candidate: Candidate,
  recallsByQuestion: ReadonlyMap<string, readonly DayRecall[]>,
  remembering: Remembering,
): readonly Question[] {
  const { person, nameBy, hasBackground } = candidate;
  const ask = (asked: RecallAsk): Question => {
    const memory = remembering(recallsByQuestion.get(questionOf({ person, asked })) ?? []);
    return { person, asked, isNew: memory === undefined, candidate, memory };
  };
  if (nameBy === undefined) return [];
  const name = ask(nameBy);
  if (!hasBackground) return [name];
  const background = ask('background-by-name');
  const last = recallsByQuestion.get(questionOf(name))?.at(-1);
  const isNameKnown = last !== undefined && last.grade !== 'again';
  return isNameKnown || !background.isNew ? [name, background] : [name];
}

/** Two questions about one person give each other away. */
function oneEach(questions: readonly Question[]): readonly Question[] {
  const people = new Set<string>();
  return questions.filter(({ person }) => !people.has(person) && people.add(person));
}

/** What has been due for longest; of the same day, what is least firm. */
function byUrgency(a: Question, b: Question): number {
  const [one, other] = [a.memory, b.memory];
  if (one === undefined || other === undefined) return 0;
  return one.dueOn - other.dueOn || one.stabilityDays - other.stabilityDays || byId(a, b);
}

/** The inner circle first, and in it whoever came last. */
function byCloseness({ candidate: a }: Question, { candidate: b }: Question): number {
  return circles.indexOf(a.circle) - circles.indexOf(b.circle) || b.since - a.since || byId(a, b);
}

function byId(a: { readonly person: string }, b: { readonly person: string }): number {
  return a.person < b.person ? -1 : Number(a.person > b.person);
}
