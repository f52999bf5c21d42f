/** The numbers, each a link to its people; how many are known stands above, with the size. */

import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import type { Network } from './network-query.ts';
import { networkWords, numberWords, seenWords } from './network-words.ts';
import { numberNames, numberOf } from './numbers.ts';
import type { NumberName } from './numbers.ts';

/** Numbers that ask for something while they are not zero. */
const concerns: Readonly<Partial<Record<NumberName, { readonly tone: 'amber' | 'red'; readonly icon: IconName }>>> = {
  drifting: { tone: 'amber', icon: 'clock' },
  cold: { tone: 'red', icon: 'warn' },
  unseen: { tone: 'amber', icon: 'meeting' },
};

const tiles = numberNames.filter((name) => name !== 'known');

interface TilesProps {
  readonly network: Network;
  readonly asked: NumberName | undefined;
}

export function NumberTiles({ network, asked }: TilesProps) {
  return (
    <nav className="network-numbers" aria-label={networkWords.numbers}>
      <ul>
        {tiles.map((name) => {
          const count = numberOf(name, network);
          const concern = count > 0 ? concerns[name] : undefined;
          return (
            <li key={name}>
              <Link
                className="card number-tile"
                href={asked === name ? urls.network : urls.networkOf(name)}
                aria-current={asked === name ? 'true' : undefined}
                data-tone={concern?.tone}
              >
                <strong>
                  {count}
                  {concern !== undefined && <Icon name={concern.icon} size={20} />}
                </strong>
                <span className="number-title">{numberWords[name].title}</span>
                {name === 'unseen' && <span className="detail">{seenWords(network.seen, count)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
