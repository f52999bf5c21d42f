/** Chooses the way of saying it and the place where the words count. */

import { useId, useState } from 'react';
import { mediumWords } from '../../follow-ups/words/words-words.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { keyOf, placesFor } from './place.ts';
import type { Place } from './place.ts';
import { ScriptEditor } from './script-editor.tsx';
import type { Script } from './scripts-query.ts';
import { scriptsWords, scriptWords } from './scripts-words.ts';

export function ScriptPage({ script }: { readonly script: Script }) {
  const id = useId();
  const media = [...new Set(script.ours.map(({ medium }) => medium))];
  const [medium, setMedium] = useState(media[0] ?? 'email');
  const places = placesFor(script, medium);
  const [placeKey, setPlaceKey] = useState('');
  const place = places.find((one) => keyOf(one) === placeKey) ?? places[0] ?? { medium };
  const placeWords = ({ playbook, step }: Place): string => {
    const found = script.places.find((one) => one.playbook === playbook && one.step === step);
    return found === undefined ? scriptWords.everywhere : scriptWords.onlyAt(found.playbookTitle, found.title);
  };
  return (
    <>
      {script.places.length > 0 && (
        <p className="lead">
          {scriptsWords.usedAt}: {[...new Set(script.places.map(({ title }) => title))].join(' · ')}
        </p>
      )}
      <div className="form script-choices">
        {media.length > 1 && (
          <ChoiceRow
            legend={scriptWords.medium}
            choices={media.map((value) => ({ value, words: mediumWords[value] }))}
            chosen={medium}
            onChoose={setMedium}
          />
        )}
        {places.length > 1 && (
          <div className="field">
            <label htmlFor={`${id}-place`}>{scriptWords.place}</label>
            <select
              id={`${id}-place`}
              className="input"
              value={keyOf(place)}
              onChange={({ target }) => setPlaceKey(target.value)}
            >
              {places.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {placeWords(one)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <ScriptEditor key={keyOf(place)} script={script} place={place} />
    </>
  );
}
