/** The lines of an address in their box, as large as fits. */

import { addressLines, readsToward } from './address-lines.ts';
import { Fitted } from './fitted.tsx';

const sizes = { to: [12, 11, 10, 9, 8, 7, 6, 5], from: [9, 8, 7, 6, 5] } as const;

interface AddressTextProps {
  readonly name: string;
  readonly address: string;
  readonly side: keyof typeof sizes;
  readonly onFit?: (fits: boolean) => void;
}

export function AddressText({ name, address, side, onFit }: AddressTextProps) {
  return (
    <Fitted sizes={sizes[side]} className="address-text" reads={readsToward(address)} onFit={onFit}>
      {addressLines(name, address).map((line, at) => (
        // Two lines may say the same.
        // eslint-disable-next-line react/no-array-index-key
        <span key={at}>{line}</span>
      ))}
    </Fitted>
  );
}
