/** "Take this in": a file of contacts, messages, mail or appointments from elsewhere. Again, it adds nothing. */

import { Refusal } from '../contract/refusal.ts';
import { carryOut } from './command.ts';
import { refusalOf, withDigest } from './importing/file-asked.ts';
import { fileTaken } from './importing/file-taken.ts';
import { importPlan } from './importing/import-plan.ts';
import { importScene } from './importing/import-scene.ts';
import { readSent } from './importing/read-sent.ts';
import { takeIn } from './importing/take-in.ts';
import type { Answer, Asked } from './sentence.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

/**
 * @param signal the sender may break off: then nothing of the file is taken in
 * @throws {Refusal} `unreadable-file` where it holds nothing that is known here, with what would help; `no-upload`
 */
export async function importFile(
  world: World,
  asked: Asked<'importFile'>,
  signal?: AbortSignal,
): Promise<Answer<'importFile'>> {
  return fileTaken(world, asked, async () => {
    const tell = (phase: 'reading' | 'matching' | 'writing', share: number) =>
      world.runs?.tell(asked.commandId, { phase, share });
    tell('reading', 0);
    const sent = await readSent(world, asked).catch(refusalOf);
    return carryOut(world, { sentence: 'importFile', asked: withDigest(asked) }, async (turn) => {
      if (sent instanceof Refusal) throw sent;
      const { brought, choices } = sent;
      tell('matching', 0);
      const seen = { ...turn, owner: await ownerOf(turn.tx) };
      const scene = await importScene(seen, brought, choices);
      const plan = importPlan(brought, { ...scene, matched: (share) => tell('matching', share) });
      await takeIn(turn, plan, { signal, written: (share) => tell('writing', share) });
      const { people, touches, meetings, refused } = plan;
      return {
        format: brought.format,
        people: people.counts,
        touches: touches.counts,
        meetings: meetings.counts,
        refused: [...refused],
        consequences: await turn.consequences(),
      };
    });
  });
}
