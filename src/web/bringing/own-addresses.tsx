/** Which addresses in mail are the owner's, since the direction of a mail hangs on it. */

import type { Deciding } from './part.tsx';
import { Part } from './part.tsx';
import { addressWords as words } from './preview-words.ts';

export function OwnAddresses({ looked: { preview, choices }, onChoose }: Deciding) {
  const { addresses } = preview;
  if (addresses.length === 0) return null;
  const own = choices.ownAddresses ?? addresses.filter(({ isOwn }) => isOwn).map(({ address }) => address);
  const change = (address: string, isOwn: boolean): void => {
    const others = own.filter((one) => one !== address);
    onChoose({ ...choices, ownAddresses: isOwn ? [...others, address] : others }, true);
  };
  return (
    <Part title={words.title} note={words.note}>
      <ul>
        {addresses.map(({ address, count }) => (
          <li key={address}>
            <label className="tick">
              <input
                type="checkbox"
                checked={own.includes(address)}
                onChange={(event) => change(address, event.target.checked)}
              />
              <span dir="auto">
                {address} <span className="detail">{words.times(count)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {own.length === 0 && <p className="hint">{words.none}</p>}
    </Part>
  );
}
