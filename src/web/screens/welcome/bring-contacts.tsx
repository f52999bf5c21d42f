/** Contacts from elsewhere, as the first thing in a new notebook. */

import { Link } from 'wouter';
import { BringFile } from '../../bringing/bring-file.tsx';
import { urls } from '../../urls.ts';
import { bringWords as words, welcomeWords } from './welcome-words.ts';

export function BringContacts() {
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <BringFile />
      <p className="skip-welcome">
        <Link href={urls.welcome}>{welcomeWords.back}</Link>
      </p>
    </>
  );
}
