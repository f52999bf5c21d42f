/** What can be done with everybody who was chosen, at the foot of the list for as long as somebody is. */

import { useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import type { BulkDeed } from './bulk-draft.ts';
import { bulkWords as words } from './people-words.ts';
import { nobody } from './selection.ts';
import type { Selecting } from './use-selection.ts';

const deeds = ['circle', 'tags', 'company', 'stop'] as const satisfies readonly BulkDeed[];

export function BulkBar({ selecting }: { readonly selecting: Selecting }) {
  const { selection, set } = selecting;
  const [deed, setDeed] = useState<BulkDeed>();
  if (selection.size === 0) return null;
  const [one, other, ...more] = [...selection.values()];
  return (
    <section className="bulk-bar no-print" aria-label={words.part} data-still>
      <p className="bulk-count" role="status">
        {words.chosen(selection.size)}
      </p>
      <div className="bulk-deeds">
        {deeds.map((each) => (
          <button key={each} type="button" className="button" onClick={() => setDeed(each)}>
            {words[each]}
          </button>
        ))}
        <Link className="button" href={urls.printCards([...selection.keys()])}>
          {words.print}
        </Link>
        {one !== undefined && other !== undefined && more.length === 0 && (
          <Link className="button" href={urls.merge(one.id, other.id)}>
            {words.merge}
          </Link>
        )}
      </div>
      <button type="button" className="button quiet" aria-label={words.clear} onClick={() => set(nobody)}>
        <Icon name="close" size={18} />
      </button>
      {deed !== undefined && <BulkDialog deed={deed} selecting={selecting} onClose={() => setDeed(undefined)} />}
    </section>
  );
}
