/** Why a file that no reader knows cannot be read here, and what would help. */

interface StrangeKind {
  readonly begins: RegExp;
  readonly reason: string;
}

const asked =
  'Bring contacts as vCard (.vcf), as a table (.csv or .xlsx) or as LinkedIn gives them, appointments as .ics, or mail as .eml or .mbox.';

/** The first that fits is told. */
const kinds: readonly StrangeKind[] = [
  { begins: /^\s*$/, reason: `The file is empty. ${asked}` },
  {
    begins: /^PK\u0003\u0004[^]*opendocument/,
    reason: 'This is a spreadsheet or text of OpenDocument. Save it as .xlsx or as CSV, and bring that file.',
  },
  {
    begins: /^PK\u0003\u0004/,
    reason: `This archive holds nothing that is known here. Unpack it, and bring the files in it one by one. ${asked}`,
  },
  {
    begins: /^\u00d0\u00cf\u0011\u00e0/,
    reason: 'This is a document of an earlier Excel, Word or Outlook. Save it as .xlsx or as CSV, and bring that file.',
  },
  { begins: /^%PDF/, reason: `This is a PDF, which has no fields to read. ${asked}` },
  {
    begins: /^(.PNG\r|\u00ff\u00d8\u00ff|GIF8)/,
    reason: `This is a picture, which has no fields to read. ${asked}`,
  },
  {
    begins: /^(SQLite format 3|age-encryption\.org)/,
    reason:
      'This may be a backup of a notebook. To go back to it, use “A backup from elsewhere” on the page, or “sundown restore”.',
  },
  { begins: /^\s*<(!doctype|html|\?xml)/i, reason: `This is a web page or XML. ${asked}` },
  { begins: /^\s*[[{]/, reason: `This JSON is of no program that is known here. ${asked}` },
];

const noCardReason = 'There is no card in this file: each begins with BEGIN:VCARD. Export the contacts again as vCard.';
const noTableReason =
  'There is no table in this file: no row of it has several cells apart by commas, semicolons or tabs. Export the contacts again as CSV.';
const unknownReason = `Nothing in this file is known here. ${asked}`;

/** `beginning` is the first part of the file, each byte one character. */
export function strangeFileReason(name: string, beginning: string): string {
  const kind = kinds.find(({ begins }) => begins.test(beginning));
  if (kind !== undefined) return kind.reason;
  if (/\.(vcf|vcard)$/i.test(name)) return noCardReason;
  return /\.(csv|tsv|tab)$/i.test(name) ? noTableReason : unknownReason;
}
