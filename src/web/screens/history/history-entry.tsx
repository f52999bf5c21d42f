/** One change: when, from where, what it said and changed, and whether it can be taken back. */

import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { Moment } from '../../ui/moment.tsx';
import { urls } from '../../urls.ts';
import { dayWords, exactWords, timeWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Entry } from './history-query.ts';
import { changedWords, doorWords, entryWords as words } from './history-words.ts';
import { HistoryPanel } from './history-panel.tsx';
import { saidParts } from './said-parts.ts';
import type { HistoryUndo } from './use-history-undo.ts';

interface HistoryEntryProps {
  readonly entry: Entry;
  readonly clock: Clock;
  readonly undoing: HistoryUndo;
}

export function HistoryEntry({ entry, clock, undoing }: HistoryEntryProps) {
  const id = useId();
  const { said, door, undo } = entry;
  const at = Date.parse(entry.at);
  const open = undoing.open?.id === entry.id ? undoing.open : undefined;
  const changed = changedWords(entry.changed);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || open === undefined) return;
    event.stopPropagation();
    undoing.close();
  };
  return (
    <li>
      <div
        className="change"
        role="group"
        aria-labelledby={`${id}-said`}
        tabIndex={-1}
        data-change={entry.id}
        data-undone={undo === 'undone' || undefined}
        onKeyDown={pressed}
      >
        <p className="change-when">
          <Moment words={timeWords(at, clock)} exact={exactWords(at, clock)} />
          <span>{doorWords[door] ?? door}</span>
        </p>
        <div className="change-what">
          <Said id={`${id}-said`} entry={entry} />
          {changesMore(entry) && <p className="hint">{changed}</p>}
          <State entry={entry} clock={clock} />
        </div>
        {undo === 'can' && (
          <button
            type="button"
            className="button no-print"
            aria-label={entry.again ? words.againNamed(said) : words.undoNamed(said)}
            onClick={() => undoing.ask(entry)}
          >
            <Icon name={entry.again ? 'redo' : 'undo'} size={18} />
            {undoing.busy === entry.id ? words.undoing : entry.again ? words.again : words.undo}
          </button>
        )}
        {open !== undefined && <HistoryPanel open={open} changed={changed} undoing={undoing} />}
      </div>
    </li>
  );
}

function State({ entry: { undo, why, undoneBy }, clock }: { readonly entry: Entry; readonly clock: Clock }) {
  if (undo === 'undone' && undoneBy !== undefined) {
    const at = Date.parse(undoneBy.at);
    return (
      <p className="change-state">
        <Icon name="undo" size={18} />
        {words.undone(dayWords(at, clock), timeWords(at, clock))}
      </p>
    );
  }
  return why === undefined ? null : <p className="hint">{why}</p>;
}

/** Of one fact that was changed what it said tells enough. */
function changesMore({ changed }: Entry): boolean {
  return changed.reduce((sum, { added, changed: altered, removed }) => sum + added + altered + removed, 0) > 1;
}

/** Each name leads to the card. Those of an import stand below, as it names nobody. */
function Said({ id, entry: { said, people } }: { readonly id: string; readonly entry: Entry }) {
  const { parts, others } = saidParts(said, people);
  const link = (person: Entry['people'][number]) => (
    <Link key={person.id} href={urls.person(person.id)}>
      {person.name}
    </Link>
  );
  return (
    <>
      <h3 id={id} dir="auto">
        {parts.map((part, index) => (typeof part === 'string' ? <span key={`${index}`}>{part}</span> : link(part)))}
      </h3>
      {parts.length === 1 && others.length > 0 && (
        <p className="change-others" dir="auto">
          {others.map(link)}
        </p>
      )}
    </>
  );
}
