/** Everything out: as a file, in a calendar, on paper. */

import { useId } from 'react';
import { Link } from 'wouter';
import { useConnection } from '../../client/connection.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { takeWords as words } from './bring-and-take-words.ts';
import { CalendarFeed } from './calendar-feed.tsx';
import { takenFiles } from './taken-files.ts';

export function Take() {
  return (
    <>
      <Files />
      <CalendarFeed />
      <Paper />
    </>
  );
}

function Files() {
  const id = useId();
  const { isGone } = useConnection();
  return (
    <section className="card taken" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{words.files}</h2>
      </header>
      <p className="hint" role="status">
        {isGone ? words.offline : ''}
      </p>
      <ul>
        {takenFiles.map(({ name, goodFor, href, fileName }) => (
          <li key={href}>
            <div>
              <h3>{name}</h3>
              <p className="hint">{goodFor}</p>
            </div>
            <a
              className="button"
              href={href}
              download={fileName}
              aria-label={words.takeNamed(name)}
              aria-disabled={isGone}
              onClick={(event) => isGone && event.preventDefault()}
            >
              <Icon name="download" size={18} />
              {words.take}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Paper() {
  const id = useId();
  return (
    <section className="card taken" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{words.paper}</h2>
      </header>
      <p className="hint">{words.paperNote}</p>
      <p className="choices">
        <Link className="button" href={urls.people}>
          <Icon name="print" size={18} />
          {words.toPeople}
        </Link>
        <Link className="button" href={urls.printCardAddresses}>
          <Icon name="print" size={18} />
          {words.toLabels}
        </Link>
      </p>
    </section>
  );
}
