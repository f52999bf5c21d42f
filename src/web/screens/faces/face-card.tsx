/** One card: what is asked, then the answer, then how well it came. */

import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { CardFacts } from './card-facts.tsx';
import type { FaceAsked, Grade } from './faces-query.ts';
import { askWords, cardWords, gradeWords } from './faces-words.ts';
import { gradeByKey, useAnswerKeys } from './use-answer-keys.ts';

interface FaceCardProps {
  readonly card: FaceAsked;
  readonly singleKeys: boolean;
  /** Whether it comes after another one, and not with the page. */
  readonly takesFocus: boolean;
  readonly onGrade: (grade: Grade) => void;
}

export function FaceCard({ card, singleKeys, takesFocus, onGrade }: FaceCardProps) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const [isHinted, setHinted] = useState(false);
  const [isPhotoLost, setPhotoLost] = useState(false);
  const show = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLHeadingElement>(null);
  const words = askWords[card.asked];
  const { name, photo } = card;
  const hasFace = card.asked === 'name-by-face' && photo !== undefined;
  const hasHint = hasFace && [card.title, card.organizationName, card.howMet].some((clue) => clue !== undefined);

  useEffect(() => {
    if (takesFocus) show.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (isShown) answer.current?.focus();
  }, [isShown]);
  useAnswerKeys({ isShown, onShow: () => setShown(true), onGrade }, singleKeys);

  return (
    <article className="card face-card" aria-labelledby={`${id}-question`} data-still={isShown || undefined}>
      <header className="card-head">
        <h2 id={`${id}-question`}>{words.question}</h2>
        {card.isNew && <span className="mark">{cardWords.new}</span>}
      </header>
      <div className="face-front" id={`${id}-front`}>
        {photo !== undefined && !isPhotoLost && (hasFace || isShown) && (
          <img
            className="face-photo"
            src={photo}
            alt={isShown ? '' : cardWords.photo}
            width={192}
            height={192}
            decoding="async"
            onError={() => setPhotoLost(true)}
          />
        )}
        {hasFace && isPhotoLost && <p className="hint">{cardWords.noPhoto}</p>}
        {card.asked === 'background-by-name' && !isShown && <p className="face-name name">{name}</p>}
        {!isShown && (card.asked === 'name-by-clues' || isHinted || (hasFace && isPhotoLost)) && (
          <CardFacts card={card} isFront />
        )}
        {isShown && (
          <div className="face-answer">
            <h3 className="face-name name" ref={answer} tabIndex={-1}>
              {name}
            </h3>
            <CardFacts card={card} isFront={false} />
          </div>
        )}
      </div>
      {isShown ? (
        <fieldset className="grades">
          <legend>{words.graded}</legend>
          {Object.entries(gradeByKey).map(([key, grade]) => (
            <button key={grade} type="button" className="button" data-grade={grade} onClick={() => onGrade(grade)}>
              {gradeWords[grade].word}
              {singleKeys && (
                <kbd className="grade-key" aria-hidden="true">
                  {key}
                </kbd>
              )}
            </button>
          ))}
        </fieldset>
      ) : (
        <div className="face-ask">
          <button
            type="button"
            className="button main"
            ref={show}
            aria-describedby={`${id}-question ${id}-front`}
            onClick={() => setShown(true)}
          >
            {words.reveal}
          </button>
          {hasHint && !isHinted && !isPhotoLost && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setHinted(true);
                show.current?.focus();
              }}
            >
              {cardWords.clues}
            </button>
          )}
          {singleKeys && <p className="hint face-keys">{cardWords.keys}</p>}
        </div>
      )}
      {isShown && (
        <p className="face-links">
          <Link className="button quiet" href={urls.person(card.person)}>
            {cardWords.open}
            <span className="unseen">{cardWords.of(name)}</span>
          </Link>
          {photo === undefined && (
            <Link className="button quiet" href={urls.person(card.person)}>
              <Icon name="camera" size={18} />
              {cardWords.addPhoto}
              <span className="unseen">{cardWords.of(name)}</span>
            </Link>
          )}
        </p>
      )}
    </article>
  );
}
