/** People whom the owner knows in a group; those who fit first. V6 */

import { useState } from 'react';
import { PeopleField, peopleIds } from '../../../fields/people-field.tsx';
import type { Named } from '../../../fields/name-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { faultWords } from '../../../undo/use-saying.ts';
import type { GroupCard, Member } from './group-query.ts';
import { groupWords, memberWords as words } from './group-words.ts';
import { MemberLine } from './member-line.tsx';
import { useEditGroup } from './use-edit-group.ts';

const mostShown = 30;

export function MembersPart({ card: { group, names, met } }: { readonly card: GroupCard }) {
  const [all, setAll] = useState(false);
  const edit = useEditGroup(group);
  const members = group.members ?? [];
  const nameById = new Map(names.map(({ id, name }) => [id, name]));
  const ordered = members.toSorted((a, b) => Number(b.fit === true) - Number(a.fit === true));
  const shown = all ? ordered : ordered.slice(0, mostShown);
  const add = (people: readonly string[], commands: readonly string[] = []): Promise<boolean> => {
    const added = people.filter((person) => members.every((member) => member.person !== person));
    const every = [...members, ...added.map((person) => ({ person }))];
    return edit(words.added(added.length), { members: every }, { commands });
  };
  return (
    <section className="groups-part" aria-labelledby="group-members">
      <h2 id="group-members" tabIndex={-1}>
        {words.title}
      </h2>
      <p className="hint">{members.length === 0 ? words.none : words.hint}</p>
      {members.length > 0 && (
        <ul className="card member-lines">
          {shown.map((member) => (
            <MemberLine
              key={member.person}
              member={member}
              name={nameById.get(member.person) ?? member.person}
              onChange={(text, changed) => edit(text, { members: withMember(members, member, changed) })}
            />
          ))}
        </ul>
      )}
      {ordered.length > shown.length && (
        <button type="button" className="button more no-print" onClick={() => setAll(true)}>
          {words.more(ordered.length - shown.length)}
        </button>
      )}
      {met.length > 0 && (
        <div className="met no-print">
          <p>{words.met}</p>
          <ul className="choices">
            {met.slice(0, mostShown).map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  className="button"
                  aria-label={words.addNamed(name)}
                  dir="auto"
                  onClick={() => void add([id])}
                >
                  <Icon name="plus" size={16} />
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AddMembers onAdd={add} />
    </section>
  );
}

interface AddMembersProps {
  /** @param commands those that added cards for it */
  readonly onAdd: (people: readonly string[], commands: readonly string[]) => Promise<boolean>;
}

function AddMembers({ onAdd }: AddMembersProps) {
  const [names, setNames] = useState<readonly Named[]>([]);
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const add = async (): Promise<void> => {
    setSaving(true);
    setFault('');
    try {
      const commands: string[] = [];
      if (await onAdd(await peopleIds(names, commands), commands)) setNames([]);
    } catch (error) {
      setFault(faultWords(error));
    } finally {
      setSaving(false);
    }
  };
  return (
    <form
      className="form add-members no-print"
      aria-label={words.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <PeopleField label={words.add} names={names} onNames={setNames} />
      {names.length > 0 && (
        <button type="submit" className="button main" data-still disabled={saving}>
          {saving ? groupWords.saving : words.addButton}
        </button>
      )}
      <p className="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}

/** Left out where nothing is put in the place. */
function withMember(members: readonly Member[], before: Member, after: Member | undefined): Member[] {
  return members.flatMap((one) => (one.person !== before.person ? [one] : after === undefined ? [] : [after]));
}
