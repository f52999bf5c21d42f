import { useCallback } from 'react';
import { client } from '../../../client/client.ts';
import type { Asked } from '../../../client/client.ts';
import { useSaying } from '../../../undo/use-saying.ts';
import type { Group } from './group-query.ts';

type Changes = Asked['editGroup']['changes'];

/** Changes a group as it was last seen; false where it was not done, and the owner was told why. */
export function useEditGroup({ id, version }: Group): (text: string, changes: Changes) => Promise<boolean> {
  const say = useSaying();
  return useCallback(
    async (text, changes) =>
      (await say(text, (commandId) => client.editGroup({ commandId, id, version, changes }))) !== undefined,
    [say, id, version],
  );
}
