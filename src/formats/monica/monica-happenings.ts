/** What happened with the contacts of Monica: calls, activities, conversations and gifts. */

import { added } from '../apps/added.ts';
import type { ImportedHappening, Met } from '../brought/brought.ts';
import { type Loose, looseRecord, looseRecords, looseText } from '../apps/loose.ts';
import { toldDate, toldTime } from '../apps/told-time.ts';
import { idOf, idsOf, type MonicaAccount, property, valuesOf } from './monica-account.ts';

export interface HappeningsScene {
  readonly account: MonicaAccount;
  /** Those who are taken, by id. */
  readonly metById: ReadonlyMap<string, Met>;
  readonly lineOf: (id: string) => number;
  readonly withText: boolean;
}

type Told = Omit<ImportedHappening, 'key' | 'line' | 'at'>;

/** In no order. */
export function monicaHappenings(scene: HappeningsScene): readonly ImportedHappening[] {
  const peopleByActivity = new Map<string, Met[]>();
  const single = scene.account.contacts.flatMap((contact) => {
    const met = scene.metById.get(idOf(contact));
    if (met === undefined) return [];
    for (const id of idsOf(contact, 'activity')) added(peopleByActivity, id, met);
    const of = (type: string, told: (entry: Loose) => readonly [when: string, told: Told] | undefined) =>
      valuesOf(contact, type).flatMap((entry) => happening(type, entry, { scene, told: told(entry) }));
    return [
      ...of('call', (call) => [
        property(call, 'called_at'),
        { ...spoken([met], 'phone'), ...words([property(call, 'content')]) },
      ]),
      ...of('conversation', (conversation) => conversationOf(conversation, met, scene)),
      ...of('gift', (gift) => giftOf(gift, met)),
    ];
  });
  const together = [...peopleByActivity].flatMap(([id, people]) => {
    const activity = scene.account.activityById.get(id);
    if (activity === undefined) return [];
    const said = words([property(activity, 'summary'), property(activity, 'description')]);
    const told = [property(activity, 'happened_at'), { ...spoken(people, 'in-person'), ...said }] as const;
    return happening('activity', activity, { scene, told });
  });
  return [...single, ...together];
}

function happening(
  type: string,
  entry: Loose,
  { scene, told }: { readonly scene: HappeningsScene; readonly told: readonly [string, Told] | undefined },
): readonly ImportedHappening[] {
  const id = idOf(entry);
  const [when = '', what] = told ?? [];
  const at = toldTime(when);
  if (at === undefined || what === undefined || id === '') return [];
  return [{ key: `monica ${type} ${id}`, line: scene.lineOf(id), at, ...what }];
}

function spoken(people: readonly Met[], channel: 'phone' | 'in-person'): Told {
  return { people, channel, direction: 'both' };
}

/** Letters and chats; what was said in them stays out unless it is asked for. */
function conversationOf(
  conversation: Loose,
  met: Met,
  { account, withText }: HappeningsScene,
): readonly [string, Told] {
  const messages = looseRecords(looseRecord(conversation['properties'])['messages']);
  const byMe = messages.filter((message) => looseRecord(message['properties'])['written_by_me'] === true).length;
  const type = account.fieldTypeById.get(property(conversation, 'contact_field_type')) ?? {};
  const told = `${property(type, 'type')} ${property(type, 'protocol')} ${property(type, 'name')}`.toLowerCase();
  const direction = byMe === messages.length && byMe > 0 ? 'out' : byMe === 0 && messages.length > 0 ? 'in' : 'both';
  return [
    property(conversation, 'happened_at'),
    {
      people: [met],
      channel: /mail/.test(told) ? 'email' : /linkedin/.test(told) ? 'linkedin' : 'text',
      direction,
      ...(withText && words(messages.map((message) => property(message, 'content')))),
    },
  ];
}

function giftOf(gift: Loose, met: Met): readonly [string, Told] | undefined {
  const status = property(gift, 'status');
  if (status !== 'offered' && status !== 'received') return undefined;
  const direction = status === 'offered' ? 'out' : 'in';
  const said = words([property(gift, 'name'), property(gift, 'comment')]);
  return [toldDate(property(gift, 'date')) ?? '', { people: [met], channel: 'gift', direction, ...said }];
}

const longestSummary = 10_000;

function words(texts: readonly string[]): { readonly summary?: string } {
  const summary = texts
    .map(looseText)
    .filter((text) => text !== '')
    .join('\n\n');
  return summary === '' ? {} : { summary: summary.slice(0, longestSummary).toWellFormed() };
}
