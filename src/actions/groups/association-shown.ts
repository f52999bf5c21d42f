import type { Association } from '../../core/directory/association.ts';
import type { Answer } from '../sentence.ts';

export function associationShown(association: Association): NonNullable<Answer<'showGroup'>['association']> {
  return { ...association, occupations: [...association.occupations] };
}
