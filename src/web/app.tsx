/** The frame around the screens: head, capture, search, and the list of keys. */

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import type { NamedPerson } from './client/client.ts';
import { Capture } from './screens/capture/capture.tsx';
import { loadLaterParts } from './screens/capture/later-parts.ts';
import { takeUpLine } from './screens/capture/use-line-draft.ts';
import { KeyList } from './screens/keys/key-list.tsx';
import { Search } from './screens/search/search.tsx';
import { loadWaitingList, QuietLines } from './live/quiet-lines.tsx';
import { useLive } from './live/use-live.ts';
import { fetchScreens, Routes } from './routes.tsx';
import { SampleBar } from './sample-bar.tsx';
import { screenList } from './screen-list.ts';
import { waitingWords } from './offline/waiting-words.ts';
import { ThemeToggle } from './theme-toggle.tsx';
import { Dialog } from './ui/dialog.tsx';
import { Icon } from './ui/icon.tsx';
import { ScreenNav } from './ui/screen-nav.tsx';
import { ToastHost, useToasts } from './ui/toasts.tsx';
import { useChord } from './ui/use-chord.ts';
import { useKeys } from './ui/use-keys.ts';
import { useMedia } from './ui/use-media.ts';
import { useStored } from './ui/use-stored.ts';
import { useArrival } from './use-arrival.ts';
import { appWords } from './words/app-words.ts';

const loadPalette = async () => ({ default: (await import('./screens/palette/palette.tsx')).Palette });
const Palette = lazy(loadPalette);

/** By then Today stands, also on a slow line. */
const fetchAfterMs = 1_500;

const isBroad = (path: string): boolean =>
  screenList.some(({ href, isBroad: broad }) => href === path && broad === true);

const titleOf = (path: string): string | undefined => screenList.find(({ href }) => href === path)?.word;

type Opened = 'search' | 'keys' | 'capture' | 'palette';

export function App() {
  const [opened, setOpened] = useState<Opened>();
  const [who, setWho] = useState<NamedPerson>();
  const [singleKeys, setSingleKeys] = useStored('sundown.keys', ['on', 'off']);
  const [path] = useLocation();
  const isWide = useMedia('(width >= 64rem)');
  const hasRail = isWide && !isBroad(path);
  const aside = useRef<HTMLElement>(null);
  const close = useCallback(() => setOpened(undefined), []);

  const openPalette = useCallback(() => setOpened('palette'), []);

  useChord('k', openPalette);
  useArrival(titleOf, appWords.name);

  useEffect(() => {
    const timer = setTimeout(
      () => void Promise.allSettled([fetchScreens(), loadPalette(), loadWaitingList(), loadLaterParts()]),
      fetchAfterMs,
    );
    return () => clearTimeout(timer);
  }, []);

  const capture = useCallback(
    (person?: NamedPerson) => {
      // At once: a focus that came a frame later would take the field from under the first letter typed.
      flushSync(() => {
        setWho((before) => person ?? before);
        setOpened(hasRail ? undefined : 'capture');
      });
      if (hasRail) aside.current?.querySelector<HTMLElement>('textarea')?.focus();
    },
    [hasRail],
  );

  // The way in from the icon of the installed app.
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('capture')) return;
    history.replaceState(history.state, '', location.pathname);
    capture();
  }, [capture]);

  useKeys(
    {
      c: () => capture(),
      '/': () => setOpened('search'),
      '?': () => setOpened('keys'),
    },
    singleKeys === 'on',
  );

  return (
    <ToastHost undoWord={appWords.undo} redoWord={appWords.redo} closeWord={appWords.close}>
      <a className="skip-link" href="#main">
        {appWords.skip}
      </a>
      <header className="app-head">
        <p className="brand">
          <Sun />
          {appWords.name}
        </p>
        <ScreenNav name={appWords.screensName} moreWord={appWords.moreScreens} screens={screenList} />
        <nav className="tools no-print" aria-label={appWords.tools}>
          <button type="button" className="button quiet" onClick={() => setOpened('search')}>
            <Icon name="search" />
            <span className="tool-word">{appWords.search}</span>
          </button>
          <ThemeToggle />
          <button type="button" className="button quiet keys-tool" onClick={() => setOpened('keys')}>
            <Icon name="keys" />
            <span className="tool-word">{appWords.keys}</span>
          </button>
        </nav>
      </header>
      <Live onLine={(line) => void takeUpLine(line).then(() => capture())} />
      <SampleBar />
      <div className="desk" data-rail={hasRail}>
        <main id="main" tabIndex={-1}>
          <Routes singleKeys={singleKeys === 'on'} onCapture={capture} />
        </main>
        {hasRail && (
          <aside ref={aside} className="rail no-print" aria-label={appWords.capture}>
            <Capture key={who?.id} who={who} />
          </aside>
        )}
      </div>
      {!hasRail && (
        <button type="button" className="button main capture-call no-print" onClick={() => capture()}>
          <Icon name="plus" />
          {appWords.capture}
        </button>
      )}
      {opened === 'capture' && (
        <Dialog title={appWords.capture} closeWord={appWords.close} onClose={close}>
          <Capture key={who?.id} who={who} />
        </Dialog>
      )}
      {opened === 'search' && (
        <Dialog title={appWords.search} closeWord={appWords.close} onClose={close}>
          <Search onClose={close} onLog={capture} />
        </Dialog>
      )}
      {opened === 'palette' && (
        <Dialog title={appWords.palette} closeWord={appWords.close} onClose={close}>
          <Suspense fallback={null}>
            <Palette
              screens={screenList}
              deeds={[
                { word: appWords.capture, act: () => capture() },
                { word: appWords.search, act: () => setOpened('search') },
                { word: appWords.keys, act: () => setOpened('keys') },
              ]}
              onClose={close}
            />
          </Suspense>
        </Dialog>
      )}
      {opened === 'keys' && (
        <Dialog title={appWords.keys} closeWord={appWords.close} onClose={close}>
          <KeyList active={singleKeys === 'on'} onActive={(active) => setSingleKeys(active ? 'on' : 'off')} />
        </Dialog>
      )}
    </ToastHost>
  );
}

/** Within the host of the toasts, which tell what has gone out. */
function Live({ onLine }: Pick<Parameters<typeof QuietLines>[0], 'onLine'>) {
  const toasts = useToasts();
  const onSent = useCallback(
    (count: number) => toasts.show({ text: waitingWords.sent(count), kind: 'done' }),
    [toasts],
  );
  const show = useLive(onSent);
  return <QuietLines onShow={show} onLine={onLine} />;
}

function Sun() {
  return (
    <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true">
      <path className="brand-sun" d="M6 16a9 9 0 0 1 18 0z" />
      <path className="brand-rule" d="M1 16h28" />
      <path className="brand-line" d="M6 20.5h18" />
    </svg>
  );
}
