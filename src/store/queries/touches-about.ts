import { sql } from 'kysely';
import type { Touch } from '../../core/facts/touch.ts';
import type { Reading } from '../store.ts';
import { equals, foundPage, type PageFound } from './found-page.ts';

/** The newest touches about an opportunity, the newest first. */
export async function touchesAbout(tx: Reading, opportunity: string, most: number): Promise<PageFound<Touch>> {
  return foundPage(tx, 'touch', {
    where: [equals('opportunity_id', opportunity)],
    order: sql`f.at desc, f.id`,
    limit: most,
    offset: 0,
  });
}
