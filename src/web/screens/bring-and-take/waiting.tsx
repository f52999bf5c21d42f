/** What is waited for, said only once the wait has grown long. */

import { useLate } from '../../ui/use-late.ts';

export function Waiting({ words }: { readonly words: string }) {
  const late = useLate();
  return (
    <p className={late ? 'hint' : 'unseen'} role="status">
      {late ? words : ''}
    </p>
  );
}
