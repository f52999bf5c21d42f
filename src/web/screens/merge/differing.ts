/** The fields in which two cards say something else, so that the owner has to choose. */

import { proseFields, singleFields } from '../../../core/facts/merged-person.ts';
import type { ProseField, SingleField } from '../../../core/facts/merged-person.ts';
import type { Answered } from '../../client/client.ts';

type Person = Answered['previewMerge']['person'];

export interface Differing {
  readonly field: SingleField | ProseField;
  readonly kept: string;
  readonly other: string;
  /** Words can also stand beneath each other. */
  readonly joins: boolean;
}

export function differing(kept: Person, other: Person): readonly Differing[] {
  const prose = new Set<string>(proseFields);
  return [...singleFields, ...proseFields].flatMap((field) => {
    const [ours, theirs] = [kept[field], other[field]].map((value) => String(value ?? '').trim());
    if (!ours || !theirs || ours === theirs) return [];
    return [{ field, kept: ours, other: theirs, joins: prose.has(field) }];
  });
}
