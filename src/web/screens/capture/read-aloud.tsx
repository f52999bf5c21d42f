/** Says what was understood to those who do not see it, once the typing rests. */

import { useEffect, useState } from 'react';
import { captureWords as words } from './capture-words.ts';
import type { Chip } from './chips.ts';

const restMs = 1_200;

export function ReadAloud({ chips }: { readonly chips: readonly Chip[] }) {
  const text = words.readAloud(chips.map(({ role, label, detail }) => [role, label, detail].filter(Boolean).join(' ')));
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
