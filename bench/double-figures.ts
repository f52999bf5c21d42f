/** How long it takes to find the doubles in a large notebook, and how the cost grows. */

import { emptyNotebook, type Notebook } from '../src/core/facts/notebook.ts';
import { ownerDefaults } from '../src/core/facts/owner.ts';
import { type Dice, dice } from './dice.ts';
import { type Figure, quantile } from './figure.ts';
import { filledHome, measuredServer } from './measured-server.ts';

const count = 20_000;
const asked = 5;

export async function doubleFigures(folder: string): Promise<Figure[]> {
  const part = await foundMs(count / 4, folder);
  const whole = await foundMs(count, folder);
  return [
    {
      name: `Doubles among ${count.toLocaleString('en')} people`,
      value: whole / 1000,
      unit: 's',
      target: 5,
      how: `median of ${asked} over HTTP; a quarter of them takes ${(part / 1000).toFixed(2)} s`,
    },
    {
      name: 'Growth of the cost of comparing one of them',
      value: whole / part / 4,
      unit: 'times',
      target: 2,
      how: 'from a quarter of them to all, who share the same names',
    },
  ];
}

async function foundMs(people: number, folder: string): Promise<number> {
  const server = await measuredServer(await filledHome(`${folder}/doubles-${people}`, crowd(people)));
  try {
    await server.askMs('GET', '/duplicates');
    const times: number[] = [];
    for (let turn = 0; turn < asked; turn += 1) times.push(await server.askMs('GET', '/duplicates'));
    return quantile(times, 0.5);
  } finally {
    await server.stop();
  }
}

const syllables = ['ber', 'lin', 'ko', 'var', 'mer', 'son', 'ta', 'ri', 'del', 'mo', 'ez', 'hau', 'ner', 'wy', 'sch'];
const given = [
  'Ana',
  'Bob',
  'Robert',
  'Maria',
  'Mary',
  'Jürgen',
  'Li',
  'Wei',
  'José',
  'Liz',
  'Olga',
  'Sam',
  'Noor',
  'Ed',
];

/** A few names and companies are had by many, as everywhere. */
function crowd(people: number): Notebook {
  const roll = dice(people);
  const families = Array.from({ length: 800 }, () => [1, 2, 3].map(() => roll.pick(syllables)).join(''));
  const companies = Math.ceil(people / 8);
  return {
    ...emptyNotebook({ ...ownerDefaults, name: 'Robin Vega', timeZone: 'America/Chicago', holidays: 'US' }),
    organizations: Array.from({ length: companies }, (_, index) => ({ id: `c${index}`, name: `Company ${index}` })),
    people: Array.from({ length: people }, (_, index) => ({
      id: `p${index}`,
      name: `${early(roll, given)} ${early(roll, families)}`,
      addedAt: '2026-01-01T12:00:00Z',
      ...roll.sometimes(0.8, () => ({ organization: `c${Math.floor(companies * roll.number() ** 2)}` })),
      ...roll.sometimes(0.5, () => ({ emails: [`person${index}@mail.example`] })),
      ...roll.sometimes(0.4, () => ({ phones: [`+1 ${200 + (index % 700)} ${1_000_000 + index * 37}`] })),
      ...roll.sometimes(0.5, () => ({ links: [`https://www.linkedin.com/in/person-${index}`] })),
    })),
  };
}

/** The first of them more often than the last. */
function early(roll: Dice, names: readonly string[]): string {
  return names[Math.floor(names.length * roll.number() ** 2)] ?? '';
}
