/** One person in a group: whether they fit, and their role there. V6 */

import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { urls } from '../../../urls.ts';
import type { Member } from './group-query.ts';
import { memberWords as words } from './group-words.ts';
import { OneField } from './one-field.tsx';
import { useWish } from './use-wish.ts';

interface MemberLineProps {
  readonly member: Member;
  readonly name: string;
  /** Undefined takes them out. */
  readonly onChange: (text: string, changed: Member | undefined) => Promise<boolean>;
}

export function MemberLine({ member, name, onChange }: MemberLineProps) {
  const { person, role } = member;
  const [fit, setFit] = useWish(member.fit === true, async (wish) =>
    onChange(words.kept(name), { ...member, fit: wish }),
  );
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const rolled = (text: string): Member => ({
    person,
    ...(member.fit !== undefined && { fit: member.fit }),
    ...(text !== '' && { role: text }),
  });
  return (
    <li className="member-line" data-fit={fit || undefined}>
      <p className="member-who">
        <Link className="name" href={urls.person(person)} dir="auto">
          {name}
        </Link>
        {role !== undefined && role !== '' && (
          <span className="detail" dir="auto">
            {role}
          </span>
        )}
      </p>
      <label className="tick">
        <input
          type="checkbox"
          checked={fit}
          aria-label={words.fitsNamed(name)}
          onChange={(event) => setFit(event.target.checked)}
        />
        {words.fits}
      </label>
      <button
        type="button"
        className="button quiet no-print"
        ref={button}
        aria-expanded={open}
        aria-label={words.changeNamed(name)}
        onClick={() => setOpen(!open)}
      >
        {words.change}
      </button>
      {open && (
        <OneField
          label={words.role}
          begun={role ?? ''}
          mayBeBlank
          onCancel={close}
          onSave={async (text) => {
            if (await onChange(words.kept(name), rolled(text))) close();
          }}
        >
          <button
            type="button"
            className="button danger"
            onClick={() =>
              void onChange(words.removed(name), undefined).then((done) => {
                if (done) document.querySelector<HTMLElement>('#group-members')?.focus();
              })
            }
          >
            {words.remove}
          </button>
        </OneField>
      )}
    </li>
  );
}
