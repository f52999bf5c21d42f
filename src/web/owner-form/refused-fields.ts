/** Which fields the server would not take, read off its refusal. */

import { ORPCError } from '@orpc/client';
import type { OwnerRecord } from './settings-draft.ts';
import { fieldNames } from './settings-fields.ts';
import type { Faults, FieldName } from './settings-fields.ts';
import { refusedFields } from './settings-words.ts';

interface Problem {
  readonly path?: string;
}

/** Empty where it was refused for something else. */
export function faultsFrom(error: unknown): Faults {
  if (!(error instanceof ORPCError)) return {};
  if (error.code === 'unknown-holidays') return { holidays: refusedFields.holidays };
  const { problems = [] } = (error.data ?? {}) as { readonly problems?: readonly Problem[] };
  return Object.fromEntries(
    problems
      .map(({ path = '' }) => fieldAt(path))
      .filter((field) => field !== undefined)
      .map((field) => [field, refusedFields[field]]),
  );
}

/** The settings as they stand now, where a save came too late. */
export function presentIn(error: unknown): OwnerRecord | undefined {
  return error instanceof ORPCError && error.code === 'stale-version'
    ? (error.data as { readonly present: OwnerRecord }).present
    : undefined;
}

/** `$.changes.location.latitude` is the latitude; `$.changes.location` too, being its first field. */
function fieldAt(path: string): FieldName | undefined {
  const names = path.replace(/^\$\.changes\.?/, '').split(/[.[]/);
  const [whole = '', part = ''] = names;
  const first = { location: 'latitude', businessHours: 'to', cadence: 'inner' }[whole];
  return fieldNames.find((field) => field === part) ?? fieldNames.find((field) => field === (first ?? whole));
}
