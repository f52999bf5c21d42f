/** What to know before the call: the last talk, who they are, and what was given either way. */

import type { ReactNode } from 'react';
import { Moment } from '../../ui/moment.tsx';
import { agoWords, exactWords } from '../../words/due-words.ts';
import { channelWords } from '../../words/channel-words.ts';
import type { TodayBrief } from '../../client/agenda-query.ts';
import { useDay } from '../../follow-ups/day-context.ts';
import { briefWords } from './today-words.ts';

type Talk = NonNullable<TodayBrief['lastTouch']>;

export function Brief({ brief }: { readonly brief: TodayBrief }) {
  const { lastTouch, lastConversation, howMet, background, gave, received, opportunity } = brief;
  return (
    <dl className="brief">
      <Fact words={briefWords.lastTouch}>
        {lastTouch === undefined ? briefWords.noTouch : <TalkLine talk={lastTouch} />}
      </Fact>
      {lastConversation !== undefined && (
        <Fact words={briefWords.lastTalk}>
          <TalkLine talk={lastConversation} />
        </Fact>
      )}
      {opportunity !== undefined && (
        <Fact words={briefWords.position}>
          <span dir="auto">{opportunity.title}</span>
        </Fact>
      )}
      {background !== undefined && (
        <Fact words={briefWords.background}>
          <span dir="auto">{background}</span>
        </Fact>
      )}
      {howMet !== undefined && (
        <Fact words={briefWords.howMet}>
          <span dir="auto">{howMet}</span>
        </Fact>
      )}
      {gave.length > 0 && (
        <Fact words={briefWords.gave}>
          <Exchanges list={gave} />
        </Fact>
      )}
      {received.length > 0 && (
        <Fact words={briefWords.received}>
          <Exchanges list={received} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The last contact in a few words, for the foot of a card that is closed. */
export function LastTouch({ brief }: { readonly brief: TodayBrief }) {
  const { clock } = useDay();
  const { lastTouch } = brief;
  if (lastTouch === undefined) {
    return null;
  }
  return (
    <span className="last-touch">
      {briefWords.lastTouchLine(agoWords(Date.parse(lastTouch.at), clock), channelWords[lastTouch.channel])}
    </span>
  );
}

function TalkLine({ talk }: { readonly talk: Talk }) {
  const { clock } = useDay();
  const at = Date.parse(talk.at);
  return (
    <>
      <Moment words={agoWords(at, clock)} exact={exactWords(at, clock)} /> {channelWords[talk.channel]}
      {talk.summary !== undefined && (
        <>
          : <span dir="auto">{talk.summary}</span>
        </>
      )}
    </>
  );
}

function Exchanges({ list }: { readonly list: TodayBrief['gave'] }) {
  return (
    <ul>
      {list.map(({ kind, what }) => (
        <li key={`${kind} ${what}`} dir="auto">
          {what}
        </li>
      ))}
    </ul>
  );
}
