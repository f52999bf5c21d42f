/** "What does Ana look like?": the photo of a person as a picture. V3 */

import { Refusal } from '../contract/refusal.ts';
import { photoSchema } from '../formats/notebook/person-schema.ts';
import { required } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** What is asked for by its version never changes; without one it may the next moment. */
const keepings = {
  forGood: 'private, max-age=31536000, immutable',
  asked: 'private, no-cache',
} as const;

export async function showPhoto({ store, notebook }: World, asked: Asked<'showPhoto'>): Promise<Answer<'showPhoto'>> {
  const { fact, version } = await store.read(notebook, (tx) => required({ tx }, 'person', asked.id));
  const { data: picture } = photoSchema.safeParse(fact.photo);
  const [, type, base64] = /^data:([^;]+);base64,(.*)$/.exec(picture ?? '') ?? [];
  if (type === undefined || base64 === undefined) throw new Refusal('not-found', { kind: 'photo', id: asked.id });
  const keeping = asked.v === version ? keepings.forGood : keepings.asked;
  return { headers: { 'cache-control': keeping }, body: new File([Buffer.from(base64, 'base64')], 'photo', { type }) };
}
