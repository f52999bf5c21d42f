/** The search under way, and those that are over. F8 */

import { useId, useRef, useState } from 'react';
import { client, freshId } from '../../client/client.ts';
import { serverNow, useClock } from '../../client/use-clock.ts';
import { useSaying } from '../../undo/use-saying.ts';
import { dateIn } from '../../words/due-words.ts';
import { instantIn } from '../../words/wall-time.ts';
import { SearchRow } from './search-row.tsx';
import { SettingsCard } from '../../owner-form/settings-card.tsx';
import type { SettingsAnswer } from '../../owner-form/settings-query.ts';
import { searchWords } from '../../owner-form/settings-words.ts';
import { FieldFault } from '../../owner-form/text-field.tsx';

export function SearchesCard({ settings }: { readonly settings: SettingsAnswer }) {
  const { searches, time } = settings;
  const clock = useClock(time);
  const list = useRef<HTMLUListElement>(null);
  const say = useSaying();
  const newestFirst = searches.toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
  const isSearching = searches.some(({ endedAt }) => endedAt === undefined);
  return (
    <SettingsCard title={searchWords.title} note={isSearching ? searchWords.note : searchWords.none}>
      {searches.length > 0 && (
        <ul className="searches wide" ref={list} tabIndex={-1} aria-label={searchWords.title}>
          {newestFirst.map((search) => (
            <SearchRow
              key={search.id}
              search={search}
              clock={clock}
              onEnd={() => {
                const { id, version } = search;
                void say(searchWords.over, (commandId) => client.endSearch({ commandId, id, version })).then(
                  (done) => done !== undefined && list.current?.focus(),
                );
              }}
            />
          ))}
        </ul>
      )}
      <NewSearch
        today={dateIn(clock.now, clock.zone)}
        onBegin={async ({ goal, day }) => {
          const now = serverNow(time);
          const at = Math.min(instantIn(clock.zone, `${day}T09:00`), now);
          const asked = { id: freshId(), goal, startedAt: new Date(at).toISOString() };
          return (
            (await say(searchWords.begun, (commandId) => client.startSearch({ commandId, ...asked }))) !== undefined
          );
        }}
      />
    </SettingsCard>
  );
}

interface NewSearchProps {
  readonly today: string;
  /** Whether it was taken. */
  readonly onBegin: (search: { readonly goal: string; readonly day: string }) => Promise<boolean>;
}

function NewSearch({ today, onBegin }: NewSearchProps) {
  const id = useId();
  const [goal, setGoal] = useState('');
  const [picked, setPicked] = useState<string>();
  const [faulty, setFaulty] = useState(false);
  const begin = async (): Promise<void> => {
    const isBlank = goal.trim() === '';
    setFaulty(isBlank);
    if (isBlank) {
      document.getElementById(`${id}-goal`)?.focus();
    } else if (await onBegin({ goal: goal.trim(), day: picked ?? today })) {
      setGoal('');
      setPicked(undefined);
    }
  };
  return (
    <form
      className="new-search wide no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-goal`}>{searchWords.goal}</label>
        <input
          id={`${id}-goal`}
          className="input"
          dir="auto"
          maxLength={2000}
          value={goal}
          aria-invalid={faulty || undefined}
          aria-describedby={faulty ? `${id}-fault` : undefined}
          onChange={(event) => setGoal(event.target.value)}
        />
        <FieldFault id={`${id}-fault`} fault={faulty ? searchWords.goalMissing : undefined} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-day`}>{searchWords.startedOn}</label>
        <input
          id={`${id}-day`}
          className="input"
          type="date"
          max={today}
          value={picked ?? today}
          onChange={(event) => setPicked(event.target.value || undefined)}
        />
      </div>
      <button type="submit" className="button">
        {searchWords.begin}
      </button>
    </form>
  );
}
