/** Name, standing and what the rules say; join, leave and how one takes part. F11 F12 V7 */

import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { involvements } from '../../../../core/facts/group.ts';
import { client } from '../../../client/client.ts';
import { ChoiceRow } from '../../../ui/choice-row.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSaying } from '../../../undo/use-saying.ts';
import { urls } from '../../../urls.ts';
import { dayWords } from '../../../words/due-words.ts';
import type { Clock } from '../../../words/due-words.ts';
import { kindWords, stateWords } from '../groups-words.ts';
import type { GroupCard } from './group-query.ts';
import { adviceWords, chapterWords, groupWords as words, involvementWords } from './group-words.ts';
import { OneField } from './one-field.tsx';
import { useEditGroup } from './use-edit-group.ts';
import { useWish } from './use-wish.ts';

const choices = involvements.map((value) => ({ value, words: involvementWords[value] }));

export function GroupHead({ card, clock }: { readonly card: GroupCard; readonly clock: Clock }) {
  const { group, state, advice, fitting, association, parent } = card;
  const edit = useEditGroup(group);
  const [involvement, involve] = useWish(group.involvement ?? 'member', async (wish) =>
    edit(words.involvementKept(involvementWords[wish]), { involvement: wish }),
  );
  const [isLocal, setLocal] = useWish(group.hasLocalChapter === true, async (wish) =>
    edit(words.localKept, { hasLocalChapter: wish }),
  );
  return (
    <header className="card group-head" data-state={state}>
      <div className="card-head">
        <h1 className="name" tabIndex={-1} dir="auto">
          {group.name}
        </h1>
      </div>
      <div className="group-body">
        <p className="group-standing">
          <span className="mark" data-mark={state}>
            {state === 'joined' && <Icon name="check" size={16} />}
            {stateWords[state]}
          </span>
          <span className="detail">{[kindWords[group.kind], sinceWords(card, clock)].join(' · ')}</span>
          {parent !== undefined && (
            <span className="detail">
              {chapterWords.partOf}{' '}
              <Link href={urls.group(parent.id)} dir="auto">
                {parent.name}
              </Link>
            </span>
          )}
        </p>
        {association !== undefined && (
          <p className="group-purpose">
            {association.purpose}{' '}
            {association.website !== undefined && (
              <a
                href={`https://${association.website}`}
                target="_blank"
                rel="noreferrer"
                aria-label={words.website(association.website)}
              >
                {association.website}
              </a>
            )}
          </p>
        )}
        {advice !== undefined && (
          <p className="group-advice">
            <Icon name="people" size={20} />
            <span>
              {adviceWords[advice].say(fitting)}{' '}
              {adviceWords[advice].rules.map((rule) => (
                <span key={rule} className="mark">
                  {rule}
                </span>
              ))}
            </span>
          </p>
        )}
        {state === 'joined' && (
          <div className="no-print">
            <ChoiceRow legend={words.involvement} choices={choices} chosen={involvement} onChoose={involve} />
          </div>
        )}
        <label className="tick no-print">
          <input type="checkbox" checked={isLocal} onChange={(event) => setLocal(event.target.checked)} />
          {words.local}
        </label>
        <Ways card={card} />
      </div>
    </header>
  );
}

function Ways({ card: { group, state } }: { readonly card: GroupCard }) {
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const say = useSaying();
  const edit = useEditGroup(group);
  const { id, version, name } = group;
  const close = (): void => {
    setRenaming(false);
    requestAnimationFrame(() => rename.current?.focus());
  };
  return (
    <>
      <p className="group-ways no-print">
        {state === 'joined' ? (
          <button
            type="button"
            className="button"
            onClick={() => void say(words.leftIt(name), (commandId) => client.leaveGroup({ commandId, id, version }))}
          >
            {words.leave}
          </button>
        ) : (
          <button
            type="button"
            className="button main"
            onClick={() => void say(words.joined(name), (commandId) => client.joinGroup({ commandId, id, version }))}
          >
            <Icon name="check" size={18} />
            {state === 'left' ? words.joinAgain : words.join}
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          ref={rename}
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          {words.change}
        </button>
      </p>
      {renaming && (
        <OneField
          label={words.name}
          begun={name}
          onCancel={close}
          onSave={async (text) => {
            if ((await edit(words.nameKept, { name: text })) === true) close();
          }}
        />
      )}
    </>
  );
}

function sinceWords({ group, state }: GroupCard, clock: Clock): string {
  const day = (text: string | undefined): string => (text === undefined ? '' : dayWords(Date.parse(text), clock));
  if (state === 'left') return words.leftOn(day(group.leftAt));
  return state === 'joined' ? words.joinedOn(day(group.joinedAt)) : words.notedOn(day(group.notedAt));
}
