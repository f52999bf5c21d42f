import { useState } from 'react';

/** A choice that shows at once what was wished for, and again what is kept where it could not be done. */
export function useWish<Value>(
  kept: Value,
  keep: (wish: Value) => Promise<unknown>,
): readonly [Value, (wish: Value) => void] {
  const [wish, setWish] = useState<{ readonly value: Value }>();
  const choose = (value: Value): void => {
    setWish({ value });
    void keep(value).finally(() => setWish(undefined));
  };
  return [wish === undefined ? kept : wish.value, choose];
}
