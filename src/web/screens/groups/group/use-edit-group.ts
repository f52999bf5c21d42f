import { useCallback } from 'react';
import { client } from '../../../client/client.ts';
import type { Asked } from '../../../client/client.ts';
import { useSaying } from '../../../undo/use-saying.ts';
import type { Say } from '../../../undo/use-saying.ts';
import type { Group } from './group-query.ts';

type Changes = Asked['editGroup']['changes'];
type EditGroup = (text: string, changes: Changes, along?: Parameters<Say>[2]) => Promise<boolean>;

/** Changes a group as it was last seen; false where it was not done, and the owner was told why. */
export function useEditGroup({ id, version }: Group): EditGroup {
  const say = useSaying();
  return useCallback(
    async (text, changes, along) =>
      (await say(text, (commandId) => client.editGroup({ commandId, id, version, changes }), along)) !== undefined,
    [say, id, version],
  );
}
