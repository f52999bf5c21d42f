import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { z } from 'zod';
import { openHome } from '../cli/open-home.ts';
import { openDoor } from './open-door.ts';
import type { OpenDoor } from './open-door.ts';
import { apiStory } from './api-story.ts';
import type { Told } from './api-story.ts';

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

let door: OpenDoor;
let document: Document;
let places: ReadonlyMap<string, Place>;

before(async () => {
  door = await openDoor(async (folder) => {
    const surroundings = { environment: {}, now: () => Date.UTC(2026, 2, 10, 20), systemTimeZone: 'America/Chicago' };
    const home = await openHome({ home: folder }, surroundings);
    return { world: () => home.world('http'), close: () => home.close() };
  });
  document = JSON.parse((await door.ask('/api/openapi.json')).bytes.toString());
  places = new Map(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [
        operation.operationId,
        { method: method.toUpperCase(), path, operation },
      ]),
    ),
  );
});
after(() => door.close());

function fits(schema: Json, value: unknown): string {
  const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
  return read.success ? '' : z.prettifyError(read.error);
}

/** Says a sentence as its operation in the document describes it, and holds question and answer to it. */
async function say(operationId: string, input: Json): Promise<Json> {
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
  it('is of version 3.1, and says of each operation in words what it does', () => {
    assert.match(document.openapi, /^3\.1\./);
    for (const { operation } of places.values()) assert.ok(operation.summary.length > 5, operation.operationId);
  });

  it('keeps the formats of times, and says that unknown fields are refused', () => {
    const schema = places.get('logTouch')?.operation.requestBody?.content?.['application/json']?.schema;
    assert.equal(schema?.['additionalProperties'], false);
    const fields = schema?.['properties'] as Readonly<Record<string, Json>> | undefined;
    assert.equal(fields?.['at']?.['format'], 'date-time');
  });

  it('is told by a story in which every operation is said, so that none is promised and not kept', () => {
    assert.deepEqual(
      [...new Set(apiStory.map(({ operationId }) => operationId))].toSorted(),
      [...places.keys()].toSorted(),
    );
  });

  it('is kept by every operation: what it takes is taken, and what it answers is as described', async () => {
    const told: Told = {};
    for (const { operationId, input, as } of apiStory) {
      const answer = await say(operationId, input(told));
      if (as !== undefined) told[as] = answer;
    }
  });

  it('names for each sentence the refusals that it may answer with', async () => {
    const { status, bytes } = await door.ask('/api/people/nobody');
    const refusal = places.get('showPerson')?.operation.responses[String(status)]?.content?.['application/json'];
    assert.equal(status, 404);
    assert.ok(refusal);
    assert.equal(fits(refusal.schema, JSON.parse(bytes.toString())), '');
    assert.equal(JSON.parse(bytes.toString()).code, 'not-found');
  });
});
