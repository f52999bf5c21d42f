/** What every card and row of the day needs: the clock, the commands, and which panel stands open. */

import { createContext, useContext } from 'react';
import type { CallOutcome } from '../../core/facts/touch.ts';
import type { Clock } from '../words/due-words.ts';
import type { Today } from '../client/agenda-query.ts';
import type { Commands } from './use-commands.ts';

export type PanelKind = 'done' | 'words' | 'snooze' | 'skip' | 'why';

export interface Day {
  readonly today: Today;
  readonly clock: Clock;
  readonly commands: Commands;
  /** One panel at a time, so that the page stays still. */
  readonly panel: { readonly key: string; readonly kind: PanelKind; readonly outcome?: CallOutcome } | undefined;
  /** Opens a panel, or closes it where it stands open. */
  readonly toggle: (key: string, kind: PanelKind) => void;
  readonly close: () => void;
  /** Done in one tap where that says everything, else asks. */
  readonly done: (key: string) => void;
  /** A call was made, and it went like this: asks for the rest. */
  readonly called: (key: string, outcome: CallOutcome) => void;
}

const DayContext = createContext<Day | undefined>(undefined);

export const DayProvider = DayContext.Provider;

export function useDay(): Day {
  const day = useContext(DayContext);
  if (day === undefined) {
    throw new Error('This part of the page stands inside a day.');
  }
  return day;
}
