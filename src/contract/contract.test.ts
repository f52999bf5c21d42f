import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contract } from './contract.ts';
import { refusals } from './refusals.ts';

const sentences = Object.entries(contract);
const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the contract', () => {
  it('has one file for each sentence, named by it, so that a sentence is found by its name everywhere', () => {
    const files = new Set(readdirSync(import.meta.dirname));
    for (const [name] of sentences) {
      assert.ok(files.has(`${kebab(name)}.ts`), name);
      assert.match(
        readFileSync(join(import.meta.dirname, `${kebab(name)}.ts`), 'utf8'),
        new RegExp(`export const ${name} =`),
      );
    }
    const told = [...files].filter(
      (file) =>
        !file.includes('.test.') &&
        readFileSync(join(import.meta.dirname, file), 'utf8').includes("from '@orpc/contract'"),
    );
    assert.equal(told.length, sentences.length);
  });

  it('gives each sentence a route of its own', () => {
    const routes = sentences.map(([, sentence]) => `${sentence['~orpc'].route.method} ${sentence['~orpc'].route.path}`);
    assert.deepEqual(routes.toSorted(), [...new Set(routes)].toSorted());
  });

  it('takes the sender’s id with every command, and asks nothing with GET that changes anything', () => {
    const harmless = new Set([
      'checkHealth',
      'checkDraft',
      'understandLine',
      'readCard',
      'previewImport',
      'previewNotebook',
      'recognizeFile',
      'rehearsePlaybook',
      'previewScript',
      // Of backups, which are no part of the notebook: what was restored knows nothing of what was said since.
      'backUp',
      'bringBackup',
      'copyBackup',
      'restoreBackup',
      // Of the calendar feed, which is no part of the notebook.
      'changeCalendarFeed',
    ]);
    for (const [name, sentence] of sentences) {
      const { inputSchema, route, errorMap } = sentence['~orpc'];
      const isCommand = inputSchema instanceof z.ZodObject && 'commandId' in inputSchema.shape;
      assert.equal(isCommand, route.method !== 'GET' && !harmless.has(name), name);
      assert.equal('command-reused' in errorMap, isCommand, name);
    }
  });

  it('has a version wherever it may refuse one as stale', () => {
    for (const [name, sentence] of sentences) {
      const { inputSchema, errorMap } = sentence['~orpc'];
      const hasVersion = inputSchema instanceof z.ZodObject && 'version' in inputSchema.shape;
      assert.equal('stale-version' in errorMap, hasVersion, name);
    }
  });

  it('refuses unknown fields in every question', () => {
    for (const [name, sentence] of sentences) {
      const { inputSchema } = sentence['~orpc'];
      const read = inputSchema instanceof z.ZodObject && inputSchema.safeParse({ hue: 1 });
      assert.ok(read && !read.success && read.error.issues.some(({ code }) => code === 'unrecognized_keys'), name);
    }
  });
});

describe('the catalogue of refusals', () => {
  it('fills every gap in its words from its data, so that nobody reads "undefined"', () => {
    for (const [code, { message, data }] of Object.entries(refusals)) {
      for (const [, gap = ''] of message.matchAll(/\{(\w+)\}/g)) assert.ok(gap in data.shape, `${code} ${gap}`);
    }
  });

  it('answers each with a status for what the caller did', () => {
    for (const [code, { status }] of Object.entries(refusals)) assert.ok(status >= 400 && status < 500, code);
  });

  it('has no code that no sentence uses', () => {
    const used = new Set(sentences.flatMap(([, sentence]) => Object.keys(sentence['~orpc'].errorMap)));
    assert.deepEqual(
      Object.keys(refusals).filter((code) => !used.has(code)),
      [],
    );
  });
});
