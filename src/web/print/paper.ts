/** What we print on: sheets of labels, envelopes and cards, each with the places of what stands on a page. Millimetres. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Where each thing stands on one page, in the order in which they are filled. */
  readonly places: readonly Box[];
  readonly kind: 'labels' | 'envelope' | 'cards';
}

const inch = 25.4;
const letter = { width: 8.5 * inch, height: 11 * inch };
const a4 = { width: 210, height: 297 };

interface Grid extends Box {
  readonly columns: number;
  readonly rows: number;
  /** From one place to the next. */
  readonly across: number;
  readonly down: number;
}

/** Row by row, from the top left. */
function places({ columns, rows, across, down, left, top, width, height }: Grid): readonly Box[] {
  return Array.from({ length: columns * rows }, (_, at) => ({
    left: left + (at % columns) * across,
    top: top + Math.floor(at / columns) * down,
    width,
    height,
  }));
}

/** The address stands right of the middle and below it, where the machines of the post look for it. */
function envelope(width: number, height: number): Paper {
  const left = width * 0.43;
  const top = height * 0.45;
  return {
    width,
    height,
    kind: 'envelope',
    places: [{ left, top, width: width - left - 12, height: height - top - 16 }],
  };
}

/** Index cards, one under the other in the middle of a sheet. */
function cardsOn({ width, height }: { readonly width: number; readonly height: number }): Paper {
  const card = { width: 5 * inch, height: 3 * inch };
  const left = (width - card.width) / 2;
  const top = (height - 3 * card.height) / 2;
  return {
    width,
    height,
    kind: 'cards',
    places: places({ columns: 1, rows: 3, across: 0, down: card.height, left, top, ...card }),
  };
}

export const papers = {
  'avery-5160': {
    ...letter,
    kind: 'labels',
    places: places({
      columns: 3,
      rows: 10,
      left: 0.1875 * inch,
      top: 0.5 * inch,
      across: 2.75 * inch,
      down: inch,
      width: 2.625 * inch,
      height: inch,
    }),
  },
  'avery-l7160': {
    ...a4,
    kind: 'labels',
    places: places({
      columns: 3,
      rows: 7,
      left: 7.25,
      top: 15.15,
      across: 66,
      down: 38.1,
      width: 63.5,
      height: 38.1,
    }),
  },
  'envelope-10': envelope(9.5 * inch, 4.125 * inch),
  'envelope-c6': envelope(162, 114),
  'envelope-dl': envelope(220, 110),
  'card-3x5': {
    width: 5 * inch,
    height: 3 * inch,
    kind: 'cards',
    places: [{ left: 0, top: 0, width: 5 * inch, height: 3 * inch }],
  },
  'cards-letter': cardsOn(letter),
  'cards-a4': cardsOn(a4),
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperName = keyof typeof papers;

/** What stands on each page, by place; undefined where it stays empty. `startAt` counts places of the first page from 1. */
export function pagesOf<Item>(
  items: readonly Item[],
  perPage: number,
  startAt = 1,
): readonly (readonly (Item | undefined)[])[] {
  if (items.length === 0) return [];
  const skipped = Math.min(Math.max(Math.trunc(startAt), 1), perPage) - 1;
  const all = [...Array.from({ length: skipped }, () => undefined), ...items];
  return Array.from({ length: Math.ceil(all.length / perPage) }, (_, page) =>
    Array.from({ length: perPage }, (_place, at) => all[page * perPage + at]),
  );
}
