import type { Referral } from '../../core/facts/referral.ts';
import { instant, text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const referralKind: FactKind<Referral> = {
  table: 'referrals',
  fields: {
    id: text('id'),
    from: text('from_id'),
    to: text('to_id'),
    at: instant('at'),
    about: text('about'),
  },
  lists: {},
};
