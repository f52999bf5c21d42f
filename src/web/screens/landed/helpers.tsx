/** Everyone who helped, with what each one did, how far they have been told, and whether they matter most. F5 F6 */

import { Link } from 'wouter';
import { client } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { agoWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Helper, Landing } from './landed-query.ts';
import { landedWords as words } from './landed-words.ts';
import { useRunDeed } from './use-run-deed.ts';

interface HelpersProps {
  readonly landing: Landing;
  readonly clock: Clock;
}

export function Helpers({ landing: { helpers }, clock }: HelpersProps) {
  if (helpers.length === 0) return null;
  return (
    <section className="run-part" aria-labelledby="helpers-head">
      <h2 id="helpers-head">
        {words.helpers} <span className="count">{helpers.length}</span>
      </h2>
      <p className="hint">{words.helpersNote}</p>
      <ul className="run-list">
        {helpers.map((helper) => (
          <HelperCard key={helper.id} helper={helper} clock={clock} />
        ))}
      </ul>
    </section>
  );
}

function HelperCard({ helper, clock }: { readonly helper: Helper; readonly clock: Clock }) {
  const { id, name, did, steps, isTold, isStopped, keyBecause } = helper;
  return (
    <li className="card helper">
      <div className="card-head">
        <h3 className="name">
          <Link href={urls.person(id)} dir="auto">
            {name}
          </Link>
        </h3>
        {isStopped ? (
          <span className="mark late">{words.stopped}</span>
        ) : (
          isTold && (
            <span className="mark told">
              <Icon name="check" size={16} />
              {words.allTold}
            </span>
          )
        )}
      </div>
      <ul className="helper-did">
        {did.map(({ kind, what, to, at }) => (
          <li key={`${kind} ${at} ${what ?? ''}`}>
            <strong>{words.help[kind]}</strong>
            {to !== undefined && (
              <span dir="auto">
                {' '}
                <Link href={urls.person(to.id)}>{words.helpTo(to.name)}</Link>
              </span>
            )}
            {what !== undefined && <span dir="auto">: {what}</span>}{' '}
            <span className="detail">{agoWords(Date.parse(at), clock)}</span>
          </li>
        ))}
      </ul>
      {steps.length > 0 && (
        <ul className="helper-steps">
          {steps.map(({ key, step, title, state }) => (
            <li key={key} data-state={state}>
              {state === 'done' && <Icon name="check" size={16} />}
              {words.steps(words.stepNames[step] ?? title, words.states[state])}
            </li>
          ))}
        </ul>
      )}
      <div className="helper-key">
        {keyBecause !== undefined && <p className="hint">{words.keyBecause[keyBecause]}</p>}
        <KeyMark helper={helper} />
      </div>
    </li>
  );
}

/** Whoever counts for another reason can be marked all the same, and stays one when that reason goes. */
function KeyMark({ helper: { id, name, version, keyBecause } }: { readonly helper: Helper }) {
  const perform = useRunDeed();
  const isMarked = keyBecause === 'marked';
  const visible = isMarked ? words.unmark : keyBecause === undefined ? words.mark : words.keep;
  const mark = (): void =>
    void perform(isMarked ? words.unmarked(name) : words.marked(name), (commandId) =>
      sentSurely(() => client.editPerson({ commandId, id, version, changes: { key: isMarked ? null : true } })),
    );
  return (
    <button type="button" className="button quiet no-print" aria-label={words.markNamed(visible, name)} onClick={mark}>
      {visible}
    </button>
  );
}
