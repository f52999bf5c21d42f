/** The round: how far it has come, the card in hand, and the end of it. */

import { Icon } from '../../ui/icon.tsx';
import { FaceCard } from './face-card.tsx';
import type { Faces } from './faces-query.ts';
import { gradeWords, roundWords } from './faces-words.ts';
import { keyOf } from './round.ts';
import { RoundEnd } from './round-end.tsx';
import { useBackKeys } from './use-back-keys.ts';
import { useRound } from './use-round.ts';

interface FacesPageProps {
  readonly faces: Faces;
  readonly singleKeys: boolean;
}

const secondsACard = 10;

export function FacesPage({ faces, singleKeys }: FacesPageProps) {
  const round = useRound(faces);
  const { current, left, answered, last, takeBack } = round;
  const all = answered + left.length;
  useBackKeys(last === undefined ? undefined : takeBack, singleKeys);
  return (
    <div className="faces">
      {all > 0 && (
        <div className="faces-progress">
          <progress aria-label={roundWords.progress} max={all} value={answered} />
          <p>
            <strong>{roundWords.of(answered, all)}</strong>
            {left.length > 0 && <span> · {roundWords.left(left.length * secondsACard)}</span>}
          </p>
        </div>
      )}
      {current === undefined ? (
        <RoundEnd faces={faces} round={round} takesFocus={round.hasBegun} />
      ) : (
        <FaceCard
          key={keyOf(current)}
          card={current}
          singleKeys={singleKeys}
          takesFocus={round.hasBegun}
          onGrade={(grade) => round.answer(current, grade)}
        />
      )}
      {last !== undefined && (
        <p className="faces-last">
          <span role="status">{roundWords.answered(last.name, gradeWords[last.grade].said)}</span>
          <button type="button" className="button quiet" onClick={takeBack}>
            <Icon name="undo" size={18} />
            {roundWords.takeBack}
          </button>
        </p>
      )}
    </div>
  );
}
