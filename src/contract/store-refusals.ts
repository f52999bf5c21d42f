/** What any sentence may be answered with where the disk or the database cannot do its part. Nothing is half done then. */

interface StoreRefusal {
  readonly status: number;
  readonly message: string;
}

export const storeRefusals = {
  'disk-full': {
    status: 507,
    message:
      'There is no room left on the disk for your notebook. Nothing was changed. Make room, then say it again; what is there can still be read.',
  },
  'read-only': {
    status: 403,
    message:
      'Your notebook cannot be written: its file, folder or disk is read-only. Nothing was changed. Allow Sundown to write there, then start it again; what is there can still be read.',
  },
  'notebook-busy': {
    status: 423,
    message: 'Another program is writing to your notebook and has not ended. Nothing was changed. Say it again soon.',
  },
  'disk-fault': {
    status: 500,
    message:
      'The disk did not read or write your notebook. Nothing was changed. Make a copy of your notebook, look after the disk, then try again.',
  },
  'notebook-damaged': {
    status: 500,
    message:
      'The file of your notebook is damaged, or is none. Nothing was changed. Stop Sundown and start it again: it tells how to restore the latest good backup.',
  },
  'notebook-replaced': {
    status: 503,
    message:
      'The file of your notebook is gone, or another lies in its place. Nothing was changed. Stop Sundown and start it again.',
  },
  'notebook-unreachable': {
    status: 503,
    message:
      'Your notebook cannot be opened. Check that its file or its database server is there and that Sundown may use it, then try again.',
  },
} as const satisfies Readonly<Record<string, StoreRefusal>>;
