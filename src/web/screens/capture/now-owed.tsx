/** What follows from what was just logged. */

import { englishLocale } from '../../words/own-locale.ts';
import { dueWords } from '../../words/due-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { captureWords as words } from './capture-words.ts';
import type { Owed } from './owed-after.ts';
import type { Logged, Told } from './use-tell.ts';

interface NowOwedProps {
  readonly told: Told | undefined;
  readonly onTakeBack: (logged: Logged) => void;
}

export function NowOwed({ told, onTakeBack }: NowOwedProps) {
  return (
    <div className="now-owed">
      <div role="status">
        {told?.how === 'waiting' && <p>{words.waiting}</p>}
        {told?.how === 'line' && <p>{words.keptLine}</p>}
        {told?.how === 'sent' && <Consequences logged={told.logged} />}
      </div>
      {told?.how === 'sent' && (
        <button type="button" className="button" onClick={() => onTakeBack(told.logged)}>
          <Icon name="undo" size={18} />
          {words.undo}
        </button>
      )}
    </div>
  );
}

function Consequences({ logged }: { readonly logged: Logged }) {
  const { owed, metCount, remarks, names } = logged;
  return (
    <>
      <h3>{owed.length > 0 ? words.owe : words.oweNothing}</h3>
      <ul>
        {owed.map((one) => (
          <OwedLine
            key={one.key}
            owed={one}
            logged={logged}
            name={names.size > 1 ? names.get(one.person ?? '') : undefined}
          />
        ))}
      </ul>
      {metCount > 0 && <p>{words.met(metCount)}</p>}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </>
  );
}

interface OwedLineProps {
  readonly owed: Owed;
  readonly logged: Logged;
  /** Where there are several, to whom. */
  readonly name: string | undefined;
}

function OwedLine({ owed, logged: { now, zone }, name }: OwedLineProps) {
  const due = Date.parse(owed.due);
  const facts = { opens: Date.parse(owed.opens), due, overdue: due < now, bySundown: owed.dueBySundown };
  return (
    <li>
      {name !== undefined && (
        <>
          <span className="name" dir="auto">
            {name}
          </span>
          {': '}
        </>
      )}
      {owed.title} <span className="detail">{dueWords(facts, { now, zone, locale: englishLocale() })}</span>
    </li>
  );
}
