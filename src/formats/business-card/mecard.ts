/** MECARD, the short card in QR codes of telephones: `MECARD:N:Ruiz,Ana;TEL:…;;`. */

import type { CardRead } from './card-read.ts';

/** Undefined where the text is none. */
export function readMecard(text: string): CardRead | undefined {
  const body = /^\s*MECARD:(.*)$/is.exec(text)?.[1];
  if (body === undefined) return undefined;
  const fields = [...body.matchAll(/([A-Z-]+):((?:\\.|[^;\\])*);/gis)].map(([, key = '', value = '']) => ({
    key: key.toUpperCase(),
    value,
  }));
  const all = (key: string): readonly string[] =>
    fields
      .filter((field) => field.key === key)
      .map(({ value }) => plain(value))
      .filter(Boolean);
  const [organization] = all('ORG');
  const [title] = all('TITLE');
  const name = nameOf(fields.find(({ key }) => key === 'N')?.value ?? '');
  const notes = [...all('NOTE'), ...all('MEMO')].join('\n');
  return {
    ...(name !== '' && { name }),
    ...(title !== undefined && { title }),
    ...(organization !== undefined && { organization }),
    emails: all('EMAIL'),
    phones: [...all('TEL'), ...all('TEL-AV')],
    addresses: all('ADR').map((address) => address.replaceAll(/,\s*/g, ', ')),
    links: all('URL').map((url) => (/^https?:/i.test(url) ? url : `https://${url}`)),
    ...(notes !== '' && { notes }),
    unsure: name === '' ? ['name'] : [],
  };
}

/** The family name comes first, and a comma between the two. */
function nameOf(value: string): string {
  const [family = '', given = ''] = value.split(/(?<!\\),/).map(plain);
  return `${given} ${family}`.trim();
}

function plain(value: string): string {
  return value.replaceAll(/\\(.)/g, '$1').trim();
}
