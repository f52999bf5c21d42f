/** In which forms a notebook goes to other programs. The notebook file is the one that loses nothing. */

export const exportFormats = ['vcard', 'vcard3', 'csv', 'xlsx', 'ics', 'zip'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportedTables = ['people', 'organizations', 'touches', 'opportunities', 'follow-ups'] as const;
export type ExportedTable = (typeof exportedTables)[number];

/** Of tables, several CSV files come in one archive. */
export const exportMediaTypes = [
  'text/vcard',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/calendar',
  'application/zip',
] as const;
export type ExportMediaType = (typeof exportMediaTypes)[number];
