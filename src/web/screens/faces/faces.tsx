/** Two minutes a day of face, name, background and value, spaced by memory. V3 V5 */

import { isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { FacesPage } from './faces-page.tsx';
import { useFaces } from './faces-query.ts';
import { facesFaults, facesWords } from './faces-words.ts';
import './faces.css';

export function Faces({ singleKeys }: { readonly singleKeys: boolean }) {
  const { data, error, refetch } = useFaces();
  const late = useLate();
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {facesWords.title}
      </h1>
      <p className="lead">{facesWords.lead}</p>
      {data === undefined && error === null && (
        <p className={late ? 'lead' : 'unseen'} role="status">
          {late ? facesWords.loading : ''}
        </p>
      )}
      {data === undefined && error !== null && (
        <FaultCard
          {...(isGone(error) ? facesFaults.gone : facesFaults.broken)}
          againWord={facesFaults.again}
          onAgain={() => void refetch()}
        />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {facesWords.stale}
        </p>
      )}
      {data !== undefined && <FacesPage key={data.on} faces={data} singleKeys={singleKeys} />}
    </>
  );
}
