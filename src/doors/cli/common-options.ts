/** The options that every command with a notebook takes. */

import type { Places } from './command.ts';

export const jsonOption = { json: { type: 'boolean', help: 'Answer with JSON' } } as const;

export const placeOptions = {
  home: {
    type: 'string',
    value: 'DIR',
    help: 'Where the notebook is kept (else $SUNDOWN_HOME, else your data folder)',
  },
  database: { type: 'string', value: 'URL', help: 'A PostgreSQL database instead (else $SUNDOWN_DATABASE_URL)' },
} as const;

/** Only what was given. */
export function placesIn(values: {
  readonly home?: string | undefined;
  readonly database?: string | undefined;
}): Places {
  return {
    ...(values.home !== undefined && { home: values.home }),
    ...(values.database !== undefined && { database: values.database }),
  };
}
