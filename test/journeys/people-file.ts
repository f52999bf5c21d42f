/** A notebook file with as many people as one asks for, among them names that try a page. */

const first = ['Ana', 'Bo', 'Cleo', 'Dan', 'Eve', 'Finn', 'Grete', 'Hiro', 'Ines', 'Jürgen'];
const last = ['Ruiz', 'Lind', 'Park', 'Weiss', 'Marsh', 'Odell', 'Hansen', 'Sato', 'Costa', 'Vogel'];

const tryingPeople = [
  { id: 'zofia', name: 'Zofia Żółć', tags: ['benefits'] },
  { id: 'rtl', name: 'مریم العلوي بنت عبد الرحمن' },
  {
    id: 'long',
    name: 'Wolfeschlegelsteinhausenbergerdorff-Hohenzollern-Sigmaringen Maximiliana Theodora von und zu Liechtenstein',
    title: 'Stellvertretende Abteilungsleiterin für Personalentwicklungsangelegenheiten',
    emails: ['maximiliana.theodora.wolfeschlegelsteinhausenbergerdorff@personalentwicklung.example'],
    links: ['https://www.example.org/people/maximiliana-theodora-wolfeschlegelsteinhausenbergerdorff'],
  },
];

const daysAgo = (days: number): string => `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19)}Z`;

/** As text; one in ten has the tag `benefits`, one in a hundred is stopped. */
export function peopleFile(count: number): string {
  const addedAt = daysAgo(400);
  const people = Array.from({ length: count }, (_, index) => ({
    id: `person-${index}`,
    name: `${first[index % 10]} ${last[Math.floor(index / 10) % 10]} ${index}`,
    addedAt,
    ...(index % 10 === 1 && { tags: ['benefits'] }),
    ...(index % 100 === 7 && { stop: { at: daysAgo(10), reason: 'Asked not to be written to.' } }),
    ...tryingPeople[index],
  }));
  const lists = Object.fromEntries(
    ['searches', 'organizations', 'opportunities', 'referrals', 'intents', 'meetings', 'groups', 'decisions'].map(
      (kind) => [kind, []],
    ),
  );
  const touches = people.map(({ id }, index) => ({
    id: `touch-${index}`,
    at: daysAgo((index % 300) + 1),
    people: [id],
    channel: 'email',
    direction: 'in',
  }));
  const owner = {
    timeZone: 'America/Chicago',
    holidays: 'US',
    workweek: [1, 2, 3, 4, 5],
    businessHours: { from: '09:00', to: '17:00' },
    cadence: { inner: 30, active: 90, wide: 180 },
  };
  return JSON.stringify({ format: 'sundown.notebook', version: 1, owner, people, touches, ...lists });
}
