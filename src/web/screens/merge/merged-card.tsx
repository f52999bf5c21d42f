/** The one card as it will be. */

import { listFields } from '../../../core/facts/merged-person.ts';
import type { Person } from '../../../core/facts/person.ts';
import { Face } from '../../ui/face.tsx';
import { circleWords } from '../../words/circle-words.ts';
import { listFieldWords, mergeFieldWords, mergeWords as words } from './merge-words.ts';

interface MergedCardProps {
  readonly person: Person;
  readonly nameOf: (organization: string) => string;
}

export function MergedCard({ person, nameOf }: MergedCardProps) {
  const { name, title, organization, circle, photo, stop } = person;
  const work = [title, organization === undefined ? undefined : nameOf(organization)].filter(Boolean).join(' · ');
  return (
    <section className="card merged-card" aria-labelledby="merged-head">
      <h2 id="merged-head">{words.result}</h2>
      <div className="merged-who">
        <Face name={name} photo={photo} size="large" />
        <div>
          <p className="name" dir="auto">
            {name}
          </p>
          <p dir="auto">{work}</p>
          {circle !== undefined && <p className="detail">{circleWords[circle]}</p>}
        </div>
      </div>
      <dl className="merged-facts">
        {listFields.map((field) => (
          <Fact key={field} words={listFieldWords[field]} text={person[field]?.join('\n')} />
        ))}
        {(['howMet', 'background', 'value', 'notes'] as const).map((field) => (
          <Fact key={field} words={mergeFieldWords[field]} text={person[field]} />
        ))}
      </dl>
      {stop !== undefined && <p>{words.stopped}</p>}
    </section>
  );
}

function Fact({ words: said, text }: { readonly words: string; readonly text: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <div>
      <dt>{said}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}
