/** Where each service keeps what it lets one take along. */

import { useId } from 'react';
import { sourceWords as words } from './source-words.ts';

export function Sources() {
  const id = useId();
  return (
    <section className="bring-sources" aria-labelledby={id}>
      <h2 id={id}>{words.how}</h2>
      <dl>
        {words.sources.map(({ name, steps }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{steps}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
