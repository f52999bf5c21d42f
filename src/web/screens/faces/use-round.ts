/** Answers one card after the other: each goes out by itself, waits where Sundown does not answer, and can be taken back. */

import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { freshId } from '../../client/client.ts';
import { carryOut } from '../../offline/carry-out.ts';
import { useWaiting } from '../../offline/waiting.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { faultWords } from '../../undo/use-saying.ts';
import { useUndo, undoFault } from '../../undo/use-undo.ts';
import type { FaceAsked, Faces, Grade } from './faces-query.ts';
import { gradeWords, roundWords } from './faces-words.ts';
import { keyOf, roundOf } from './round.ts';
import type { Given, Round } from './round.ts';

interface Sent extends Given {
  readonly commandId: string;
  readonly name: string;
  readonly out: Promise<void>;
}

export interface RunningRound extends Round {
  readonly current: FaceAsked | undefined;
  /** Something was answered since the page stands: from then on the cards take the focus. */
  readonly hasBegun: boolean;
  /** What did not come to mind while this page was open. */
  readonly missed: readonly FaceAsked[];
  /** What was answered last, while it can be taken back here. */
  readonly last: { readonly name: string; readonly grade: Grade } | undefined;
  readonly answer: (card: FaceAsked, grade: Grade) => void;
  readonly takeBack: () => void;
}

const none: readonly FaceAsked[] = [];

export function useRound(faces: Faces): RunningRound {
  const queries = useQueryClient();
  const toasts = useToasts();
  const undo = useUndo();
  const [onTheWay, setOnTheWay] = useState<readonly Given[]>([]);
  const [shown, setShown] = useState<string>();
  const [missed, setMissed] = useState(none);
  const [last, setLast] = useState<Sent>();
  const [hasBegun, setBegun] = useState(false);
  const undoing = useRef(false);
  const { deeds } = useWaiting();
  const given = useMemo(() => {
    const kept = deeds.flatMap(({ deed }) =>
      deed.commands.flatMap((command) => (command.sentence === 'recallFace' ? [command.input] : [])),
    );
    return [...onTheWay, ...kept];
  }, [onTheWay, deeds]);
  const round = roundOf(faces, given);
  // The card in hand stays, whatever comes in from elsewhere meanwhile.
  const current = round.left.find((card) => keyOf(card) === shown) ?? round.left[0];

  const send = async (one: Given, commandId: string, name: string): Promise<void> => {
    const { person, asked, grade } = one;
    const at = new Date().toISOString();
    const command = { sentence: 'recallFace', input: { commandId, person, asked, grade, at } } as const;
    try {
      const { kept } = await carryOut({
        text: roundWords.deed(gradeWords[grade].said),
        about: name,
        commands: [command],
      });
      if (!kept) await queries.invalidateQueries();
    } catch (error) {
      toasts.show({ text: faultWords(error), kind: 'fault' });
      setLast((before) => (before?.commandId === commandId ? undefined : before));
      setMissed((all) => all.filter((card) => keyOf(card) !== keyOf(one)));
    } finally {
      setOnTheWay((all) => all.filter((other) => other !== one));
    }
  };

  const answer = (card: FaceAsked, grade: Grade): void => {
    const one = { person: card.person, asked: card.asked, grade };
    const commandId = freshId();
    const next = round.left[round.left.findIndex((other) => other === card) + 1];
    setOnTheWay((all) => [...all, one]);
    setBegun(true);
    setShown(next === undefined ? undefined : keyOf(next));
    if (grade === 'again') setMissed((all) => [...all, card]);
    setLast({ ...one, commandId, name: card.name, out: send(one, commandId, card.name) });
  };

  const takeBack = (): void => {
    if (last === undefined || undoing.current) return;
    undoing.current = true;
    const { commandId, name, grade, out } = last;
    void (async () => {
      try {
        await out;
        await undo({ text: roundWords.answered(name, gradeWords[grade].said), commands: [commandId] });
        setShown(keyOf(last));
        setMissed((all) => all.filter((card) => keyOf(card) !== keyOf(last)));
        setLast(undefined);
      } catch (error) {
        toasts.show({ text: undoFault(error), kind: 'fault' });
      } finally {
        undoing.current = false;
      }
    })();
  };

  return { ...round, current, hasBegun, missed, last, answer, takeBack };
}
