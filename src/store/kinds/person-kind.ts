import type { Person } from '../../core/facts/person.ts';
import { personSchema } from '../../formats/notebook/person-schema.ts';
import { instant, list, nested, number, text, yesNo } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

const { emails, phones, addresses, links, tags, distinctFrom, vcard } = personSchema.shape;

export const personKind: FactKind<Person> = {
  table: 'people',
  fields: {
    id: text('id'),
    name: text('name'),
    addedAt: instant('added_at'),
    emails: list('emails', emails),
    phones: list('phones', phones),
    addresses: list('addresses', addresses),
    links: list('links', links),
    organization: text('organization_id'),
    title: text('title'),
    timeZone: text('time_zone'),
    birthday: text('birthday'),
    photo: text('photo'),
    circle: text('circle'),
    circleSince: text('circle_since'),
    cadenceDays: number('cadence_days'),
    linkedinConnected: yesNo('linkedin_connected'),
    howMet: text('how_met'),
    background: text('background'),
    value: text('value'),
    tags: list('tags', tags),
    notes: text('notes'),
    key: yesNo('is_key'),
    distinctFrom: list('distinct_from', distinctFrom),
    vcard: list('vcard', vcard),
    stop: nested({ at: instant('stop_at'), reason: text('stop_reason') }),
  },
  lists: {},
  pictures: ['photo', 'vcard'],
  findable: (person) => ({
    title: person.name,
    more: [
      person.title,
      ...(person.emails ?? []),
      ...(person.phones ?? []),
      ...(person.tags ?? []),
      person.howMet,
      person.background,
      person.notes,
    ],
  }),
};
