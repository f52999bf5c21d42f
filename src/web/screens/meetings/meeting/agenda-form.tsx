/** Makes an agenda out of good questions and own ones; keeping it can be the whole preparation. C4 C10 */

import { useEffect, useId, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { client, freshId } from '../../../client/client.ts';
import { sentSurely } from '../../../client/sent-surely.ts';
import { Icon } from '../../../ui/icon.tsx';
import { changeMeeting } from './change-meeting.ts';
import type { MeetingCard } from './meeting-query.ts';
import { agendaWords as words, beforeWords } from './meeting-words.ts';
import { questionTopics } from './questions.ts';
import { useToasts } from '../../../ui/toasts.tsx';
import { faultWords } from '../../../undo/use-saying.ts';
import { useTellDone } from '../../../undo/use-tell-done.ts';
import '../../../fields/form.css';

interface AgendaFormProps {
  readonly card: MeetingCard;
  readonly onClose: () => void;
}

/** More than anybody answers in half an hour. */
const plenty = 8;

export function AgendaForm({ card, onClose }: AgendaFormProps) {
  const id = useId();
  const tellDone = useTellDone();
  const toasts = useToasts();
  const queries = useQueryClient();
  const own = useRef<HTMLInputElement>(null);
  const preparations = card.groups
    .flatMap(({ followUps }) => followUps)
    .filter(({ step, state }) => step === 'prepare-agenda' && state !== 'scheduled');
  const [chosen, setChosen] = useState<readonly string[]>(card.meeting.agenda ?? []);
  const [text, setText] = useState('');
  const [prepared, setPrepared] = useState(true);
  const [news, setNews] = useState('');
  const [saving, setSaving] = useState(false);
  const typed = text.replaceAll(/\s+/g, ' ').trim();

  useEffect(() => own.current?.focus({ preventScroll: true }), []);

  const put = (question: string): void => {
    if (question === '' || chosen.includes(question)) return;
    setChosen([...chosen, question]);
    setNews(words.added(question));
  };
  const putOwn = (): void => {
    put(typed);
    setText('');
  };
  const earlier = (index: number): void => {
    const [moved] = chosen.slice(index, index + 1);
    if (moved === undefined || index === 0) return;
    const others = chosen.filter((question) => question !== moved);
    setChosen([...others.slice(0, index - 1), moved, ...others.slice(index - 1)]);
  };
  const takeOut = (question: string): void => {
    setChosen(chosen.filter((other) => other !== question));
    setNews(words.removed(question));
    own.current?.focus();
  };

  const save = async (): Promise<void> => {
    setSaving(true);
    const all = typed === '' || chosen.includes(typed) ? chosen : [...chosen, typed];
    const changes = { agenda: all.length === 0 ? null : [...all] };
    const commands = [freshId()];
    try {
      await changeMeeting(card.meeting, () => changes, commands[0]);
      for (const { key } of prepared && all.length > 0 ? preparations : []) {
        const commandId = freshId();
        await sentSurely(() => client.markDone({ commandId, key }));
        commands.push(commandId);
      }
      await queries.invalidateQueries();
      tellDone({ text: words.saved, commands });
      onClose();
    } catch (error) {
      toasts.show({ text: faultWords(error), kind: 'fault' });
      setSaving(false);
    }
  };

  return (
    <form
      className="form agenda-form"
      data-still
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {chosen.length > 0 && (
        <ol className="questions chosen" aria-label={words.chosen}>
          {chosen.map((question, index) => (
            <li key={question}>
              <span dir="auto">{question}</span>
              <span className="question-ways">
                <button
                  type="button"
                  className="button quiet"
                  aria-label={words.up(question)}
                  disabled={index === 0}
                  onClick={() => earlier(index)}
                >
                  <Icon name="chevron" size={18} />
                </button>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={words.take(question)}
                  onClick={() => takeOut(question)}
                >
                  <Icon name="close" size={18} />
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {chosen.length > plenty && <p className="hint">{words.many(chosen.length)}</p>}
      <div className="own-question">
        <div className="field">
          <label htmlFor={id}>{words.own}</label>
          <input
            id={id}
            ref={own}
            className="input"
            dir="auto"
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || typed === '') return;
              event.preventDefault();
              putOwn();
            }}
          />
        </div>
        <button type="button" className="button" disabled={typed === ''} onClick={putOwn}>
          {words.add}
        </button>
      </div>
      <section aria-labelledby={`${id}-topics`}>
        <h4 className="meeting-small-head" id={`${id}-topics`}>
          {words.topics}
        </h4>
        {questionTopics.map((topic) => (
          <div className="question-topic" key={topic.id}>
            <h5 className="detail">{topic.words}</h5>
            <ul>
              {topic.questions
                .filter((question) => !chosen.includes(question))
                .map((question) => (
                  <li key={question}>
                    <button
                      type="button"
                      className="button quiet offered"
                      aria-label={words.put(question)}
                      onClick={() => put(question)}
                    >
                      <Icon name="plus" size={18} />
                      {question}
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </section>
      {preparations.length > 0 && (
        <label className="tick">
          <input type="checkbox" checked={prepared} onChange={(event) => setPrepared(event.target.checked)} />
          {words.prepared}
        </label>
      )}
      <p className="unseen" role="status">
        {news}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? beforeWords.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {beforeWords.cancel}
        </button>
      </div>
    </form>
  );
}
