/** The first of a long list, and more of it on request. The focus goes to the first of what came. */

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { bringWords as words } from './bring-words.ts';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** The list never changes its order, so that the place of an item is its name. */
  readonly children: (item: Item, at: number) => ReactNode;
  readonly className: string;
}

const atOnce = 20;

export function LongList<Item>({ items, children, className }: LongListProps<Item>) {
  const [shown, setShown] = useState(atOnce);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<number>(undefined);
  useEffect(() => {
    if (first.current !== undefined) (list.current?.children[first.current] as HTMLElement | undefined)?.focus();
    first.current = undefined;
  }, [shown]);
  const left = items.length - shown;
  return (
    <>
      <ul className={className} ref={list}>
        {items.slice(0, shown).map((item, at) => (
          <li key={at} tabIndex={-1}>
            {children(item, at)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              first.current = shown;
              setShown(shown + atOnce);
            }}
          >
            {words.showMore(Math.min(left, atOnce))}
          </button>
        </p>
      )}
    </>
  );
}
