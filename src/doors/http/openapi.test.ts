import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startPostgres } from '../../../test/contracts/postgres.ts';
import type { PostgresServer } from '../../../test/contracts/postgres.ts';
import { openHome } from '../cli/open-home.ts';
import { openDoor } from './open-door.ts';
import type { OpenDoor } from './open-door.ts';
import { apiStory } from './api-story.ts';
import type { Told } from './api-sentence.ts';

type Json = Readonly<Record<string, unknown>>;

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: ReadonlyArray<{
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Json;
  }>;
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media>>;
}

interface Place {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Setting {
  readonly door: OpenDoor;
  readonly document: Document;
  readonly places: ReadonlyMap<string, Place>;
}

async function settingOn(database: { readonly database?: string }): Promise<Setting> {
  const door = await openDoor(async (folder) => {
    const surroundings = { environment: {}, now: () => Date.UTC(2026, 2, 10, 20), systemTimeZone: 'America/Chicago' };
    const home = await openHome({ home: folder, ...database }, surroundings);
    return { world: () => home.world('http'), close: () => home.close() };
  });
  const document: Document = JSON.parse((await door.ask('/api/openapi.json')).bytes.toString());
  const places = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [operation.operationId, { method: method.toUpperCase(), path, operation }] as const,
    ),
  );
  return { door, document, places: new Map(places) };
}

function fits(schema: Json, value: unknown): string {
  const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
  return read.success ? '' : z.prettifyError(read.error);
}

/** Says a sentence as its operation in the document describes it, and holds question and answer to it. */
async function say({ door, places }: Setting, operationId: string, input: Json): Promise<Json> {
  const place = places.get(operationId);
  assert.ok(place, `${operationId} is not in the document`);
  const { method, path, operation } = place;
  const rest = { ...input };
  const take = (name: string): string => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  };
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => take(name));
  const asked = operation.requestBody?.content?.['application/json']?.schema;
  if (asked) assert.equal(fits(asked, rest), '', `${operationId}: what is sent`);
  else
    for (const name of Object.keys(rest))
      assert.ok(
        operation.parameters?.some((known) => known.name === name),
        `${operationId} ${name}`,
      );
  const query = asked ? '' : `?${new URLSearchParams(rest as Record<string, string>)}`;
  const sent = asked ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(rest) } : {};
  const answer = await door.ask(`/api${address}${query}`, { method, ...sent });
  if (answer.status >= 500) console.error(door.logged.at(-1));
  return held(operation, answer.status, {
    type: String(answer.headers['content-type']),
    text: answer.bytes.toString(),
  });
}

function held(operation: Operation, status: number, { type, text }: { type: string; text: string }): Json {
  const { operationId } = operation;
  assert.ok(status < 300, `${operationId} answered ${status}: ${text}`);
  const content = operation.responses[status]?.content ?? {};
  const media = content[type.split(';')[0] ?? ''];
  assert.ok(media, `${operationId} answered ${status} ${type}, which the document does not name`);
  if (!type.startsWith('application/json')) return { text };
  const value = JSON.parse(text);
  assert.equal(fits(media.schema, value), '', `${operationId}: what is answered`);
  return value;
}

describe('the OpenAPI document', () => {
  let setting: Setting;
  before(async () => {
    setting = await settingOn({});
  });
  after(() => setting.door.close());

  it('is of version 3.1, and says of each operation in words what it does', () => {
    assert.match(setting.document.openapi, /^3\.1\./);
    for (const { operation } of setting.places.values()) assert.ok(operation.summary.length > 5, operation.operationId);
  });

  it('keeps the formats of times, and says that unknown fields are refused', () => {
    const schema = setting.places.get('logTouch')?.operation.requestBody?.content?.['application/json']?.schema;
    assert.equal(schema?.['additionalProperties'], false);
    const fields = schema?.['properties'] as Readonly<Record<string, Json>> | undefined;
    assert.equal(fields?.['at']?.['format'], 'date-time');
  });

  it('is told by a story in which every operation is said, so that none is promised and not kept', () => {
    assert.deepEqual(
      [...new Set(apiStory.map(({ operationId }) => operationId))].toSorted(),
      [...setting.places.keys()].toSorted(),
    );
  });

  it('names for each sentence the refusals that it may answer with', async () => {
    const { status, bytes } = await setting.door.ask('/api/people/nobody');
    const refusal =
      setting.places.get('showPerson')?.operation.responses[String(status)]?.content?.['application/json'];
    assert.equal(status, 404);
    assert.ok(refusal);
    assert.equal(fits(refusal.schema, JSON.parse(bytes.toString())), '');
    assert.equal(JSON.parse(bytes.toString()).code, 'not-found');
  });
});

describe('every operation of the OpenAPI document', () => {
  let postgres: PostgresServer;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.stop());

  for (const database of ['SQLite', 'PostgreSQL']) {
    it(`takes what it says and answers as it says, on ${database}`, async () => {
      const setting = await settingOn(database === 'SQLite' ? {} : { database: await postgres.freshDatabase() });
      try {
        await sayAll(setting, database === 'SQLite');
      } finally {
        await setting.door.close();
      }
    });
  }
});

async function sayAll(setting: Setting, isFile: boolean): Promise<void> {
  const told: Told = {};
  for (const { operationId, input, as, needsFile = false } of apiStory) {
    if (needsFile && !isFile) continue;
    if (operationId === 'bringBackup') told['upload'] = await backupSent(setting, told);
    const answer = await say(setting, operationId, input(told));
    if (as !== undefined) told[as] = answer;
  }
}

/** The file of a backup, sent ahead as an owner would send it from elsewhere. */
async function backupSent({ door }: Setting, told: Told): Promise<Json> {
  const { folder, items } = told['listBackups'] as { folder: string; items: ReadonlyArray<{ name: string }> };
  const body = readFileSync(join(folder, `${items[0]?.name}.sqlite`));
  const headers = { 'content-type': 'application/octet-stream' };
  return JSON.parse((await door.ask('/api/uploads', { method: 'POST', headers, body })).bytes.toString());
}
