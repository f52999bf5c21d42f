/** The way to sundown: how long is left, and what must be in the mail by then. J2 J5 */

import { Link } from 'wouter';
import { Moment } from '../../ui/moment.tsx';
import { urls } from '../../urls.ts';
import { dayWords, exactWords, timeWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { NextMail } from './next-mail.ts';
import { sunSpot } from './sun-path.ts';
import { sunWords } from './today-words.ts';

/** A parabola over the horizon, 92 of 100 high at noon, so that its stroke stays inside. */
const arc = 'M0 100Q50 -84 100 100';
const arcTop = 92;

/** Where no sunrise is known, the way is drawn from twelve hours before. */
const usualDayMs = 43_200_000;

interface SunLineProps {
  readonly clock: Clock;
  readonly sunrise: number | undefined;
  readonly sundown: number;
  /** The sundown is no sunset: there is none today, or no place to reckon it for. */
  readonly standsIn: boolean;
  readonly mailToday: number;
  /** What the sundowns to come ask for. */
  readonly nextMail: NextMail | undefined;
}

export function SunLine({ clock, sunrise, sundown, standsIn, mailToday, nextMail }: SunLineProps) {
  const spot = sunSpot(clock.now, sunrise ?? sundown - usualDayMs, sundown);
  const way = spot.along * 100;
  return (
    <section className="sun-line" aria-labelledby="sun-line-head" data-down={spot.isDown || undefined}>
      <div className="sun-words">
        <h2 id="sun-line-head">{spot.isDown ? sunWords.isDown : sunWords.left(sundown - clock.now)}</h2>
        {!spot.isDown && <p>{sunWords.mailToday(mailToday)}</p>}
        {spot.isDown && mailToday > 0 && <p>{sunWords.missed(mailToday)}</p>}
        {(spot.isDown || mailToday === 0) && nextMail !== undefined && (
          <p>
            {sunWords.next(nextMail.count)}{' '}
            <Moment
              words={sunWords.nextBy(dayWords(nextMail.sundown, clock), timeWords(nextMail.sundown, clock))}
              exact={exactWords(nextMail.sundown, clock)}
            />
          </p>
        )}
        {standsIn && <StandsIn clock={clock} sundown={sundown} />}
      </div>
      <div className="sun-way">
        <div className="sun-sky" aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path d={arc} />
            <svg className="sun-gone" width={way} height="100" viewBox={`0 0 ${way} 100`} preserveAspectRatio="none">
              <path d={arc} />
            </svg>
          </svg>
          <span className="sun-disc" style={{ left: `${way}%`, bottom: `${spot.height * arcTop}%` }} />
        </div>
        <p className="sun-ends">
          {sunrise === undefined ? (
            <span />
          ) : (
            <Moment words={sunWords.sunrise(timeWords(sunrise, clock))} exact={exactWords(sunrise, clock)} />
          )}
          <Moment words={sunWords.sundown(timeWords(sundown, clock))} exact={exactWords(sundown, clock)} />
        </p>
      </div>
    </section>
  );
}

function StandsIn({ clock, sundown }: Pick<SunLineProps, 'clock' | 'sundown'>) {
  const time = timeWords(sundown, clock);
  if (isPlace(clock.zone)) return <p className="hint">{sunWords.noSunset(time)}</p>;
  return (
    <p className="hint">
      {sunWords.noPlace(time)}{' '}
      <Link className="no-print" href={urls.settings}>
        {sunWords.sayWhere}
      </Link>
    </p>
  );
}

/** UTC and the like are kept by nobody in particular. */
function isPlace(zone: string): boolean {
  return zone.includes('/') && !zone.startsWith('Etc/');
}
