import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { almanacFor } from '../almanac/almanac.ts';
import { agendaOf } from '../core/engine/agenda.ts';
import type { Agenda } from '../core/engine/follow-up.ts';
import type { Notebook } from '../core/facts/notebook.ts';
import { stages } from '../core/facts/opportunity.ts';
import { allPlaybooks } from '../core/playbooks/all-playbooks.ts';
import { readNotebook } from '../formats/notebook/read-notebook.ts';
import { writeNotebook } from '../formats/notebook/write-notebook.ts';
import { sampleNotebook } from './sample-notebook.ts';

const zone = 'America/Chicago';
const sample = sampleNotebook('2026-03-12', zone);

const almanac = almanacFor(sample.owner);

interface Telling {
  readonly today: string;
  readonly notebook: Notebook;
  readonly agenda: Agenda;
}

/** More than a year of days: every weekday, holiday and season, a leap day and both changes of daylight saving. */
const tellings: readonly Telling[] = daysFrom('2027-11-20', 400).map((today) => {
  const notebook = sampleNotebook(today, zone);
  return {
    today,
    notebook,
    agenda: agendaOf(notebook, almanac, { now: almanac.clockAt(almanac.day(today), '10:00') }),
  };
});

describe('the sample notebook', () => {
  it('is a notebook like any other, whatever day it is told on', () => {
    for (const { today, notebook } of tellings.filter((_, index) => index % 13 === 0)) {
      const read = readNotebook(writeNotebook(notebook));
      assert.deepEqual(read.ok ? [] : read.problems, [], today);
    }
  });

  it('is the same for the same day, so that what is seen can be seen again', () => {
    assert.deepEqual(sampleNotebook('2026-03-12', zone), sample);
  });

  it('is rich enough to look around in', () => {
    assert.ok(sample.people.length >= 60);
    assert.ok(sample.organizations.length >= 25);
    assert.ok(sample.touches.length >= 230);
    assert.deepEqual(new Set(sample.opportunities.map(({ stage }) => stage)), new Set(stages));
    assert.equal(new Set(sample.people.map(({ name }) => name)).size, sample.people.length);
  });

  it('reaches nobody real: example domains and fictional telephone numbers only', () => {
    for (const { emails = [], phones = [] } of [...sample.people, ownerAsPerson()]) {
      for (const email of emails) assert.match(email, /@example\.(com|org)$/);
      for (const phone of phones) assert.match(phone, /^\d{3}-555-01\d\d$/);
    }
  });

  it('tells of nothing later than yesterday, so that nothing has to come true today', () => {
    for (const { today, notebook } of tellings) {
      const facts = [...notebook.touches, ...notebook.referrals, ...notebook.intents, ...notebook.decisions];
      const late = facts.filter(({ at }) => at.slice(0, 10) >= today);
      assert.deepEqual(late, [], today);
    }
  });

  it('has everybody in the box by the day on which something happens with them', () => {
    for (const { notebook } of tellings.slice(0, 14)) {
      const { people, touches, referrals } = notebook;
      const added = new Map(people.map(({ id, addedAt }) => [id, addedAt.slice(0, 10)]));
      for (const touch of touches) {
        for (const person of touch.people) assert.ok((added.get(person) ?? '') <= touch.at, `${person} ${touch.id}`);
      }
      for (const { to, at } of referrals) assert.ok((added.get(to) ?? '') <= at, to);
    }
  });

  it('shows every playbook with something pending on every day, cards in their season', () => {
    for (const { today, agenda } of tellings) {
      const shown = new Set(agenda.followUps.map(({ playbook }) => playbook));
      const inSeason = today.slice(5) >= '11-15' || today.slice(5) <= '01-15';
      const expected = allPlaybooks.map(({ id }) => id).filter((id) => inSeason || id !== 'new-year-card');
      assert.deepEqual(
        expected.filter((id) => !shown.has(id)),
        [],
        today,
      );
    }
  });

  it('owes a handful and not a heap, as somebody does who keeps up', () => {
    for (const { today, agenda } of tellings) {
      const owed = agenda.followUps.filter(({ state }) => state === 'open' || state === 'overdue');
      assert.ok(owed.length >= 8 && owed.length <= 30, `${today}: ${owed.length}`);
    }
  });

  it('has a note to post by sundown, a referral at risk, a parked application and a stop on every day', () => {
    for (const { today, agenda } of tellings) {
      const { followUps, threads, stopped } = agenda;
      assert.ok(
        followUps.some(({ key, state }) => key.endsWith('wren#thank-you-note') && state === 'open'),
        today,
      );
      assert.ok(
        followUps.some(({ atRisk }) => atRisk),
        today,
      );
      assert.ok(
        threads.some(({ playbook, state }) => playbook === 'three-by-three' && state === 'parked'),
        today,
      );
      assert.deepEqual(
        stopped.map(({ person, by }) => `${person} by ${by}`),
        ['lloyd by engine', 'stan by owner'],
      );
    }
  });

  it('can be told anywhere on earth', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/Sao_Paulo', 'UTC']) {
      for (const today of ['2026-01-01', '2026-03-08', '2026-11-01', '2028-02-29']) {
        const notebook = sampleNotebook(today, timeZone);
        const local = almanacFor(notebook.owner);
        const { followUps } = agendaOf(notebook, local, { now: local.clockAt(local.day(today), '10:00') });
        assert.ok(
          new Set(followUps.map(({ playbook }) => playbook)).size >= allPlaybooks.length - 1,
          `${timeZone} ${today}`,
        );
      }
    }
  });

  it('tells of no position before it was known, on any day of the week', () => {
    for (const today of daysFrom('2026-11-22', 8)) {
      const { opportunities, touches } = sampleNotebook(today, 'America/Chicago');
      const openedAt = new Map(opportunities.map((one) => [one.id, Date.parse(one.openedAt)]));
      const early = touches.filter(({ opportunity = '', at }) => Date.parse(at) < (openedAt.get(opportunity) ?? 0));
      assert.deepEqual(early, [], today);
    }
  });

  it('decides only about follow-ups that there are, so that no decision hangs in the air', () => {
    const agenda = agendaOf(sample, almanac, { now: almanac.clockAt(almanac.day('2026-03-12'), '10:00'), all: true });
    const known = new Set([...agenda.followUps.map(({ key }) => key), ...agenda.threads.map(({ id }) => id)]);
    const keys = [...sample.decisions.map(({ key }) => key), ...sample.touches.flatMap(({ answers = [] }) => answers)];
    assert.deepEqual(
      keys.filter((key) => !known.has(key) && !key.startsWith('new-year-card/')),
      [],
    );
  });
});

function ownerAsPerson(): { readonly emails: readonly string[]; readonly phones: readonly string[] } {
  return { emails: [sample.owner.email ?? ''], phones: [sample.owner.phone ?? ''] };
}

function daysFrom(first: string, count: number): readonly string[] {
  const start = Temporal.PlainDate.from(first);
  return Array.from({ length: count }, (_, index) => start.add({ days: index }).toString());
}
