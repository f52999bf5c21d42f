/** Addresses on the paper that one has at hand. */

import { useId, useState } from 'react';
import { Link } from 'wouter';
import { useSettings } from '../../owner-form/settings-query.ts';
import { AddressText } from '../../print/address-text.tsx';
import { pagesOf, papers } from '../../print/paper.ts';
import { Sheets } from '../../print/sheets.tsx';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useStored } from '../../ui/use-stored.ts';
import { urls } from '../../urls.ts';
import { PrintFrame } from './print-frame.tsx';
import { paperWords, printWords } from './print-words.ts';
import { useCut } from './use-cut.ts';

export interface Addressed {
  readonly id: string;
  readonly name: string;
  readonly address: string | undefined;
}

const choices = ['avery-5160', 'avery-l7160', 'envelope-10', 'envelope-c6', 'envelope-dl'] as const;

export function AddressSheets({ people }: { readonly people: readonly Addressed[] }) {
  const [paper, setPaper] = useStored('print-paper', choices);
  const [startAt, setStartAt] = useState(1);
  const [withSender, setWithSender] = useState(true);
  const cut = useCut();
  const owner = useSettings().data?.owner;
  const ready = people.flatMap(({ id, name, address }) => (address === undefined ? [] : [{ id, name, address }]));
  const missing = people.filter(({ address }) => address === undefined);
  const { places, kind } = papers[paper];
  const isSheet = kind === 'labels';
  const first = isSheet ? startAt : 1;
  return (
    <PrintFrame
      title={printWords.addresses}
      isEmpty={ready.length === 0}
      paper={paper}
      choices={
        <>
          <ChoiceRow
            legend={printWords.paper}
            choices={choices.map((value) => ({ value, words: paperWords[value] }))}
            chosen={paper}
            onChoose={setPaper}
          />
          {isSheet && <StartAt most={places.length} startAt={startAt} onStart={setStartAt} />}
          {!isSheet && owner?.address !== undefined && (
            <label className="tick">
              <input type="checkbox" checked={withSender} onChange={({ target }) => setWithSender(target.checked)} />
              {printWords.sender}
            </label>
          )}
          {!isSheet && owner !== undefined && owner.address === undefined && (
            <p className="hint">
              {printWords.noSender} <Link href={urls.settings}>{printWords.toSettings}</Link>
            </p>
          )}
        </>
      }
      told={
        <>
          <p>
            {ready.length === 0
              ? printWords.noAddresses
              : printWords.count(printWords.addressCount(ready.length), pagesOf(ready, places.length, first).length)}
          </p>
          {missing.length > 0 && (
            <p>
              {printWords.missing(missing.length)}{' '}
              {missing.map(({ id, name }, at) => (
                <span key={id}>
                  {at > 0 && ', '}
                  <Link className="name" dir="auto" href={urls.person(id)}>
                    {name}
                  </Link>
                </span>
              ))}
            </p>
          )}
          {cut.names.length > 0 && <p className="fault">{printWords.tooLong(cut.names.join(', '))}</p>}
        </>
      }
    >
      <Sheets
        paper={paper}
        items={ready}
        startAt={first}
        keyOf={({ id }) => id}
        beside={
          !isSheet &&
          withSender &&
          owner?.address !== undefined && (
            <div className="sender">
              <AddressText name={owner.name ?? ''} address={owner.address} side="from" />
            </div>
          )
        }
      >
        {({ name, address }) => (
          <AddressText name={name} address={address} side="to" onFit={(fits) => cut.note(name, fits)} />
        )}
      </Sheets>
    </PrintFrame>
  );
}

interface StartAtProps {
  readonly most: number;
  readonly startAt: number;
  readonly onStart: (startAt: number) => void;
}

/** So that a sheet that was begun is used up. */
function StartAt({ most, startAt, onStart }: StartAtProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(startAt));
  const isWrong = !/^\d+$/.test(typed) || Number(typed) < 1 || Number(typed) > most;
  return (
    <div className="field print-start">
      <label htmlFor={id}>{printWords.startAt}</label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        value={typed}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const wanted = Number(target.value);
          if (Number.isInteger(wanted) && wanted >= 1 && wanted <= most) onStart(wanted);
        }}
      />
      <p className={isWrong ? 'fault' : 'hint'} id={`${id}-hint`}>
        {printWords.startHint(most)}
      </p>
    </div>
  );
}
