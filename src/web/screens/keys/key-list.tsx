/** What each key does, and the switch for those whom single keys would trip. WCAG 2.1.4 */

import { keyWords } from './key-words.ts';

export function KeyList({
  active,
  onActive,
}: {
  readonly active: boolean;
  readonly onActive: (active: boolean) => void;
}) {
  return (
    <>
      <dl className="key-list">
        {keyWords.keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="tick">
        <input type="checkbox" checked={active} onChange={(event) => onActive(event.target.checked)} />
        {keyWords.active}
      </label>
    </>
  );
}
