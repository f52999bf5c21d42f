/** What the line does not say can be put in by hand. */

import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { Spot } from './chips.ts';
import { captureWords as words } from './capture-words.ts';

interface AddRowProps {
  /** Those of which a line has one at most, and has it. */
  readonly taken: ReadonlySet<Spot['kind']>;
  readonly onAdd: (kind: Spot['kind']) => void;
}

const kinds = [
  'person',
  'happening',
  'when',
  'promise',
  'organization',
  'opportunity',
  'referral',
  'meeting',
  'intent',
] as const;

export function AddRow({ taken, onAdd }: AddRowProps) {
  const [opened, setOpened] = useState(false);
  return (
    <div className="add-row">
      <button
        type="button"
        className="button quiet"
        aria-expanded={opened}
        onClick={() => setOpened((before) => !before)}
      >
        <Icon name="plus" size={18} />
        {words.add}
      </button>
      {opened && (
        <div className="add-kinds" role="group" aria-label={words.addWhat}>
          {kinds
            .filter((kind) => !taken.has(kind))
            .map((kind) => (
              <button
                key={kind}
                type="button"
                className="button"
                onClick={() => {
                  setOpened(false);
                  onAdd(kind);
                }}
              >
                {words.adds[kind]}
              </button>
            ))}
        </div>
      )}
    </div>
  );
}
