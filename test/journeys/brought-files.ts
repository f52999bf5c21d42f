/** Files as they come from elsewhere, and the way to choose one in the page. */

import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';

export async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

/** As LinkedIn packs it: connections with a few lines of its own before them. */
export function linkedinArchive(position: string): Buffer {
  const connections = [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    `Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,ana@northwind.example,Northwind,${position},05 Mar 2024`,
    'Cy,Marsh,https://www.linkedin.com/in/cy-marsh,,Acme,Clerk,06 Mar 2024',
    '',
  ];
  return Buffer.from(zipSync({ 'Connections.csv': strToU8(connections.join('\n')) }));
}

/** So many connections, from the given number on. */
export function manyConnections(from: number, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `Guest ${from + at},Nr${from + at},https://www.linkedin.com/in/guest-${from + at},,Acme,Clerk,06 Mar 2024`,
  );
  return ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows, ''].join('\n');
}

export function manyCards(count: number): string {
  const cards = Array.from(
    { length: count },
    (_, at) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Guest ${at} Nr${at}\r\nEMAIL:g${at}@guests.example\r\nEND:VCARD\r\n`,
  );
  return cards.join('');
}
