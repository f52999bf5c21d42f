/** Choosing people in the list: one by one, as far as another, or all that were found. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PeopleFilter } from '../../people-filter.ts';
import { everyPerson, peopleBetween } from './people-query.ts';
import type { PersonRow } from './people-query.ts';
import { nobody, toggled, withRows } from './selection.ts';
import type { Selection } from './selection.ts';

export interface Selecting {
  readonly selection: Selection;
  readonly set: (selection: Selection) => void;
  /** As far as the row chosen before, where `far`. */
  readonly choose: (index: number, row: PersonRow, far: boolean) => void;
  readonly chooseAll: () => void;
  readonly busy: boolean;
}

export function useSelection(filter: PeopleFilter, onFault: (error: unknown) => void): Selecting {
  const [selection, set] = useState(nobody);
  const [busy, setBusy] = useState(false);
  const last = useRef<number | undefined>(undefined);
  const asked = useRef(filter);
  const queries = useQueryClient();
  useEffect(() => {
    asked.current = filter;
  });

  const add = useCallback(
    async (load: Promise<readonly PersonRow[]>): Promise<void> => {
      setBusy(true);
      try {
        const rows = await load;
        set((before) => withRows(before, rows));
      } catch (error) {
        onFault(error);
      } finally {
        setBusy(false);
      }
    },
    [onFault],
  );

  const choose = useCallback(
    (index: number, row: PersonRow, far: boolean): void => {
      const from = last.current;
      last.current = index;
      if (far && from !== undefined) {
        const span = { from: Math.min(from, index), until: Math.max(from, index) + 1 };
        void add(peopleBetween(queries, asked.current, span));
      } else {
        set((before) => toggled(before, row));
      }
    },
    [add, queries],
  );

  const chooseAll = useCallback(() => void add(everyPerson(asked.current)), [add]);

  return { selection, set, choose, chooseAll, busy };
}
