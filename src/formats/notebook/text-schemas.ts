/** Texts as a fact may hold them: of sane length, and such that every database and file keeps them whole. */

import { z } from 'zod';

const forbidden = /\u0000/;

/** A lone surrogate is lost in UTF-8 and a NUL in PostgreSQL, so neither gets in. */
function isKeepable(text: string): boolean {
  return text.isWellFormed() && !forbidden.test(text);
}

const keepable = 'holds a character that cannot be kept (NUL or half of a surrogate pair)';

/** Text of any form, which may be empty. */
export function textUpTo(length: number) {
  return z.string().max(length).refine(isKeepable, keepable);
}

/** Text that says something: not empty, not only blanks. */
export function wordsUpTo(length: number) {
  return textUpTo(length).refine((text) => text.trim() !== '', 'must not be blank');
}

/** One line of words. */
export function lineUpTo(length: number) {
  return wordsUpTo(length).refine((text) => !/[\r\n\u2028\u2029]/.test(text), 'must be on one line');
}

/** A name or title. */
export const nameSchema = lineUpTo(200);

/** A short remark, reason or description. */
export const remarkSchema = textUpTo(2_000);

/** Notes as long as anybody writes them. */
export const notesSchema = textUpTo(20_000);

/** An address on the net. Schemes that would run code when opened are refused. */
export const linkSchema = lineUpTo(2_000).refine(
  (text) => !/^\s*(?:javascript|vbscript|data):/i.test(text),
  'must be an address on the net',
);
