import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sundown } from './sundown-process.ts';

const at = '2026-03-10T15:00:00-05:00';
const owner = {
  timeZone: 'America/Chicago',
  holidays: 'US',
  workweek: [1, 2, 3, 4, 5],
  businessHours: { from: '09:00', to: '17:00' },
  cadence: { inner: 30, active: 90, wide: 180 },
};
const ana = { id: 'ana', name: 'Ana Ruiz', addedAt: '2026-03-01T10:00:00-06:00' };
const opportunity = {
  id: 'analyst',
  title: 'Analyst',
  openedAt: '2026-03-01T10:00:00-06:00',
  route: 'network',
  stage: 'interview',
  contacts: ['ana'],
};
const interview = {
  id: 'talk',
  at: '2026-03-10T14:00:00-05:00',
  people: ['ana'],
  channel: 'in-person',
  direction: 'both',
  occasion: 'interview',
  opportunity: 'analyst',
};
const story = {
  format: 'sundown.notebook',
  version: 1,
  owner,
  people: [ana],
  opportunities: [opportunity],
  touches: [interview],
};

let folder = '';
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'sundown-agenda-'));
});
after(() => rmSync(folder, { recursive: true }));

describe('sundown agenda --notebook', () => {
  it('answers from the file alone, in the words of the notebook file, so that anything may read it', async () => {
    const { code, out, err } = await sundown([
      'agenda',
      '--notebook',
      file('a.json', JSON.stringify(story)),
      '--at',
      at,
      '--json',
    ]);
    assert.deepEqual([code, err], [0, '']);
    const answer = JSON.parse(out);
    assert.deepEqual(Object.keys(answer), ['now', 'followUps', 'threads', 'stopped', 'advice', 'nextChangeAt']);
    assert.equal(answer.now, at);
    const email = answer.followUps.find(({ step }: { step: string }) => step === 'thank-you-email');
    assert.deepEqual(email, {
      key: 'after-interview/talk/ana#thank-you-email',
      thread: 'after-interview/talk/ana',
      playbook: 'after-interview',
      step: 'thank-you-email',
      person: 'ana',
      about: email.about,
      channels: ['email'],
      opens: '2026-03-10T14:00:00-05:00',
      due: '2026-03-10T23:59:59-05:00',
      lapses: '2026-03-17T23:59:59-05:00',
      state: 'open',
      rules: email.rules,
      why: email.why,
      script: 'thank-you-email',
    });
    assert.equal(email.about.opportunity, 'analyst');
    assert.ok(email.rules.includes('J1'));
  });

  it('leaves out what has ended unless all is asked for', async () => {
    const thanked = {
      ...interview,
      id: 'thanks',
      at: '2026-03-10T14:30:00-05:00',
      channel: 'email',
      direction: 'out',
      occasion: undefined,
    };
    const path = file('b.json', JSON.stringify({ ...story, touches: [interview, thanked] }));
    const states = async (...more: string[]): Promise<readonly string[]> => {
      const { out } = await sundown(['agenda', '--notebook', path, '--at', at, '--json', ...more]);
      return JSON.parse(out).followUps.map(({ step, state }: { step: string; state: string }) => `${step} ${state}`);
    };
    assert.ok(!(await states()).includes('thank-you-email done'));
    assert.ok((await states('--all')).includes('thank-you-email done'));
  });

  it('rehearses a period to its last day', async () => {
    const path = file('c.json', JSON.stringify(story));
    const { code, out } = await sundown(['agenda', '--notebook', path, '--at', at, '--until', '2026-04-10', '--json']);
    assert.equal(code, 0);
    const keys = JSON.parse(out).followUps.map(({ key }: { key: string }) => key);
    assert.ok(keys.includes('after-interview/talk/ana#check-in.2'), keys.join());
  });

  it('is readable without --json', async () => {
    const { out } = await sundown(['agenda', '--notebook', file('d.json', JSON.stringify(story)), '--at', at]);
    assert.match(out, /^state +due +to +step +why\n/);
    assert.match(out, /open +today +Ana Ruiz +after-interview: thank-you-email/);
  });

  it('says each problem of a file on a line with its path, prints nothing else, and ends with 2', async () => {
    const broken = {
      ...story,
      people: [{ ...ana, hue: 1 }],
      touches: [{ ...interview, at: '2026-02-30T10:00:00Z', people: ['bo'] }],
    };
    const path = file('e.json', JSON.stringify(broken));
    assert.deepEqual(await sundown(['agenda', '--notebook', path, '--at', at, '--json']), {
      code: 2,
      out: '',
      err: [
        `${path}: $.people[0].hue is not known here`,
        `${path}: $.touches[0].at must be an instant with an offset, such as 2026-03-10T15:00:00-05:00, on a real date`,
        `${path}: $.touches[0].people[0] there is no person with the id bo`,
        '',
      ].join('\n'),
    });
  });

  it('refuses a holiday calendar that does not exist, since every business day hangs on it', async () => {
    const path = file('f.json', JSON.stringify({ ...story, owner: { ...owner, holidays: 'XX' } }));
    const { code, err } = await sundown(['agenda', '--notebook', path]);
    assert.deepEqual([code, err], [2, `${path}: $.owner.holidays is not the code of a known calendar\n`]);
  });

  it('ends with 2 for a file that is not there and for options that cannot be', async () => {
    const missing = join(folder, 'missing.json');
    assert.deepEqual(await sundown(['agenda', '--notebook', missing]), {
      code: 2,
      out: '',
      err: `${missing}: there is no such file\n`,
    });
    assert.equal((await sundown(['agenda', '--at', '2026-02-30T10:00:00Z'])).code, 2);
    assert.equal((await sundown(['agenda', '--until', 'soon'])).code, 2);
    assert.equal((await sundown(['agenda', '--nonsense'])).code, 2);
    const late = ['agenda', '--notebook', file('h.json', JSON.stringify(story)), '--at', at, '--until', '2026-03-09'];
    const refused = await sundown(late);
    assert.deepEqual([refused.code, refused.out, refused.err.split('\n').length], [2, '', 2]);
    const ambiguous = await sundown(['serve', '--port', '-5']);
    assert.deepEqual([ambiguous.code, ambiguous.out, ambiguous.err.split('\n').length], [2, '', 2]);
    assert.deepEqual(await sundown(['agenda', file('g.json', JSON.stringify(story))]), {
      code: 2,
      out: '',
      err: `Unexpected argument '${join(folder, 'g.json')}'. "sundown agenda --help" tells more.\n`,
    });
    assert.equal((await sundown(['nonsense'])).code, 2);
  });
});

describe('sundown', () => {
  it('lists its commands, and tells of each what it takes', async () => {
    const { code, out } = await sundown(['--help']);
    assert.equal(code, 0);
    for (const name of ['today', 'log', 'person', 'people', 'import', 'export', 'agenda', 'doctor', 'serve']) {
      assert.match(out, new RegExp(`^  ${name} `, 'm'));
    }
    const help = await sundown(['agenda', '--help']);
    assert.match(help.out, /Usage: sundown agenda/);
    assert.deepEqual(await sundown(['help', 'agenda']), help);
  });

  it('does not fall over when its reader has seen enough', async () => {
    const { code, err } = await sundown(['--help'], { closesEarly: true });
    assert.deepEqual([code, err], [0, '']);
  });
});
