/** What begins a playbook, in a sentence. */

import type { Occasion } from '../../facts/touch.ts';
import type { Beginning } from '../playbook.ts';
import { bounds } from '../bounds.ts';
import { datePart, daysPart } from './wait-words.ts';
import { listed, type Part, together } from './part.ts';

const clauseByOccasion: Readonly<Record<Occasion, string>> = {
  application: 'apply for a position',
  inquiry: 'ask about a position',
  interview: 'have an interview',
  informational: 'have an informational interview',
  event: 'are at an event',
  meeting: 'have a meeting',
};

/** After `It begins`. */
function clauseOf(begins: Beginning): readonly Part[] {
  switch (begins.fact) {
    case 'touch': {
      const happens = `when you ${listed(
        begins.occasions.map((occasion) => clauseByOccasion[occasion]),
        'or',
      )}`.replace('a position or ask about a position', 'a position or ask about one');
      const talked = begins.conversation === true ? ' and talk with somebody' : '';
      return [`${happens}${talked}${begins.each === 'person' ? ', once for each person who took part' : ''}`];
    }
    case 'promise':
      return ['with each thing that you promise somebody'];
    case 'intent':
      return [
        begins.kind === 'informational'
          ? 'when you mean to ask somebody for an informational interview'
          : 'when you mean to be in touch with somebody again',
      ];
    case 'referral':
      return ['when somebody refers you to somebody else'];
    case 'informational-interview':
      return ['when an informational interview is arranged, or has taken place, once for each person in it'];
    case 'circle':
      return ['when you place a person in one of your circles'];
    case 'season':
      return [
        'every year on ',
        datePart('begins.from', begins.from),
        ', for everybody who is in a circle by ',
        datePart('begins.joinedBy', begins.joinedBy),
      ];
    case 'acceptance':
      return ['when you accept an offer, once for each person who should hear of it'];
    case 'group':
      return ['when you note a group'];
    case 'quiet-opportunity':
      return [
        'when nothing has moved on an open position for ',
        daysPart('begins.days', begins.days, bounds.quietDays),
      ];
  }
}

export function beginningInWords(begins: Beginning): readonly Part[] {
  return together('It begins ', clauseOf(begins), '.');
}
