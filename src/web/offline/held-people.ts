/** The people whom this device holds, found by the beginnings of words while Sundown does not answer. */

import type { Answered } from '../client/client.ts';
import { buildHere } from './build-here.ts';
import { device } from './device.ts';

type Found = Answered['findPeople'];
type PersonRow = Found['items'][number];

const mostSuggested = 10;
const pageSize = 50;

/** What stands in for the server's answer to a question for people by text alone; undefined for any other question. */
export async function heldInstead(key: readonly unknown[]): Promise<Found | undefined> {
  const [asked, about, page] = key;
  if (asked === 'people like' && typeof about === 'string') return found(about, { from: 0, until: mostSuggested });
  const text = asked === 'people' ? onlyText(about) : undefined;
  if (text === undefined || typeof page !== 'number') return undefined;
  return found(text, { from: page * pageSize, until: (page + 1) * pageSize });
}

type Span = { readonly from: number; readonly until: number };

/** Undefined where no list of people is held, which is not the same as nobody. */
async function found(text: string, { from, until }: Span): Promise<Found | undefined> {
  const people = await heldPeople();
  if (people.length === 0) return undefined;
  const sought = wordsOf(text);
  const all = people.filter((person) => isFound(person, sought));
  return { total: all.length, items: all.slice(from, until) };
}

/** By name, as the server gave them. */
async function heldPeople(): Promise<readonly PersonRow[]> {
  const answers = (await (await device())?.getAll('answers')) ?? [];
  const pages = answers
    .filter(
      ({ key, build }) =>
        build === buildHere && key[0] === 'people' && onlyText(key[1]) === '' && typeof key[2] === 'number',
    )
    .toSorted((one, other) => Number(one.key[2]) - Number(other.key[2]));
  return pages.flatMap(({ data }) => (data as Found).items);
}

function isFound({ name, title = '', organizationName = '', tags }: PersonRow, sought: readonly string[]): boolean {
  const words = wordsOf([name, title, organizationName, ...tags].join(' '));
  return sought.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The text of a filter that has nothing else; empty for a filter of everybody. */
function onlyText(filter: unknown): string | undefined {
  if (typeof filter !== 'object' || filter === null) return undefined;
  const { text = '', ...others } = filter as { readonly text?: string };
  return Object.keys(others).length === 0 ? text : undefined;
}
