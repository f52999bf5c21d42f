/** What was understood, a chip for each piece; a chip opens to be put right, and Delete leaves it out. */

import { useId } from 'react';
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
        <li key={chip.id} className="moment">
          <ChipButton
            chip={chip}
            isOpen={opened === chip.id}
            editor={editor}
            onOpen={() => onOpen(chip.spot)}
            onRemove={() => onRemove(chip)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ChipButtonProps {
  readonly chip: Chip;
  readonly isOpen: boolean;
  readonly editor: string;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function ChipButton({ chip, isOpen, editor, onOpen, onRemove }: ChipButtonProps) {
  const id = useId();
  const { role, label, detail, exact, isUnclear } = chip;
  return (
    <>
      <button
        type="button"
        className="read-chip"
        data-chip={chip.id}
        data-unclear={isUnclear}
        aria-expanded={isOpen}
        aria-controls={isOpen ? editor : undefined}
        aria-describedby={exact === undefined ? undefined : id}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault();
          onRemove();
        }}
      >
        <span className="role">{role}</span> <bdi className="label">{label}</bdi>
        {detail !== undefined && <span className="detail"> {detail}</span>}
      </button>
      {exact !== undefined && (
        <span role="tooltip" id={id}>
          {exact}
        </span>
      )}
    </>
  );
}
