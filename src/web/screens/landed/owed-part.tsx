/** What is left of one kind, to each person, in the same rows as on Today. */

import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { TodayGroup } from '../../client/agenda-query.ts';
import { FollowUpRow } from '../../follow-ups/follow-up-row.tsx';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { telOf } from '../../words/tel-of.ts';
import { landedWords as words } from './landed-words.ts';

interface OwedPartProps {
  readonly step: string;
  readonly title: string;
  readonly note: string;
  readonly groups: readonly TodayGroup[];
  readonly withPhones?: boolean;
  /** The rows stay out of the way until they are asked for. */
  readonly isFolded?: boolean;
  readonly children?: ReactNode;
}

/** Nothing at all where nothing of the kind is left. */
export function OwedPart({ step, title, note, groups, withPhones = false, isFolded = false, children }: OwedPartProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const owed = groups.flatMap((group) => {
    const followUps = group.followUps.filter((followUp) => followUp.step === step);
    return followUps.length === 0 ? [] : [{ group, followUps }];
  });
  if (owed.length === 0) return null;
  const rows = (
    <ul className="run-list">
      {owed.map(({ group, followUps }) => (
        <li className="card" key={group.person?.id ?? group.heading}>
          <div className="card-head">
            <h3 className="name">
              {group.person === null ? (
                group.heading
              ) : (
                <Link href={urls.person(group.person.id)} dir="auto">
                  {group.person.name}
                </Link>
              )}
            </h3>
            {withPhones && group.person !== null && <Phone person={group.person} />}
          </div>
          <ul className="rows">
            {followUps.map((followUp) => (
              <FollowUpRow key={followUp.key} followUp={followUp} group={group} onOpen={() => {}} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="run-part" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="count">{owed.length}</span>
      </h2>
      <p className="hint">{note}</p>
      {children}
      {isFolded ? (
        <details className="run-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.oneByOne}</summary>
          {isOpen && rows}
        </details>
      ) : (
        rows
      )}
    </section>
  );
}

function Phone({ person: { id, phones } }: { readonly person: NonNullable<TodayGroup['person']> }) {
  const [phone] = phones;
  return phone === undefined ? (
    <p className="hint">
      {words.noPhone} · <Link href={urls.person(id)}>{words.addPhone}</Link>
    </p>
  ) : (
    <p className="reach">
      <a className="button quiet" href={telOf(phone)} aria-label={words.call(phone)}>
        <Icon name="phone" size={18} />
        {phone}
      </a>
    </p>
  );
}
