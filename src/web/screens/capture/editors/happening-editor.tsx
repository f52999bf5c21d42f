/** What happened, by which way, in which round, and what they said to it. */

import { useId, useState } from 'react';
import type { HappeningTold } from '../../../../core/capture/corrections.ts';
import type { Understanding } from '../../../../core/capture/understanding.ts';
import type { Verdict } from '../../../../core/facts/touch.ts';
import { channelWords } from '../../../words/channel-words.ts';
import { happeningOf, happenings } from '../../../words/happenings.ts';
import type { HappeningId } from '../../../words/happenings.ts';
import { editorWords as words } from '../editor-words.ts';
import { happeningIdOf, toldHappening } from '../happening-told.ts';
import { ChoiceField } from './choice-field.tsx';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorProps } from './editor-props.ts';

interface HappeningEditorProps extends EditorProps<HappeningTold> {
  readonly read: Understanding;
}

type Said = Verdict | 'none';

export function HappeningEditor({ read, title, onTold, onClose }: HappeningEditorProps) {
  const id = useId();
  const isTold = read.reads.includes('touch');
  const [what, setWhat] = useState<HappeningId>((isTold ? happeningIdOf(read) : undefined) ?? 'talked');
  const [channel, setChannel] = useState(read.channel.value);
  const [round, setRound] = useState(String(read.round?.value ?? ''));
  const [said, setSaid] = useState<Said>(read.verdict?.value ?? 'none');
  const { channels } = happeningOf(what);
  const rounds = Number(round);
  const save = (): void =>
    onTold(
      toldHappening({
        id: what,
        channel,
        round: Number.isInteger(rounds) && rounds >= 1 && rounds <= 99 ? rounds : undefined,
        verdict: said === 'none' ? undefined : said,
      }),
    );
  return (
    <EditorFrame title={title} onSave={save} onRemove={isTold ? () => onTold(null) : undefined} onClose={onClose}>
      <ChoiceField
        label={words.what}
        value={what}
        choices={happenings.map((one) => [one.id, one.words] as const)}
        onValue={setWhat}
      />
      {channels.length > 1 && (
        <ChoiceField
          label={words.how}
          value={channels.find((one) => one === channel) ?? channels[0]}
          choices={channels.map((one) => [one, channelWords[one]] as const)}
          onValue={setChannel}
        />
      )}
      {what === 'interview' && (
        <div className="field">
          <label htmlFor={`${id}-round`}>{words.round}</label>
          <input
            id={`${id}-round`}
            className="input"
            type="number"
            inputMode="numeric"
            min={1}
            max={99}
            value={round}
            onChange={(event) => setRound(event.target.value)}
          />
        </div>
      )}
      <ChoiceField
        label={words.said}
        value={said}
        choices={[
          ['none', words.saidNothing],
          ['yes', words.saidYes],
          ['no', words.saidNo],
        ]}
        onValue={setSaid}
      />
    </EditorFrame>
  );
}
