/** A notebook from its file, or everything that keeps it from being one. */

import { ownerDefaults } from '../../core/facts/owner.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import { readJson } from '../json/read-json.ts';
import { ownerSchema } from './owner-schema.ts';
import { problemsIn } from './problem.ts';
import type { Problem } from './problem.ts';
import { readList } from './read-list.ts';
import { notebookFormat, notebookVersion, recordKinds } from './records.ts';
import { strayReferences } from './stray-references.ts';

export type NotebookRead =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More than this nobody reads at once. */
const mostProblems = 200;

/** 256 MB: some eight hundred thousand touches. */
const largestFile = 256 * 1024 * 1024;

/**
 * Lists and settings of the owner that are left out are empty, or as they are for a new owner.
 * @param isCalendar whether a code has a holiday calendar; without it any code will do.
 */
export function readNotebook(source: string | Uint8Array, isCalendar?: (code: string) => boolean): NotebookRead {
  if (source.length > largestFile) return refused([{ path: '$', message: 'is larger than 256 MB' }]);
  const json = readJson(source);
  if (!json.ok) return refused([{ path: '$', message: json.message }]);
  return notebookFrom(json.value, isCalendar);
}

/** A notebook from the value that its file spells. */
function notebookFrom(value: unknown, isCalendar = (_code: string): boolean => true): NotebookRead {
  if (!isObject(value)) return refused([{ path: '$', message: 'must be an object' }]);
  const envelope = envelopeProblems(value);
  if (envelope.length > 0) return refused(envelope);

  const problems: Problem[] = unknownFields(value);
  const owner = withDefaults(value['owner']);
  const ownerRead = ownerSchema.safeParse(owner);
  if (!ownerRead.success) problems.push(...problemsIn(owner, ownerRead.error.issues, '$.owner'));
  const holidays = isObject(owner) ? owner['holidays'] : null;
  if (isHolidayCode(holidays) && !isCalendar(holidays)) problems.push(calendarUnknown);
  const lists = recordKinds.map((kind) => readList(kind, value[kind]));
  problems.push(...lists.flatMap((list) => list.problems), ...strayReferences(lists));
  if (problems.length > 0) return refused(problems);
  const records = Object.fromEntries(lists.map(({ kind, entries }) => [kind, entries.map(({ record }) => record)]));
  return { ok: true, notebook: { owner: ownerRead.data, ...records } as Notebook };
}

function refused(problems: readonly Problem[]): NotebookRead {
  const rest = problems.length - mostProblems;
  if (rest <= 0) return { ok: false, problems };
  return {
    ok: false,
    problems: [...problems.slice(0, mostProblems), { path: '$', message: `has ${rest} more problems` }],
  };
}

const calendarUnknown: Problem = { path: '$.owner.holidays', message: 'is not the code of a known calendar' };

function isHolidayCode(value: unknown): value is string {
  return typeof value === 'string' && ownerSchema.shape.holidays.safeParse(value).success;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of a file that is something else altogether nothing more is said. */
function envelopeProblems({ format, version }: Readonly<Record<string, unknown>>): readonly Problem[] {
  if (format !== notebookFormat) return [{ path: '$.format', message: `must be "${notebookFormat}"` }];
  if (version === notebookVersion) return [];
  const isNewer = typeof version === 'number' && version > notebookVersion;
  const hint = isNewer ? '; this file was written by a newer Sundown' : '';
  return [{ path: '$.version', message: `must be ${notebookVersion}${hint}` }];
}

const fieldsKnown: ReadonlySet<string> = new Set(['format', 'version', 'owner', ...recordKinds]);

function unknownFields(value: Readonly<Record<string, unknown>>): Problem[] {
  const keys = Object.keys(value).filter((key) => !fieldsKnown.has(key));
  return [...problemsIn(value, [{ code: 'unrecognized_keys', keys, message: '' }])];
}

function withDefaults(owner: unknown): unknown {
  return isObject(owner) ? { ...ownerDefaults, ...owner } : owner;
}
