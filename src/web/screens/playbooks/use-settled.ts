import { useEffect, useState } from 'react';

const settledMs = 500;

/** A value once it has stood still for half a second, so that not every keystroke is played through. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settledMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
