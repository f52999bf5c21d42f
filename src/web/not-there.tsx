import { Link } from 'wouter';
import { urls } from './urls.ts';
import { appWords } from './words/app-words.ts';

/** For an address that leads nowhere. */
export function NotThere() {
  return (
    <>
      <h1 tabIndex={-1} className="screen-head">
        {appWords.notThere}
      </h1>
      <p>
        <Link className="button" href={urls.today}>
          {appWords.backToToday}
        </Link>
      </p>
    </>
  );
}
