/** A person's photo, or their initials where none comes: a help to the eye beside the name, so not read out. V3 */

import { useState } from 'react';
import './face.css';

interface FaceProps {
  readonly name: string;
  /** Address of the picture. */
  readonly photo: string | undefined;
  readonly size: 'small' | 'large';
}

const pixels = { small: 40, large: 88 } as const;

export function Face({ name, photo, size }: FaceProps) {
  const [lost, setLost] = useState<string>();
  if (photo === undefined || photo === lost) {
    return (
      <span className="face" data-size={size} aria-hidden="true">
        {initialsOf(name)}
      </span>
    );
  }
  return (
    <img
      className="face"
      data-size={size}
      src={photo}
      alt=""
      onError={() => setLost(photo)}
      width={pixels[size]}
      height={pixels[size]}
      loading="lazy"
      decoding="async"
    />
  );
}

/** Of the first and the last name; where they are one, of that. */
function initialsOf(name: string): string {
  const words = name.split(',')[0]?.trim().split(/\s+/u) ?? [];
  const letters = words.map((word) => [...word].find((sign) => /\p{L}/u.test(sign)) ?? '').filter(Boolean);
  return [letters[0], ...letters.slice(1).slice(-1)].join('').toLocaleUpperCase();
}
