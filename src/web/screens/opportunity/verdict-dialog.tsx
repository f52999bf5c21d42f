/** Settles a position, once the owner has seen what follows. F5 F6 F7 T4 */

import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { OutcomeVerdict } from '../../../core/facts/opportunity.ts';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { appWords } from '../../words/app-words.ts';
import { dateIn } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { verdictNames } from '../../words/opportunity-words.ts';
import { instantIn } from '../../words/wall-time.ts';
import { Foresight } from './foresight.tsx';
import type { Position } from './opportunity-query.ts';
import { verdictWords as words } from './opportunity-words.ts';
import '../../fields/form.css';

interface VerdictDialogProps {
  readonly position: Position;
  readonly verdict: OutcomeVerdict;
  readonly clock: Clock;
  readonly onClose: () => void;
}

export function VerdictDialog({ position, verdict, clock, onClose }: VerdictDialogProps) {
  const { id, version } = position.opportunity;
  const field = useId();
  const today = dateIn(clock.now, clock.zone);
  const [day, setDay] = useState(today);
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const [commandId, setCommandId] = useState(freshId);
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const at = day === today || day === '' ? {} : { at: new Date(instantIn(clock.zone, `${day}T12:00`)).toISOString() };

  const settle = async (): Promise<void> => {
    setSaving(true);
    setFault('');
    try {
      await sentSurely(() => client.settleOpportunity({ commandId, id, version, verdict, ...at }));
      onClose();
      tellDone({ text: verdictNames[verdict], commands: [commandId] });
      await queries.invalidateQueries();
      document.querySelector<HTMLElement>('main h1')?.focus();
    } catch (error) {
      setFault(faultOf(error));
      setSaving(false);
      await queries.invalidateQueries();
    }
  };

  return (
    <Dialog title={words.dialog[verdict]} closeWord={appWords.close} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void settle();
        }}
      >
        <div className="field">
          <label htmlFor={field}>{words.on}</label>
          <input
            id={field}
            className="input"
            type="date"
            required
            max={today}
            value={day}
            onChange={(event) => {
              setDay(event.target.value);
              // A command says one thing: another day is another command.
              setCommandId(freshId());
            }}
          />
        </div>
        <Foresight opportunity={id} version={version} verdict={verdict} at={at.at} clock={clock} />
        <p className="fault" role="alert">
          {fault}
        </p>
        <div className="choices settle-ways">
          <button type="submit" className="button main" disabled={saving}>
            {saving ? words.saving : words.confirm}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function faultOf(error: unknown): string {
  if (isGone(error)) return words.gone;
  return codeOf(error) === 'stale-version' ? words.changed : words.notSaved(saidBy(error));
}
