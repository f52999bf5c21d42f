/** What happened on LinkedIn: messages, invitations and recommendations, as touches may be made of them. */

import type { Brought, ImportedHappening, Met, ReadingChoices } from '../brought/brought.ts';
import type { ImportedPerson } from '../people/imported-person.ts';
import { conversationDays } from './conversation-days.ts';
import { invitationHappenings } from './invitation-happenings.ts';
import { memberOf } from './member.ts';
import { ownerAmong } from './owner-among.ts';
import { recipientsAmong } from './recipients.ts';
import { recommendationHappenings } from './recommendation-happenings.ts';
import type { ToldByArchive, ToldByFile } from './told-by-file.ts';

/** No two have one key. */
export function archiveHappenings(
  told: ToldByArchive,
  choices: ReadingChoices,
): Pick<Brought, 'happenings' | 'refused'> {
  const connected = () => [...(told.get('connections')?.people ?? [])].flatMap(metOf);
  const { withText } = choices;
  const ofMessages = messageHappenings(told, { ...choices, connected });
  const others = [
    invitationHappenings(told.get('invitations')?.invitations ?? [], withText).map(placed(told.get('invitations'))),
    ...(['in', 'out'] as const).map((direction) => {
      const file = told.get(direction === 'in' ? 'recommendationsReceived' : 'recommendationsGiven');
      const recommendations = file?.recommendations ?? [];
      return recommendationHappenings(recommendations, { direction, connected, withText }).map(placed(file));
    }),
  ].flat();
  const byKey = Map.groupBy([...ofMessages.happenings, ...others], ({ key }) => key);
  return { happenings: [...byKey.values()].flatMap(([first]) => first ?? []), refused: ofMessages.refused };
}

function messageHappenings(
  told: ToldByArchive,
  choices: ReadingChoices & { readonly connected: () => readonly Met[] },
): Pick<Brought, 'happenings' | 'refused'> {
  const file = told.get('messages');
  const messages = file?.messages ?? [];
  const invitations = told.get('invitations')?.invitations ?? [];
  const recipientsOf = recipientsAmong(() => [...choices.connected(), ...messages.map(({ from }) => from)]);
  const written = messages.map((message) => ({ message, recipients: recipientsOf(message) }));
  const owner = ownerAmong({ name: told.get('profile')?.owner?.name, invitations, written });
  if (owner !== undefined) {
    return { happenings: conversationDays(written, { ...choices, owner }).map(placed(file)), refused: [] };
  }
  return { happenings: [], refused: messages.length === 0 ? [] : [{ ...fileOf(file), line: 1, reason: whoseReason }] };
}

const whoseReason =
  'Whose messages these are cannot be told from this file alone. Import the whole archive (.zip) that LinkedIn gave ' +
  'you: its Profile.csv says who you are.';

function metOf({ name, links }: ImportedPerson): readonly Met[] {
  const met = memberOf(name, links[0] ?? '');
  return met === undefined ? [] : [met];
}

function placed(file: ToldByFile | undefined): (happening: ImportedHappening) => ImportedHappening {
  return (happening) => ({ ...happening, ...fileOf(file) });
}

function fileOf(told: ToldByFile | undefined): { readonly file?: string } {
  return told?.file === undefined ? {} : { file: told.file };
}
