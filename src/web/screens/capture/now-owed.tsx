/** What follows from what was just logged. */

import { stepTitle } from '../../../core/playbooks/step-title.ts';
import { dueWords } from '../../words/due-words.ts';
import { englishLocale } from '../../client/use-clock.ts';
import { captureWords as words } from './capture-words.ts';
import type { Logged } from './use-log.ts';

export function NowOwed({ logged }: { readonly logged: Logged | undefined }) {
  return (
    <div className="now-owed" role="status">
      {logged !== undefined && <Owed logged={logged} />}
    </div>
  );
}

function Owed({ logged }: { readonly logged: Logged }) {
  const { draft, consequences, remarks, now, zone } = logged;
  const { created, met } = consequences;
  const names = new Map(draft.who.map(({ id, name }) => [id, name]));
  const promised = draft.promised.trim();
  const known = {
    ...(draft.position !== undefined && { opportunity: draft.position.name }),
    ...(promised !== '' && { promised }),
  };
  return (
    <>
      <h3>{created.length > 0 ? words.owe : words.oweNothing}</h3>
      <ul>
        {created.map((followUp) => {
          const due = dueWords(
            { opens: Date.parse(followUp.opens), due: Date.parse(followUp.due), overdue: followUp.state === 'overdue' },
            { now, zone, locale: englishLocale() },
          );
          const name = draft.who.length > 1 ? names.get(followUp.person ?? '') : undefined;
          return (
            <li key={followUp.key}>
              {name !== undefined && (
                <>
                  <span className="name" dir="auto">
                    {name}
                  </span>
                  :{' '}
                </>
              )}
              {stepTitle(followUp, known)} <span className="detail">{due}</span>
            </li>
          );
        })}
      </ul>
      {met.length > 0 && <p>{words.met(met.length)}</p>}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </>
  );
}
