/** What was understood, a chip for each piece; a chip opens to be put right, and Delete leaves it out. */

import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Chip, Spot } from './chips.ts';
import { captureWords as words } from './capture-words.ts';

interface ChipRowProps {
  readonly chips: readonly Chip[];
  /** The id of the chip whose editor is open. */
  readonly opened: string | undefined;
  /** The id of the editor's element. */
  readonly editor: string;
  readonly onOpen: (spot: Spot) => void;
  readonly onRemove: (chip: Chip) => void;
}

export function ChipRow({ chips, opened, editor, onOpen, onRemove }: ChipRowProps) {
  return (
    <ul className="chips read-chips" aria-label={words.read}>
      {chips.map((chip) => (
        <ChipItem
          key={chip.id}
          chip={chip}
          isOpen={opened === chip.id}
          editor={editor}
          onOpen={() => onOpen(chip.spot)}
          onRemove={() => onRemove(chip)}
        />
      ))}
    </ul>
  );
}

interface ChipItemProps {
  readonly chip: Chip;
  readonly isOpen: boolean;
  readonly editor: string;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function ChipItem({ chip, isOpen, editor, onOpen, onRemove }: ChipItemProps) {
  const id = useId();
  const [hushed, setHushed] = useState(false);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove();
    } else if (event.key === 'Escape' && exact !== undefined && !hushed) {
      event.stopPropagation();
      event.preventDefault();
      setHushed(true);
    }
  };
  const { role, label, detail, exact, isUnclear } = chip;
  return (
    <li className="moment" data-hushed={hushed || undefined} onPointerEnter={() => setHushed(false)}>
      <button
        type="button"
        className="read-chip"
        data-chip={chip.id}
        data-unclear={isUnclear}
        aria-expanded={isOpen}
        aria-controls={isOpen ? editor : undefined}
        aria-describedby={exact === undefined ? undefined : id}
        onClick={onOpen}
        onFocus={() => setHushed(false)}
        onKeyDown={pressed}
      >
        <span className="role">{role}</span> <bdi className="label">{label}</bdi>
        {detail !== undefined && <span className="detail"> {detail}</span>}
      </button>
      {exact !== undefined && (
        <span role="tooltip" id={id}>
          {exact}
        </span>
      )}
    </li>
  );
}
