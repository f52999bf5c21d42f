/** The items of a list, which is emptied on the way: of hundreds of thousands, what is done with is not kept. */
export function* emptied<Item>(items: readonly Item[]): Generator<Item> {
  const left = items as Item[];
  left.reverse();
  for (let item = left.pop(); item !== undefined; item = left.pop()) yield item;
}
