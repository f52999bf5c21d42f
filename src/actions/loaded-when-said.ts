/**
 * What reads and writes files of others, and what compares everybody, is loaded when it is said first: mostly that is in
 * the thread beside the server, and a start need not wait for it.
 */

import type { Contract } from '../contract/contract-type.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

type Said<Name extends keyof Contract> = (
  world: World,
  asked: Asked<Name>,
  signal?: AbortSignal,
) => Promise<Answer<Name>>;

export const exportFile: Said<'exportFile'> = async (world, asked) =>
  (await import('./export-file.ts')).exportFile(world, asked);

export const findDuplicates: Said<'findDuplicates'> = async (world, asked) =>
  (await import('./find-duplicates.ts')).findDuplicates(world, asked);

export const importFile: Said<'importFile'> = async (world, asked, signal) =>
  (await import('./import-file.ts')).importFile(world, asked, signal);

export const importNotebook: Said<'importNotebook'> = async (world, asked, signal) =>
  (await import('./import-notebook.ts')).importNotebook(world, asked, signal);

export const previewImport: Said<'previewImport'> = async (world, asked) =>
  (await import('./preview-import.ts')).previewImport(world, asked);

export const previewNotebook: Said<'previewNotebook'> = async (world, asked) =>
  (await import('./preview-notebook.ts')).previewNotebook(world, asked);

export const recognizeFile: Said<'recognizeFile'> = async (world, asked) =>
  (await import('./recognize-file.ts')).recognizeFile(world, asked);
