/** What a card says, all of it to be put right before it is used. F4 */

import { useId, useState } from 'react';
import type { PersonTold } from '../../../../core/capture/corrections.ts';
import { EditorFrame } from '../editors/editor-frame.tsx';
import { CardField } from './card-field.tsx';
import { cardWords as words } from './card-words.ts';
import { cardFieldsOf, personOf } from './card-fields.ts';
import type { CardFields } from './card-fields.ts';
import type { CardFound } from './read-picture.ts';

interface CardFormProps {
  readonly found: CardFound;
  readonly onTold: (told: PersonTold) => void;
  readonly onRemove?: (() => void) | undefined;
  readonly onClose: () => void;
}

export function CardForm({ found: { card, known }, onTold, onRemove, onClose }: CardFormProps) {
  const id = useId();
  const [fields, setFields] = useState<CardFields>(() => cardFieldsOf(card));
  const [who, setWho] = useState(known.length === 1 ? known[0]?.id : undefined);
  const [fault, setFault] = useState<string>();
  const unsure = new Set<string>(card.unsure);
  const field = (name: keyof CardFields) => ({
    value: fields[name],
    isUnsure: unsure.has(name),
    onValue: (value: string) => setFields((before) => ({ ...before, [name]: value })),
  });
  const save = (): void => {
    const name = fields.name.trim();
    if (name === '') setFault(words.nameMissing);
    else
      onTold(
        personOf(
          fields,
          known.find((one) => one.id === who),
        ),
      );
  };
  return (
    <EditorFrame
      title={words.title}
      fault={fault}
      onSave={save}
      onRemove={onRemove}
      onClose={onClose}
      saveWord={words.use}
    >
      <CardField label={words.name} {...field('name')} />
      {known.length > 0 && (
        <fieldset className="candidates">
          <legend>{words.whoIsIt}</legend>
          {[...known, undefined].map((one) => (
            <label key={one?.id ?? 'new'} className="card-choice">
              <input type="radio" name={`${id}-who`} checked={who === one?.id} onChange={() => setWho(one?.id)} />
              {one === undefined ? words.somebodyNew : words.isKnown(one.name, one.organizationName)}
            </label>
          ))}
          {who !== undefined && <p className="hint">{words.knownHint}</p>}
        </fieldset>
      )}
      <CardField label={words.jobTitle} {...field('title')} />
      <CardField label={words.organization} {...field('organization')} />
      <CardField label={words.emails} {...field('emails')} isLong />
      <CardField label={words.phones} {...field('phones')} isLong />
      {card.addresses.length > 0 && <CardField label={words.addresses} {...field('addresses')} isLong />}
      {card.links.length > 0 && <CardField label={words.links} {...field('links')} isLong />}
      {card.notes !== undefined && <CardField label={words.notes} {...field('notes')} isLong />}
      <p className="hint">{words.several}</p>
    </EditorFrame>
  );
}
