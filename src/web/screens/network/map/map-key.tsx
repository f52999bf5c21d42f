/** What size, colour and form of a dot say. */

import { mapWords as words } from './map-words.ts';

export function MapKey() {
  return (
    <ul className="map-key" aria-label={words.legend}>
      <li>
        <svg width="34" height="22" aria-hidden="true">
          <circle className="map-dot" cx="6" cy="11" r="4" />
          <circle className="map-dot" cx="22" cy="11" r="9" />
        </svg>
        {words.size}
      </li>
      <li>
        <svg width="22" height="22" aria-hidden="true">
          <g className="map-dot" data-landed>
            <circle cx="11" cy="11" r="9" />
            <path d="M7 11l3 3.6l5.4 -6.7" />
          </g>
        </svg>
        {words.landed}
      </li>
      <li>
        <svg width="22" height="22" aria-hidden="true">
          <circle className="map-dot" data-waits cx="11" cy="11" r="8" />
        </svg>
        {words.waits}
      </li>
    </ul>
  );
}
