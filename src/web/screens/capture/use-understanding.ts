/** What the server reads off the line while it is typed. */

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Corrected } from '../../../core/capture/corrected.ts';
import { corrected } from '../../../core/capture/corrected.ts';
import type { Understanding } from '../../../core/capture/understanding.ts';
import { client } from '../../client/client.ts';
import { aboutWhom, isAlike, nothingRead } from './line-draft.ts';
import type { AboutPerson, LineDraft } from './line-draft.ts';

export interface LineRead extends Corrected {
  /** What the server read, without corrections; undefined while it has not answered. */
  readonly read: Understanding | undefined;
  /** Whether that is the line as it stands now. */
  readonly isCurrent: boolean;
  readonly isFault: boolean;
}

const pauseMs = 150;

export function useUnderstanding(draft: LineDraft, open: AboutPerson | undefined): LineRead {
  const line = draft.line.trim();
  const settled = useSettled(line);
  const asked = { line: settled, about: aboutWhom(draft, open), ...(draft.kept && { saidAt: draft.kept.at }) };
  const { data, isPlaceholderData, isError } = useQuery({
    queryKey: ['understood', asked],
    queryFn: ({ signal }) => understand(asked, signal),
    enabled: settled !== '',
    placeholderData: (before) => (before !== undefined && isAlike(before.line, settled) ? before : undefined),
    staleTime: 60_000,
    retry: false,
    meta: { kept: false },
  });
  const read = line === '' ? undefined : data;
  const isCurrent = line === '' || (read?.line === line && !isPlaceholderData);
  // Text that has changed since keeps what was read of it until the next answer, so that no chip jumps.
  const base = read === undefined ? nothingRead(line) : { ...read, line, summary: line };
  return { ...corrected(base, draft.corrections), read, isCurrent, isFault: isError };
}

export interface AskedLine {
  readonly line: string;
  readonly about: readonly AboutPerson[];
  readonly saidAt?: string;
}

export async function understand(asked: AskedLine, signal?: AbortSignal): Promise<Understanding> {
  const { about, ...line } = asked;
  const input = about.length === 0 ? line : { ...line, about };
  return (await client.understandLine(input, signal === undefined ? {} : { signal })).understanding;
}

let isWarm = false;

/** The server loads what it reads lines with when the first is asked for: before the first letter rather than after it. */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  void understand({ line: 'Coffee', about: [] }).catch(() => {
    isWarm = false;
  });
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
