/** What was found out about a company, to be read and to be written on; and what is open there. C1 */

import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { client } from '../../../client/client.ts';
import { urls } from '../../../urls.ts';
import type { MeetingCard } from './meeting-query.ts';
import { beforeWords as words } from './meeting-words.ts';
import { useSaying } from '../../../undo/use-saying.ts';
import '../../../fields/form.css';

type Organization = MeetingCard['organizations'][number];

interface ResearchCardProps {
  readonly organization: Organization;
  readonly openings: MeetingCard['openings'];
}

export function ResearchCard({ organization, openings }: ResearchCardProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const { name, aliases = [], research, industry, website, notes } = organization;
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <article className="card">
      <header className="card-head">
        <h3 dir="auto">{words.research(name)}</h3>
        {!editing && (
          <button
            type="button"
            className="button no-print"
            ref={button}
            aria-label={words.editNamed(words.research(name))}
            onClick={() => setEditing(true)}
          >
            {words.edit}
          </button>
        )}
      </header>
      <div className="meeting-body">
        {editing ? (
          <ResearchForm organization={organization} onClose={() => setEditing(false)} />
        ) : (
          <p className={research === undefined ? 'hint' : 'meeting-prose'} dir="auto">
            {research ?? words.researchEmpty}
          </p>
        )}
        <p className="company-facts detail">
          {aliases.length > 0 && <span dir="auto">{words.aliases(aliases.join(', '))}</span>}
          {industry !== undefined && <span dir="auto">{industry}</span>}
          {website !== undefined && /^https?:\/\//i.test(website) && (
            <a href={website} target="_blank" rel="noreferrer">
              {words.website}
            </a>
          )}
        </p>
        {notes !== undefined && (
          <p className="meeting-prose" dir="auto">
            {notes}
          </p>
        )}
        {openings.length > 0 && (
          <>
            <h4 className="meeting-small-head">{words.openings}</h4>
            <ul className="openings">
              {openings.map(({ id, title }) => (
                <li key={id}>
                  <Link href={urls.opportunity(id)} dir="auto">
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </article>
  );
}

function ResearchForm({
  organization,
  onClose,
}: {
  readonly organization: Organization;
  readonly onClose: () => void;
}) {
  const id = useId();
  const say = useSaying();
  const field = useRef<HTMLTextAreaElement>(null);
  const [begun] = useState(organization);
  const [text, setText] = useState(organization.research ?? '');
  const [names, setNames] = useState((organization.aliases ?? []).join('\n'));
  const [saving, setSaving] = useState(false);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const save = async (): Promise<void> => {
    setSaving(true);
    const research = text.trim() === '' ? null : text.trim();
    const aliases = [...new Set(names.split('\n').map((name) => name.trim()))].filter(Boolean);
    const changes = { research, aliases: aliases.length === 0 ? null : aliases };
    const done = await say(words.researchSaved, (commandId) =>
      client.editOrganization({ commandId, id: begun.id, version: begun.version, changes }),
    );
    setSaving(false);
    if (done !== undefined) onClose();
  };

  return (
    <form
      className="form"
      data-still
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.researchLabel(organization.name)}</label>
        <textarea
          id={id}
          ref={field}
          className="input tall"
          dir="auto"
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-names`}>{words.aliasesLabel(organization.name)}</label>
        <textarea
          id={`${id}-names`}
          className="input"
          dir="auto"
          rows={2}
          aria-describedby={`${id}-hint`}
          value={names}
          onChange={(event) => setNames(event.target.value)}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.aliasesHint}
        </p>
      </div>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
