/** True once a wait has grown long enough to deserve a sign; short waits show nothing, so that nothing flickers. */

import { useEffect, useState } from 'react';

const patienceMs = 300;

export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
