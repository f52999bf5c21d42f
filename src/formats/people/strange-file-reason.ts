/** Why a file that holds neither cards nor connections cannot be read here, and what would help. */

interface StrangeKind {
  readonly begins: RegExp;
  readonly reason: string;
}

const asked = 'Import a Connections.csv from LinkedIn, a CSV from Google or Outlook, or a vCard file (.vcf).';

const noCardReason = 'There is no card in this file: each begins with BEGIN:VCARD. Export the contacts again as vCard.';

/** The first that fits is told. */
const kinds: readonly StrangeKind[] = [
  { begins: /^\s*$/, reason: `The file is empty. ${asked}` },
  {
    begins: /^PK\u0003\u0004[^]*xl\//,
    reason: 'This is a spreadsheet. Save it as “CSV UTF-8”, or import the file that LinkedIn gave you.',
  },
  { begins: /^PK\u0003\u0004/, reason: `This is a ZIP archive. Unpack it first. ${asked}` },
  { begins: /^%PDF/, reason: `This is a PDF, which has no fields to read. ${asked}` },
  { begins: /^\s*<(!doctype|html|\?xml)/i, reason: `This is a web page or XML. ${asked}` },
  { begins: /^\s*[[{]/, reason: `This is JSON. ${asked}` },
];

/** `beginning` is the first part of the file, each byte one character. */
export function strangeFileReason(name: string, beginning: string): string | undefined {
  const kind = kinds.find(({ begins }) => begins.test(beginning));
  return kind?.reason ?? (/\.(vcf|vcard)$/i.test(name) ? noCardReason : undefined);
}
