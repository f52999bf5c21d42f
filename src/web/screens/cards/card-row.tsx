/** One person of the list: the address or the place to write it, the words to copy by hand, and the tick. */

import { lazy, Suspense, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useDay } from '../../follow-ups/day-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { dayWords } from '../../words/due-words.ts';
import { AddressForm } from './address-form.tsx';
import type { Recipient } from './cards-query.ts';
import { cardsWords as words } from './cards-words.ts';
import { useCardDeeds } from './use-card-deeds.ts';

const WordsPanel = lazy(async () => ({ default: (await import('../../follow-ups/words/words-panel.tsx')).WordsPanel }));

export function CardRow({ recipient }: { readonly recipient: Recipient }) {
  const { id, name, title, organizationName, addresses, key } = recipient;
  const { today, panel, toggle, close, commands } = useDay();
  const head = useId();
  const [isWriting, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const followUp = today.groups.flatMap(({ followUps }) => followUps).find((one) => one.key === key);
  const isOpen = key !== undefined && panel?.key === key && panel.kind === 'words';
  const work = [title, organizationName].filter((part) => part !== undefined).join(' · ');
  const [address] = addresses;
  return (
    <li
      className="cards-row"
      tabIndex={-1}
      aria-labelledby={head}
      data-follow-up={key}
      data-leaving={(key !== undefined && commands.leaving.has(key)) || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="cards-who">
        <h3 className="name" id={head}>
          <Link href={urls.person(id)} dir="auto">
            {name}
          </Link>
        </h3>
        {work !== '' && (
          <p className="detail" dir="auto">
            {work}
          </p>
        )}
        {address !== undefined && (
          <p className="address" dir="auto">
            {address}
          </p>
        )}
        {address === undefined && !isWriting && (
          <p className="cards-missing">
            <Icon name="warn" size={18} />
            <span>{words.noAddress}</span>
            <button
              type="button"
              className="button no-print"
              ref={opener}
              aria-label={words.addAddressNamed(name)}
              onClick={() => setWriting(true)}
            >
              {words.addAddress}
            </button>
          </p>
        )}
        {address === undefined && isWriting && (
          <AddressForm
            recipient={recipient}
            onClose={() => {
              setWriting(false);
              requestAnimationFrame(() => opener.current?.focus());
            }}
          />
        )}
      </div>
      <div className="cards-ways">
        {key !== undefined && (
          <button
            type="button"
            className="button quiet no-print"
            aria-expanded={isOpen}
            aria-label={words.wordsNamed(name)}
            onClick={() => toggle(key, 'words')}
          >
            {words.words}
          </button>
        )}
        <Tick recipient={recipient} />
      </div>
      {isOpen && followUp !== undefined && (
        <Suspense fallback={null}>
          <WordsPanel followUp={followUp} />
        </Suspense>
      )}
    </li>
  );
}

/** On its way or not; either is taken back by the same stroke. */
function Tick({ recipient }: { readonly recipient: Recipient }) {
  const { done, clock } = useDay();
  const { takeOut } = useCardDeeds();
  const { name, state, key, sent } = recipient;
  if (state === 'settled') return <span className="hint">{words.settled}</span>;
  if (sent !== undefined)
    return (
      <>
        <span className="mark sent">
          <Icon name="check" size={16} />
          {words.sentOn(dayWords(Date.parse(sent.at), clock))}
        </span>
        <button
          type="button"
          className="button quiet no-print"
          aria-label={words.notSentNamed(name)}
          onClick={() => void takeOut(recipient)}
        >
          {words.notSent}
        </button>
      </>
    );
  return key === undefined ? null : (
    <button type="button" className="button done no-print" aria-label={words.sendNamed(name)} onClick={() => done(key)}>
      <Icon name="check" size={18} />
      {words.send}
    </button>
  );
}
