import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openHome } from '../cli/open-home.ts';
import { type Answer, type Asked, openDoor, type OpenDoor } from './open-door.ts';

const start = Date.UTC(2026, 2, 10, 20);
let now = start;
const surroundings = { environment: {}, now: () => now, systemTimeZone: 'America/Chicago' };

let door: OpenDoor;
let path: string;

before(async () => {
  door = await openDoor(async (folder) => {
    const home = await openHome({ home: folder }, surroundings);
    return { world: () => home.world('http'), close: () => home.close() };
  });
  await post('/api/people', { commandId: 'c-ana', id: 'ana', name: 'Ana Ruiz', phones: ['+1 312 555 0100'] });
  await post('/api/meetings', { commandId: 'c-talk', id: 'talk', ...talk });
  await post('/api/touches', { commandId: 'c-call', ...call });
});
after(() => door.close());

beforeEach(async () => {
  now = start;
  path = await changed({ isOn: true, followUps: 'tasks', alarmMinutes: 15 });
});

const talk = {
  kind: 'informational',
  people: ['ana'],
  starts: '2026-03-17T10:00:00-05:00',
  ends: '2026-03-17T10:30:00-05:00',
};

const call = {
  at: '2026-03-10T14:00:00-05:00',
  people: ['ana'],
  channel: 'phone',
  direction: 'both',
  outcome: 'reached',
  promised: [{ what: 'the benefits article', by: '2026-03-13' }],
};

async function post(to: string, body: object, method = 'POST'): Promise<Answer> {
  const asked = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await door.ask(to, asked);
  assert.ok(answer.status < 300, answer.bytes.toString());
  return answer;
}

/** Answers with the path at which the feed is afterwards. */
async function changed(changes: object): Promise<string> {
  const { bytes } = await post('/api/calendar-feed', changes, 'PATCH');
  return (JSON.parse(bytes.toString()) as { path?: string }).path ?? '';
}

async function feed(asked?: Asked): Promise<Answer & { readonly text: string; readonly etag: string }> {
  const answer = await door.ask(path, asked);
  return { ...answer, text: answer.bytes.toString(), etag: String(answer.headers.etag) };
}

const knowing = (etag: string): Asked => ({ headers: { 'if-none-match': etag } });

