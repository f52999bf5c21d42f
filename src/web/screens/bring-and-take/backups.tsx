/** The backups of this notebook: the last one, one now, and the way back to any of them. */

import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { client, isGone, saidBy } from '../../client/client.ts';
import { useConnection } from '../../client/connection.ts';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Moment } from '../../ui/moment.tsx';
import { urls } from '../../urls.ts';
import { exactWords } from '../../words/due-words.ts';
import { BackupRow } from './backup-row.tsx';
import { momentWords } from './backup-words.ts';
import { useBackups } from './backups-query.ts';
import type { BackupList } from './backups-query.ts';
import { BringBackup } from './bring-backup.tsx';
import { backupWords as words, bringAndTakeWords } from './bring-and-take-words.ts';
import { Waiting } from './waiting.tsx';

export function Backups() {
  const { data, error, refetch } = useBackups();
  const { faults } = bringAndTakeWords;
  if (data !== undefined) return data.folder === undefined ? <Elsewhere /> : <Kept list={data} />;
  if (error === null) return <Waiting words={words.loading} />;
  const fault = isGone(error) ? faults.gone : faults.broken;
  return <FaultCard {...fault} againWord={faults.again} onAgain={() => void refetch()} />;
}

/** In PostgreSQL the one who runs the server makes them. */
function Elsewhere() {
  const id = useId();
  return (
    <section className="card taken" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{words.elsewhere}</h2>
      </header>
      <p>{words.elsewhereNote}</p>
      <p>
        <Link className="button" href={urls.take}>
          {words.toTake}
        </Link>
      </p>
    </section>
  );
}

interface Said {
  readonly text: string;
  readonly isFault: boolean;
}

function Kept({ list }: { readonly list: BackupList }) {
  const id = useId();
  const { items } = list;
  const clock = useClock(useServerTime());
  const head = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<Said>({ text: '', isFault: false });
  const tell = (text: string): void => {
    setSaid({ text, isFault: false });
    head.current?.focus();
  };
  return (
    <>
      <Last list={list} said={said} onSaid={setSaid} />
      <section className="card taken" aria-labelledby={id}>
        <header className="card-head">
          <h2 id={id} ref={head} tabIndex={-1}>
            {words.list}
          </h2>
        </header>
        <ul>
          {items.map((backup) => (
            <BackupRow key={backup.name} backup={backup} clock={clock} onDone={tell} />
          ))}
        </ul>
        <p className="hint">
          {words.kept} {words.folder(list.folder ?? '')}
        </p>
      </section>
      <BringBackup />
    </>
  );
}

interface LastProps {
  readonly list: BackupList;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
}

function Last({ list: { items, trouble }, said, onSaid }: LastProps) {
  const id = useId();
  const queries = useQueryClient();
  const clock = useClock(useServerTime());
  const { isGone: isOffline } = useConnection();
  const [isWorking, setWorking] = useState(false);
  const last = items.find(({ reason }) => reason !== 'brought');
  const backUp = async (): Promise<void> => {
    setWorking(true);
    onSaid({ text: words.working, isFault: false });
    try {
      const { isNew } = await client.backUp({});
      onSaid({ text: isNew ? words.made : words.upToDate, isFault: false });
    } catch (error) {
      const { gone, notDone } = bringAndTakeWords;
      onSaid({ text: isGone(error) ? gone : notDone(saidBy(error)), isFault: true });
    }
    setWorking(false);
    await queries.invalidateQueries();
  };
  return (
    <section className="card taken" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{words.last}</h2>
      </header>
      {last === undefined ? (
        <p>{words.none}</p>
      ) : (
        <p>
          {words.madeAt} <Moment words={momentWords(last.at, clock)} exact={exactWords(Date.parse(last.at), clock)} />
          {'. '}
          {last.isUpToDate ? words.upToDate : words.behind}
        </p>
      )}
      <p className="hint">{words.daily}</p>
      {trouble !== undefined && <p className="fault">{words.trouble(momentWords(trouble.at, clock), trouble.why)}</p>}
      <p className="choices">
        <button
          type="button"
          className="button main"
          aria-disabled={isWorking || isOffline}
          onClick={() => !isWorking && !isOffline && void backUp()}
        >
          {words.now}
        </button>
      </p>
      <p className={said.isFault ? 'fault' : 'hint'} role="status">
        {said.text}
      </p>
    </section>
  );
}
