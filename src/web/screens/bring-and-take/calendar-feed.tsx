/** The address by which a calendar on this computer shows meetings and what is owed. */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { againAfterFault } from '../../client/again-after-fault.ts';
import { client, isGone, saidBy } from '../../client/client.ts';
import type { Answered, Asked } from '../../client/client.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { bringAndTakeWords, feedWords as words } from './bring-and-take-words.ts';
import { FeedAddress } from './feed-address.tsx';
import { SureButton } from './sure-button.tsx';
import { Waiting } from './waiting.tsx';

type Feed = Answered['showCalendarFeed'];
type Change = (change: Asked['changeCalendarFeed'], told: string) => Promise<void>;

const key = ['calendar feed'];

export function CalendarFeed() {
  const id = useId();
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => client.showCalendarFeed({}, { signal }),
    refetchInterval: againAfterFault,
    // A secret stays off the device.
    meta: { kept: false },
  });
  const { faults } = bringAndTakeWords;
  if (data === undefined && error !== null) {
    const fault = isGone(error) ? faults.gone : faults.broken;
    return <FaultCard {...fault} againWord={faults.again} onAgain={() => void refetch()} />;
  }
  return (
    <section className="card taken feed" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{words.title}</h2>
      </header>
      <p className="hint">{words.note}</p>
      {data === undefined ? <Waiting words={words.loading} /> : <Shown feed={data} />}
    </section>
  );
}

function Shown({ feed }: { readonly feed: Feed }) {
  const queries = useQueryClient();
  const [said, setSaid] = useState({ text: '', isFault: false });
  const change: Change = async (asked, told) => {
    const { isOn: _on, newAddress: _new, ...choices } = asked;
    // A choice shows at once.
    queries.setQueryData(key, { ...feed, ...choices });
    try {
      queries.setQueryData(key, await client.changeCalendarFeed(asked));
      await queries.invalidateQueries();
      setSaid({ text: told, isFault: false });
    } catch (error) {
      queries.setQueryData(key, feed);
      const { gone, notDone } = bringAndTakeWords;
      setSaid({ text: isGone(error) ? gone : notDone(saidBy(error)), isFault: true });
    }
  };
  return (
    <>
      <p className={said.isFault ? 'fault' : 'hint'} role="status">
        {said.text}
      </p>
      {feed.path === undefined ? <TurnOn onChange={change} /> : <On feed={feed} path={feed.path} onChange={change} />}
      <details>
        <summary>{words.how}</summary>
        <dl>
          {words.ways.map(({ name, steps }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{steps}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{words.only}</p>
      </details>
    </>
  );
}

function TurnOn({ onChange }: { readonly onChange: Change }) {
  return (
    <p>
      <button type="button" className="button main" onClick={() => void onChange({ isOn: true }, words.turnedOn)}>
        {words.on}
      </button>
    </p>
  );
}

interface OnProps {
  readonly feed: Feed;
  readonly path: string;
  readonly onChange: Change;
}

function On({ feed, path, onChange }: OnProps) {
  const place = useRef<HTMLDivElement>(null);
  // The button that turned it on is gone.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  return (
    <div className="feed-on" ref={place}>
      <FeedAddress address={new URL(path, location.origin).href} />
      <div>
        <ChoiceRow
          legend={words.followUps}
          choices={(['tasks', 'events', 'none'] as const).map((value) => ({ value, words: words.choices[value] }))}
          chosen={feed.followUps}
          onChoose={(followUps) => void onChange({ followUps }, words.saved)}
        />
        <p className="hint">{words.followUpsNote}</p>
      </div>
      <Alarm minutes={feed.alarmMinutes} onMinutes={(alarmMinutes) => void onChange({ alarmMinutes }, words.saved)} />
      <div className="choices">
        <SureButton
          word={words.renew}
          title={words.renewSure}
          note={words.renewNote}
          yes={words.renewYes}
          no={words.no}
          onSure={() => onChange({ newAddress: true }, words.renewed)}
        />
        <SureButton
          word={words.off}
          title={words.offSure}
          note={words.offNote}
          yes={words.offYes}
          no={words.no}
          onSure={() => onChange({ isOn: false }, words.turnedOff)}
        />
      </div>
    </div>
  );
}

const offered = [0, 5, 10, 15, 30, 60, 120, 1440];

interface AlarmProps {
  readonly minutes: number | null;
  readonly onMinutes: (minutes: number | null) => void;
}

function Alarm({ minutes, onMinutes }: AlarmProps) {
  const id = useId();
  const choices =
    minutes === null || offered.includes(minutes) ? offered : [...offered, minutes].toSorted((a, b) => a - b);
  return (
    <div className="field">
      <label htmlFor={id}>{words.alarm}</label>
      <select
        id={id}
        className="input"
        value={minutes ?? ''}
        onChange={({ target: { value } }) => onMinutes(value === '' ? null : Number(value))}
      >
        <option value="">{words.alarmNever}</option>
        {choices.map((each) => (
          <option key={each} value={each}>
            {each === 0 ? words.alarmAt : words.minutes(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