const linesOf = (text: string, name: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^${name}[:;].*$`, 'gm'))].map(([line]) => line.trim());

describe('the calendar feed', () => {
  it('is given to whoever has its address, without a header or a password, as calendars ask', async () => {
    const { status, headers, text } = await feed();
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    assert.match(text, /^BEGIN:VCALENDAR\r\n/);
    assert.match(text, /\r\nEND:VCALENDAR\r\n$/);
    assert.ok(text.includes('SUMMARY:Informational interview with Ana Ruiz\r\n'));
    assert.ok(text.includes('TRIGGER:-PT15M\r\n'));
    assert.ok(text.includes('BEGIN:VTODO\r\n'));
  });

  it('has a secret of 256 bits in its address, so that nobody comes upon it', () => {
    assert.match(path, /^\/calendar\/[A-Za-z0-9_-]{43}\.ics$/);
  });

  it('shows follow-ups as events where the owner wants that, or none, and rings only if asked to', async () => {
    await changed({ followUps: 'events', alarmMinutes: null });
    const events = await feed();
    assert.ok(!events.text.includes('VTODO') && !events.text.includes('VALARM'));
    assert.ok(linesOf(events.text, 'CATEGORIES').includes('CATEGORIES:Follow-up'));
    await changed({ followUps: 'none' });
    assert.deepEqual(linesOf((await feed()).text, 'CATEGORIES'), ['CATEGORIES:Informational interview']);
  });

  it('is the same to the byte while nothing changes, so that a calendar need not load it again', async () => {
    const first = await feed();
    now += 60_000;
    assert.deepEqual((await feed()).bytes, first.bytes);
    const again = await feed(knowing(first.etag));
    assert.equal(again.status, 304);
    assert.equal(again.bytes.length, 0);
    assert.equal(again.etag, first.etag);
    assert.equal((await feed(knowing(`"other", W/${first.etag}`))).status, 304);
    assert.equal((await feed(knowing('"other"'))).status, 200);
  });

  it('is another once something changes: by a command, by a choice, or by time alone', async () => {
    const etags = new Set([(await feed()).etag]);
    await post(
      '/api/meetings/talk',
      { commandId: 'c-edit', id: 'talk', version: 1, changes: { place: 'Café' } },
      'PATCH',
    );
    etags.add((await feed()).etag);
    await changed({ alarmMinutes: 45 });
    etags.add((await feed()).etag);
    now = Date.UTC(2026, 2, 17, 15, 30);
    etags.add((await feed()).etag);
    assert.equal(etags.size, 4);
  });

  it('moves what is late to the present day where it is shown as events, though nothing else changes', async () => {
    await changed({ followUps: 'events' });
    now = Date.UTC(2026, 2, 20, 18);
    const friday = await feed();
    now = Date.UTC(2026, 2, 21, 18);
    const saturday = await feed(knowing(friday.etag));
    assert.equal(saturday.status, 200);
    assert.ok(linesOf(friday.text, 'DTEND').some((line) => line.includes(':20260320T')));
    assert.ok(linesOf(saturday.text, 'DTEND').some((line) => line.includes(':20260321T')));
  });

  it('counts SEQUENCE up with each change of an entry, and leaves the others as they were', async () => {
    const sequences = async () => linesOf((await feed()).text, 'SEQUENCE').map((line) => Number(line.split(':')[1]));
    const before = await sequences();
    const { bytes } = await door.ask('/api/meetings/talk');
    const { version } = (JSON.parse(bytes.toString()) as { meeting: { version: number } }).meeting;
    const moved = { starts: '2026-03-17T11:00:00-05:00', ends: '2026-03-17T11:30:00-05:00' };
    await post('/api/meetings/talk', { commandId: 'c-move', id: 'talk', version, changes: moved }, 'PATCH');
    const after = await sequences();
    assert.ok(after.every((sequence, index) => sequence >= (before[index] ?? 0)));
    assert.ok(after.some((sequence, index) => sequence > (before[index] ?? 0)));
  });

  it('answers HEAD as it would GET, without the body', async () => {
    const { etag, bytes } = await feed();
    const head = await feed({ method: 'HEAD' });
    assert.deepEqual([head.status, head.etag, head.bytes.length], [200, etag, 0]);
    assert.equal(Number(head.headers['content-length']), bytes.length);
    assert.equal((await feed({ method: 'HEAD', ...knowing(etag) })).status, 304);
  });
});

describe('an address that is not that of the feed', () => {
  const elsewhere = async (to: string, asked?: Asked) => {
    const { status, bytes } = await door.ask(to, asked);
    return [status, bytes.toString()] as const;
  };
  const guess = `/calendar/${'A'.repeat(43)}.ics`;

  it('is answered as any address at which there is nothing, whether a feed is on or not', async () => {
    const nothing = await elsewhere('/no-such-file.ics');
    assert.equal(nothing[0], 404);
    assert.deepEqual(await elsewhere(guess), nothing);
    assert.deepEqual(await elsewhere('/calendar/x.ics'), nothing);
    await changed({ isOn: false });
    assert.deepEqual(await elsewhere(guess), nothing);
    assert.deepEqual(await elsewhere(path), nothing);
  });

  it('is the former one once the owner wants a new one, or turns the feed off and on again', async () => {
    const { etag } = await feed();
    const former = path;
    path = await changed({ newAddress: true });
    assert.notEqual(path, former);
    assert.equal((await elsewhere(former, knowing(etag)))[0], 404);
    assert.equal((await feed()).status, 200);
    const renewed = path;
    await changed({ isOn: false });
    path = await changed({ isOn: true });
    assert.equal((await elsewhere(renewed))[0], 404);
    assert.equal((await feed()).status, 200);
  });

  it('is told nothing by what others know, nor by asking in another way', async () => {
    const { etag } = await feed();
    assert.equal((await elsewhere(guess, knowing(etag)))[0], 404);
    assert.equal((await elsewhere(guess, knowing('*')))[0], 404);
    assert.equal((await elsewhere(path, { method: 'POST' }))[0], 404);
    assert.equal((await elsewhere(path.toUpperCase()))[0], 404);
    assert.equal((await elsewhere(path, { headers: { host: 'evil.example' } }))[0], 421);
    assert.equal((await elsewhere(path, { headers: { origin: 'https://evil.example' } }))[0], 403);
  });
});

describe('the secret of the feed', () => {
  it('stands in no log, also where the feed cannot be made', async () => {
    const broken = await openDoor(async (folder) => {
      const home = await openHome({ home: folder }, surroundings);
      await home.close();
      return { world: () => home.world('http'), close: async () => {} };
    });
    const secret = 'S'.repeat(43);
    const { status, bytes } = await broken.ask(`/calendar/${secret}.ics`);
    assert.equal(status, 500);
    assert.ok(broken.logged.length > 0);
    assert.ok(![...broken.logged, bytes.toString()].some((text) => text.includes(secret)));
    await broken.close();
  });
});
