import type { OwnScript } from '../../core/scripts/script.ts';
import { text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const scriptKind: FactKind<OwnScript> = {
  table: 'scripts',
  fields: {
    id: text('id'),
    script: text('script'),
    medium: text('medium'),
    playbook: text('playbook'),
    step: text('step'),
    subject: text('subject'),
    body: text('body'),
    late: text('late'),
  },
  lists: {},
};
