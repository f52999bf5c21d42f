/** The table that says the same as a chart. Wider than the page it is moved by the arrow keys. */

import { useId } from 'react';
import type { ReactNode } from 'react';

interface FigureTableProps {
  readonly caption: string;
  /** A head beside it says the same already. */
  readonly isHeaded?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly [ReactNode, ...ReactNode[]] }[];
}

export function FigureTable({ caption, isHeaded = false, columns, rows }: FigureTableProps) {
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className="table-frame" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="figures">
        <caption id={id} className={isHeaded ? 'unseen' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells] }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {head}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
