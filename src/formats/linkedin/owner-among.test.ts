import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Met } from '../brought/brought.ts';
import type { Message } from './messages.ts';
import { ownerAmong, type Told } from './owner-among.ts';

const page = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const maya: Met = { name: 'Maya Okafor', link: page('maya') };
const ana: Met = { name: 'Ana Ruiz', link: page('ana') };
const kenji: Met = { name: 'Kenji Ito', link: page('kenji') };

const sent = (conversation: string, from: Met, ...recipients: readonly Met[]) => {
  const message: Message = {
    line: 2,
    conversation,
    at: '2026-03-05T14:03:22Z',
    from,
    to: '',
    toPages: [],
    subject: '',
    content: '',
  };
  return { message, recipients };
};
const told = (parts: Partial<Told>): Told => ({ name: undefined, invitations: [], written: [], ...parts });
const isOwner = (parts: Partial<Told>, ...members: readonly Met[]) => {
  const owner = ownerAmong(told(parts));
  return members.map((member) => owner?.is(member));
};

describe('ownerAmong', () => {
  it('is whom the profile names, and no namesake with another page', () => {
    const written = [sent('1', maya, ana), sent('1', ana, maya), sent('2', { ...maya, link: page('maya-2') }, maya)];
    const namesake = { name: 'Maya Okafor', link: page('maya-2') };
    assert.deepEqual(isOwner({ name: 'MAYA  Okafor', written }, maya, ana, namesake), [true, false, false]);
    assert.deepEqual(isOwner({ name: 'Maya Okafor', written }, { name: 'maya okafor' }), [true]);
  });

  it('is whose page stands in the invitations, also under an earlier name', () => {
    const asked = { line: 2, at: '2026-03-05T14:03:00Z', direction: 'out', owner: maya, other: ana, note: '' } as const;
    const parts = { name: 'Maya Okafor', invitations: [asked], written: [sent('1', ana, maya)] };
    assert.deepEqual(isOwner(parts, { name: 'Maya Obi', link: page('maya') }, ana), [true, false]);
  });

  it('is who takes part in every conversation, where nothing else tells', () => {
    const written = [sent('1', ana, maya), sent('2', maya, kenji), sent('3', kenji, ana, maya)];
    assert.deepEqual(isOwner({ written }, maya, ana, kenji), [true, false, false]);
    assert.deepEqual(isOwner({ written: [sent('1', ana, { name: 'Maya Okafor' }), ...written] }, maya, ana), [
      true,
      false,
    ]);
  });

  it('is who takes part in every conversation, where the profile has a name that no message has', () => {
    const written = [sent('1', ana, maya), sent('2', maya, kenji)];
    assert.deepEqual(isOwner({ name: 'Maya Obi-Okafor', written }, maya, ana), [true, false]);
  });

  it('is nobody where two may be it, since a wrong direction is worse than none', () => {
    assert.equal(ownerAmong(told({ written: [sent('1', ana, maya), sent('1', maya, ana)] })), undefined);
    assert.equal(ownerAmong(told({ written: [sent('1', ana, maya), sent('2', ana, maya)] })), undefined);
    assert.equal(ownerAmong(told({})), undefined);
  });
});
