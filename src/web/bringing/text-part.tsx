/** Whether the text of mails and messages comes along. It stays out unless it is asked for. */

import { useId } from 'react';
import type { Preview } from './bringing.ts';
import type { Deciding } from './part.tsx';
import { Part } from './part.tsx';
import { textWords as words } from './preview-words.ts';

const withText: ReadonlySet<Preview['format']> = new Set(['mail', 'linkedin-archive']);

export function TextPart({ looked: { preview, choices }, onChoose }: Deciding) {
  const id = useId();
  if (!withText.has(preview.format)) return null;
  return (
    <Part title={words.title}>
      <label className="tick">
        <input
          type="checkbox"
          aria-describedby={id}
          checked={choices.withText === true}
          onChange={(event) => onChoose({ ...choices, withText: event.target.checked }, true)}
        />
        {words.keep}
      </label>
      <p className="hint" id={id}>
        {words.note}
      </p>
    </Part>
  );
}
