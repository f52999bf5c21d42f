/** Writes the first card into the notebook, with what happened, and tells what is owed because of it. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { TodayFollowUp } from '../../client/agenda-query.ts';
import { client, freshId } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { organizationId } from '../../fields/organization-field.tsx';
import type { Clock } from '../../words/due-words.ts';
import { englishLocale } from '../../words/own-locale.ts';
import { personTold, touchTold } from './card-draft.ts';
import type { CardDraft } from './card-draft.ts';

export interface Written {
  readonly name: string;
  readonly owed: readonly TodayFollowUp[];
  readonly clock: Clock;
}

/** As far as the day looks ahead. */
const farthestDays = 60;

export function useWriteCard(): (draft: CardDraft) => Promise<Written> {
  const queries = useQueryClient();
  return useCallback(
    async (draft) => {
      const { now, today, owner } = await sentSurely(() => client.todaysAgenda({ limit: 1 }));
      const [id, commandId] = [freshId(), freshId()];
      const person = personTold(id, draft, await organizationId(draft.organization));
      const touch = touchTold(draft, { now, today, zone: owner.timeZone });
      await sentSurely(async () => {
        if (touch === undefined) await client.addPerson({ commandId, ...person, circle: 'active' });
        else await client.logTouch({ commandId, people: [id], newPeople: [person], ...touch });
      });
      const day = await client.todaysAgenda({ person: id, days: farthestDays, limit: 1 });
      await queries.invalidateQueries();
      const owed = day.groups.flatMap(({ followUps }) => followUps);
      return {
        name: person.name,
        owed,
        clock: { now: Date.parse(day.now), zone: day.owner.timeZone, locale: englishLocale() },
      };
    },
    [queries],
  );
}
