/** Everything in and everything out: files from elsewhere, the notebook in other forms, and its backups. */

import { Link, Route, Switch, useRoute } from 'wouter';
import { BringFile } from '../../bringing/bring-file.tsx';
import { urls } from '../../urls.ts';
import { Backups } from './backups.tsx';
import { bringAndTakeWords as words } from './bring-and-take-words.ts';
import { Take } from './take.tsx';
import './bring-and-take.css';

export function BringAndTake() {
  return (
    <div className="bring-take">
      <Switch>
        <Route path={urls.take}>
          <Head of="take" />
          <Take />
        </Route>
        <Route path={urls.backups}>
          <Head of="backups" />
          <Backups />
        </Route>
        <Route>
          <Head of="bring" />
          <BringFile />
        </Route>
      </Switch>
    </div>
  );
}

function Head({ of }: { readonly of: keyof typeof words.parts }) {
  const { title, lead } = words.parts[of];
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {title}
      </h1>
      <p className="lead">{lead}</p>
      <nav className="bring-take-parts no-print" aria-label={words.partsName}>
        <ul>
          <PartLink href={urls.bringAndTake} word={words.parts.bring.word} />
          <PartLink href={urls.take} word={words.parts.take.word} />
          <PartLink href={urls.backups} word={words.parts.backups.word} />
        </ul>
      </nav>
    </>
  );
}

function PartLink({ href, word }: { readonly href: string; readonly word: string }) {
  const [isHere] = useRoute(href);
  return (
    <li>
      <Link href={href} aria-current={isHere ? 'page' : undefined}>
        {word}
      </Link>
    </li>
  );
}
