/** Everything from one line: a screen to go to, something to do, a person to open. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../../client/client.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { urls } from '../../urls.ts';
import { paletteWords } from './palette-words.ts';
import './palette.css';

interface PaletteProps {
  readonly screens: readonly { readonly href: string; readonly word: string }[];
  readonly deeds: readonly { readonly word: string; readonly act: () => void }[];
  readonly onClose: () => void;
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly act: () => void;
}

const mostPeople = 6;

export function Palette({ screens, deeds, onClose }: PaletteProps) {
  const id = useId();
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const people = usePeopleCalled(useDeferredValue(text.trim()));
  const places = screens.map(({ href, word }) => ({
    id: href,
    label: word,
    detail: paletteWords.go,
    act: () => navigate(href),
  }));
  const acts = deeds.map(({ word, act }) => ({ id: word, label: word, detail: paletteWords.act, act }));
  const choices: readonly Choice[] = [
    ...[...places, ...acts].filter(({ label }) => isCalled(label, text)),
    ...people.map(({ id: person, name, organizationName }) => ({
      id: urls.person(person),
      label: name,
      detail: [paletteWords.person, organizationName].filter(Boolean).join(' · '),
      act: () => navigate(urls.person(person)),
    })),
  ];
  useEffect(() => input.current?.focus(), []);

  return (
    <div className="field palette">
      <label htmlFor={id}>{paletteWords.label}</label>
      <Combobox
        id={id}
        inputRef={input}
        text={text}
        options={choices}
        alwaysOpen
        countWords={paletteWords.count}
        onText={setText}
        onPick={(option) => {
          onClose();
          choices.find((choice) => choice.id === option.id)?.act();
        }}
      />
      {choices.length === 0 && (
        <p className="hint" role="status">
          {paletteWords.none(text.trim())}
        </p>
      )}
    </div>
  );
}

function usePeopleCalled(text: string): Awaited<ReturnType<typeof client.findPeople>>['items'] {
  const { data } = useQuery({
    queryKey: ['palette', text],
    queryFn: ({ signal }) => client.findPeople({ text, limit: mostPeople }, { signal }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  return text === '' ? [] : (data?.items ?? []);
}

/** Every word typed begins a word of the name. */
function isCalled(name: string, text: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}
