/** One association of the directory: what it is for, whom it serves, and one tap to note it. F9 F11 */

import { useRef } from 'react';
import { Link } from 'wouter';
import { occupationNames } from '../../../core/directory/occupations.ts';
import { client, freshId } from '../../client/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSaying } from '../../undo/use-saying.ts';
import { urls } from '../../urls.ts';
import type { AssociationFound } from './groups-query.ts';
import { directoryWords as words } from './groups-words.ts';

export function AssociationLine({ association }: { readonly association: AssociationFound }) {
  const { id, name, shortName, website, purpose, occupations, group } = association;
  const line = useRef<HTMLLIElement>(null);
  const say = useSaying();
  const note = async (): Promise<void> => {
    const done = await say(words.noted(name), (commandId) =>
      client.noteGroup({ commandId, id: freshId(), name, kind: 'association' }),
    );
    // The button has become a link.
    if (done !== undefined) requestAnimationFrame(() => line.current?.querySelector<HTMLElement>('.noted')?.focus());
  };
  return (
    <li className="association-line" ref={line} data-association={id}>
      <div className="association-what">
        <h3>
          {name}
          {shortName !== undefined && <span className="short"> {shortName}</span>}
        </h3>
        <p>{purpose}</p>
        <p className="detail">{occupations.map((code) => occupationNames[code]).join(' · ')}</p>
        {website !== undefined && (
          <a
            className="association-site"
            href={`https://${website}`}
            target="_blank"
            rel="noreferrer"
            aria-label={words.website(website, name)}
          >
            {website}
          </a>
        )}
      </div>
      {group === undefined ? (
        <button type="button" className="button" aria-label={words.noteNamed(name)} onClick={() => void note()}>
          <Icon name="plus" size={18} />
          {words.note}
        </button>
      ) : (
        <Link className="button quiet noted" href={urls.group(group)} aria-label={words.toGroupNamed(name)}>
          <Icon name="check" size={18} />
          {words.toGroup}
        </Link>
      )}
    </li>
  );
}
