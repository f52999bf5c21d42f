/** What the owner should know while they go on: offline, something waits, something changed elsewhere, a new version. */

import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { useConnection } from '../client/connection.ts';
import type { KeptLine } from '../offline/kept.ts';
import { useNewVersion } from '../offline/install.ts';
import { useWaiting } from '../offline/waiting.ts';
import { Dialog } from '../ui/dialog.tsx';
import { appWords } from '../words/app-words.ts';
import { useAsOf } from './use-as-of.ts';
import { useHeldNews } from './held-news.ts';
import { quietWords as words } from './quiet-words.ts';
import { waitingWords } from '../offline/waiting-words.ts';
import './quiet-lines.css';

export const loadWaitingList = async () => ({ default: (await import('../offline/waiting-list.tsx')).WaitingList });
const WaitingList = lazy(loadWaitingList);

interface QuietLinesProps {
  /** Shows what is held back. */
  readonly onShow: () => void;
  /** Opens a line that could not be understood offline, to be looked at and logged. */
  readonly onLine: (line: KeptLine) => void;
}

interface Said {
  readonly kind: 'other' | 'offline' | 'refused' | 'waiting' | 'lines' | 'news' | 'version';
  readonly text: string;
  readonly step?: { readonly word: string; readonly act: () => void };
}

export function QuietLines({ onShow, onLine }: QuietLinesProps) {
  const [isOpen, setOpen] = useState(false);
  const news = useHeldNews();
  const waiting = useWaitingSaid(() => setOpen(true));
  const version = useNewVersion();
  const lines: readonly Said[] = [
    ...waiting,
    ...(news === undefined
      ? []
      : [
          { kind: 'news', text: words.news(news.arrived, news.gone), step: { word: words.show, act: onShow } } as const,
        ]),
    ...(version
      ? [
          {
            kind: 'version',
            text: words.newVersion,
            step: { word: words.reload, act: () => location.reload() },
          } as const,
        ]
      : []),
  ];
  const place = useStillPage(lines.length);
  const act = (step: () => void): void => {
    step();
    // The line goes with what it offered; the focus must not go with it.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  return (
    <>
      <div ref={place} className="quiet-lines no-print" role="status">
        {lines.map(({ kind, text, step }) => (
          <div key={kind} className="quiet-line" data-kind={kind}>
            <p>{text}</p>
            {step !== undefined && (
              <button
                type="button"
                className="button quiet"
                onClick={() => (kind === 'news' ? act(step.act) : step.act())}
              >
                {step.word}
              </button>
            )}
          </div>
        ))}
      </div>
      {isOpen && (
        <Dialog title={waitingWords.title} closeWord={appWords.close} onClose={() => setOpen(false)}>
          <Suspense fallback={null}>
            <WaitingList
              onLine={(line) => {
                setOpen(false);
                onLine(line);
              }}
            />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}

function useWaitingSaid(see: () => void): readonly Said[] {
  const connection = useConnection();
  const { isGone, isOther } = connection;
  const { deeds, lines } = useWaiting();
  const refused = deeds.filter((deed) => deed.refused !== undefined).length;
  const count = deeds.length - refused + (isGone ? lines.length : 0);
  const asOf = useAsOf(connection);
  const step = { word: words.see(count), act: see };
  if (isOther) {
    return [{ kind: 'other', text: words.other, step: { word: words.openOther, act: () => location.assign('/') } }];
  }
  return [
    ...(isGone && count === 0 ? [{ kind: 'offline', text: `${words.offline} ${asOf}` } as const] : []),
    ...(isGone && count > 0 ? [{ kind: 'offline', text: words.offlineWaiting(count), step } as const] : []),
    ...(!isGone && count > 0 ? [{ kind: 'waiting', text: words.sending(count), step } as const] : []),
    ...(!isGone && lines.length > 0
      ? [{ kind: 'lines', text: words.lines(lines.length), step: { word: words.see(lines.length), act: see } } as const]
      : []),
    ...(refused > 0
      ? [{ kind: 'refused', text: words.refused(refused), step: { word: words.lookAtIt, act: see } } as const]
      : []),
  ];
}

/** A line that comes or goes moves nothing below it: where the browser does not hold the page itself, we do. */
function useStillPage(count: number) {
  const place = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    const now = place.current?.offsetHeight ?? 0;
    const grown = now - height.current;
    height.current = now;
    if (grown > 0 && scrollY === 0 && document.querySelector('main')?.matches(':hover, :focus-within') === true) {
      scrollBy(0, grown);
    }
  }, [count]);
  return place;
}
