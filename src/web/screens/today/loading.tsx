/** Blank cards where the day will stand; only a wait that is felt gets a sign. */

import { useLate } from '../../ui/use-late.ts';
import { todayWords } from './today-words.ts';

export function Loading() {
  const late = useLate();
  return (
    <>
      <h1 id="today-head" tabIndex={-1} className="today-head">
        {todayWords.title}
      </h1>
      <p className={late ? 'hint' : 'unseen'} role="status">
        {late ? todayWords.loading : ''}
      </p>
      {late && (
        <div aria-hidden="true" className="blank-cards">
          <div className="card blank" />
          <div className="card blank" />
        </div>
      )}
    </>
  );
}
