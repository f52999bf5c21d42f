/** What PostgreSQL's error codes mean for the owner. PostgreSQL, appendix A */

import type { StoreFaultKind } from '../store-fault.ts';

const kindByCode: Readonly<Record<string, StoreFaultKind>> = {
  '25006': 'read-only',
  '40001': 'notebook-busy',
  '40P01': 'notebook-busy',
  '53100': 'disk-full',
  '53300': 'notebook-busy',
  '55P03': 'notebook-busy',
  '57P01': 'notebook-unreachable',
  '57P02': 'notebook-unreachable',
  '57P03': 'notebook-unreachable',
  '58030': 'disk-fault',
  XX001: 'notebook-damaged',
  XX002: 'notebook-damaged',
  ECONNREFUSED: 'notebook-unreachable',
  ECONNRESET: 'notebook-unreachable',
  ENOTFOUND: 'notebook-unreachable',
  ETIMEDOUT: 'notebook-unreachable',
};

/** Undefined for what is no fault of the server or its disk. */
export function postgresFault(error: unknown): StoreFaultKind | undefined {
  if (!(error instanceof Error)) return undefined;
  // The driver gives no code to a connection that ended under a query.
  if (error.message.startsWith('Connection terminated')) return 'notebook-unreachable';
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  return kindByCode[error.code] ?? (error.code.startsWith('08') ? 'notebook-unreachable' : undefined);
}
