/** The answer to a request that the door itself refuses, in the same shape as a refusal of an action. */

export interface SaidNo {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly data?: unknown;
}

export function saidNo({ code, status, message, data }: SaidNo): Response {
  return Response.json({ defined: false, code, status, message, ...(data !== undefined && { data }) }, { status });
}

/** What the door refuses, each with its status and its words. */
export const doorRefusals = {
  foreignHost: {
    code: 'foreign-host',
    status: 421,
    message: 'This server answers only by its own address on this computer.',
  },
  foreignOrigin: { code: 'foreign-origin', status: 403, message: 'Another site may not use your notebook.' },
  noSuchRoute: { code: 'no-such-route', status: 404, message: 'There is nothing at this address.' },
  tooLarge: {
    code: 'too-large',
    status: 413,
    message: 'This is more than 10 MB. Send large files to /api/uploads first.',
  },
  largeUpload: { code: 'large-upload', status: 413, message: 'This file is larger than 1 GB. Split it.' },
  notAFile: {
    code: 'not-a-file',
    status: 415,
    message: 'Send the file as it is, with the content type application/octet-stream.',
  },
  notJson: { code: 'not-json', status: 415, message: 'Send JSON, with the content type application/json.' },
  unreadable: { code: 'bad-input', status: 400, message: 'The body could not be read.' },
  otherNotebook: {
    code: 'other-notebook',
    status: 409,
    message: 'Sundown serves another notebook now. Nothing was changed in it.',
  },
  tooManyStreams: {
    code: 'too-many-streams',
    status: 503,
    message: 'Too many programs listen for changes already. Close one, or ask again later.',
  },
  stopping: { code: 'stopping', status: 503, message: 'The server is stopping.' },
} as const satisfies Readonly<Record<string, SaidNo>>;
