/** The owner's settings: who and where they are, when they work, what they look for, and this browser. */

import { isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { BrowserCard } from './browser-card.tsx';
import { SearchesCard } from './searches-card.tsx';
import { SettingsForm } from './settings-form.tsx';
import { useSettings } from '../../owner-form/settings-query.ts';
import { settingsFaults, settingsWords } from '../../owner-form/settings-words.ts';
import '../../owner-form/owner-form.css';

export function Settings() {
  const { data, error, refetch } = useSettings();
  const fault = isGone(error) ? settingsFaults.gone : settingsFaults.broken;
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {settingsWords.title}
      </h1>
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && (
        <FaultCard {...fault} againWord={settingsFaults.again} onAgain={() => void refetch()} />
      )}
      {data !== undefined && (
        <>
          <p className="lead">{settingsWords.lead}</p>
          <SettingsForm settings={data} />
          <SearchesCard settings={data} />
        </>
      )}
      <BrowserCard />
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'lead' : 'unseen'} role="status">
        {late ? settingsWords.loading : ''}
      </p>
      <div className="settings-room" />
    </>
  );
}
