/** The circles in which people are kept, in plain words. V5 */

import type { Circle } from '../../core/facts/owner.ts';

export const circleWords: Readonly<Record<Circle, string>> = {
  inner: 'Inner circle',
  active: 'Active circle',
  wide: 'Wide circle',
};
