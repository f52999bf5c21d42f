/** How it happened, where there is more than one way, and when. */

import { useId } from 'react';
import type { Channel } from '../../../core/facts/touch.ts';
import { channelWords } from '../../words/channel-words.ts';
import { captureWords as words } from './capture-words.ts';
import type { Draft } from './draft.ts';

interface WayAndTimeProps {
  readonly draft: Draft;
  readonly channels: readonly [Channel, ...Channel[]];
  readonly onChange: (changes: Partial<Draft>) => void;
}

export function WayAndTime({ draft, channels, onChange }: WayAndTimeProps) {
  const id = useId();
  const isEarlier = draft.at !== undefined;
  return (
    <div className="pair">
      {channels.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}-how`}>{words.how}</label>
          <select
            id={`${id}-how`}
            className="input"
            value={draft.channel ?? channels[0]}
            onChange={(event) => onChange({ channel: channels.find((channel) => channel === event.target.value) })}
          >
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {channelWords[channel]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-when`}>{words.when}</label>
        <select
          id={`${id}-when`}
          className="input"
          value={isEarlier ? 'earlier' : 'now'}
          onChange={(event) => onChange({ at: event.target.value === 'now' ? undefined : '' })}
        >
          <option value="now">{words.now}</option>
          <option value="earlier">{words.earlier}</option>
        </select>
      </div>
      {isEarlier && (
        <div className="field">
          <label htmlFor={`${id}-at`}>{words.at}</label>
          <input
            id={`${id}-at`}
            className="input"
            type="datetime-local"
            required
            value={draft.at}
            onChange={(event) => onChange({ at: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
