/** What each column of a table means: guessed or remembered, shown with what is in it, to be put right. */

import { useId } from 'react';
import type { Preview } from './bringing.ts';
import type { Deciding } from './part.tsx';
import { Part } from './part.tsx';
import { columnWords as words, meaningWords } from './preview-words.ts';

type Column = NonNullable<Preview['table']>['columns'][number];

export function ColumnsPart({ looked: { preview, choices }, onChoose }: Deciding) {
  const { table } = preview;
  if (table === undefined) return null;
  const { columns, rowCount, isRemembered } = table;
  // What was chosen shows at once; the preview follows.
  const told = choices.columns ?? columns.map(({ title, meaning }) => ({ title, meaning }));
  const change = (at: number, { title }: Column, meaning: Column['meaning']): void =>
    onChoose({ ...choices, columns: told.with(at, { title, meaning }) }, true);
  return (
    <Part title={words.title} note={isRemembered ? words.remembered : words.note(rowCount)}>
      <ul className="bring-columns">
        {columns.map((column, at) => (
          <li key={at}>
            <OneColumn
              column={column}
              title={column.title === '' ? words.column(at + 1) : column.title}
              meaning={told[at]?.meaning ?? null}
              onMeaning={(meaning) => change(at, column, meaning)}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface OneColumnProps {
  readonly column: Column;
  readonly title: string;
  readonly meaning: Column['meaning'];
  readonly onMeaning: (meaning: Column['meaning']) => void;
}

const meanings = Object.keys(meaningWords) as (keyof typeof meaningWords)[];

function OneColumn({ column, title, meaning, onMeaning }: OneColumnProps) {
  const id = useId();
  const { samples } = column;
  return (
    <>
      <div>
        <label htmlFor={id} dir="auto">
          {title}
        </label>
        <p className="detail" id={`${id}-samples`} dir="auto">
          {samples.length === 0 ? words.empty : words.samples(samples)}
        </p>
      </div>
      <select
        id={id}
        className="input"
        aria-describedby={`${id}-samples`}
        value={meaning ?? ''}
        onChange={(event) => onMeaning(meanings.find((each) => each === event.target.value) ?? null)}
      >
        <option value="">{words.leaveOut}</option>
        {meanings.map((each) => (
          <option key={each} value={each}>
            {meaningWords[each]}
          </option>
        ))}
      </select>
    </>
  );
}
