/** Pages of a paper with something in each place. */

import type { CSSProperties, ReactNode } from 'react';
import { pagesOf, papers } from './paper.ts';
import type { Box, Paper, PaperName } from './paper.ts';

interface SheetsProps<Item> {
  readonly paper: PaperName;
  readonly items: readonly Item[];
  readonly startAt?: number;
  readonly keyOf: (item: Item) => string;
  /** What stands on the page besides what is in the places: the sender on an envelope. */
  readonly beside?: ReactNode;
  readonly children: (item: Item) => ReactNode;
}

export function Sheets<Item>({ paper, items, startAt = 1, keyOf, beside, children }: SheetsProps<Item>) {
  const { places, width, height, kind }: Paper = papers[paper];
  return pagesOf(items, places.length, startAt).map((page, number) => (
    <div
      className="sheet"
      data-paper={paper}
      data-kind={kind}
      key={number}
      style={{ width: `${width}mm`, height: `${height}mm`, '--page-height': `${height}mm` } as CSSProperties}
    >
      {beside}
      {places.map((box, at) => {
        const item = page[at];
        return (
          item !== undefined && (
            <div className="place" key={keyOf(item)} style={styleOf(box)}>
              {children(item)}
            </div>
          )
        );
      })}
    </div>
  ));
}

function styleOf({ left, top, width, height }: Box) {
  return { left: `${left}mm`, top: `${top}mm`, width: `${width}mm`, height: `${height}mm` };
}
