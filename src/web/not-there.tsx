import { Link } from 'wouter';
import { urls } from './urls.ts';
import { appWords } from './words/app-words.ts';

/** For an address that leads nowhere. */
export function NotThere() {
  return (
    <section className="card fault">
      <h1 tabIndex={-1}>{appWords.notThere}</h1>
      <p>
        <Link href={urls.today}>{appWords.backToToday}</Link>
      </p>
    </section>
  );
}
