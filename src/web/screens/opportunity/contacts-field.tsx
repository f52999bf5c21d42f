/** The contacts of a position in their order; the first is the one to ask for. T1 */

import type { Named } from '../../fields/name-field.tsx';
import { PeopleField } from '../../fields/people-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { editWords as words, factFieldWords } from './opportunity-words.ts';

interface ContactsFieldProps {
  readonly contacts: readonly Named[];
  readonly onContacts: (contacts: readonly Named[]) => void;
}

export function ContactsField({ contacts, onContacts }: ContactsFieldProps) {
  const sooner = (index: number): void =>
    onContacts(contacts.toSpliced(index - 1, 2, ...contacts.slice(index - 1, index + 1).toReversed()));
  return (
    <fieldset className="contacts-field">
      <legend>{factFieldWords.contacts}</legend>
      {contacts.length > 0 && (
        <ol>
          {contacts.map(({ id, name }, index) => (
            <li key={id}>
              <span className="name" dir="auto">
                {name}
              </span>
              {index === 0 && <span className="detail">{words.first}</span>}
              <span className="contact-ways">
                {index > 0 && (
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={words.up(name)}
                    onClick={() => sooner(index)}
                  >
                    <span className="upward">
                      <Icon name="chevron" size={18} />
                    </span>
                  </button>
                )}
                <button
                  type="button"
                  className="button quiet"
                  aria-label={words.remove(name)}
                  onClick={() => onContacts(contacts.filter((other) => other.id !== id))}
                >
                  <Icon name="close" size={18} />
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <PeopleField
        label={words.addContact}
        names={[]}
        onNames={(added) => onContacts([...contacts, ...added.filter(({ id }) => !contacts.some((c) => c.id === id))])}
        hint={words.contactsHint}
      />
    </fieldset>
  );
}
