/** A connection on LinkedIn as a person. */

import type { Connection } from '../linkedin/connections.ts';
import type { ImportedPerson } from './imported-person.ts';
import { oneLine } from './one-line.ts';
import { webLink } from './web-link.ts';

export function personOfConnection(connection: Connection): ImportedPerson {
  const { line, name, url, email, company, position, connectedOn } = connection;
  return {
    source: 'linkedin',
    line,
    name: oneLine(name),
    emails: email === undefined ? [] : [email],
    phones: [],
    addresses: [],
    links: url === undefined ? [] : [webLink(url)],
    linkedinConnected: true,
    ...(company === undefined ? {} : { organizationName: company }),
    ...(position === undefined ? {} : { title: position }),
    ...(connectedOn === undefined ? {} : { linkedinConnectedOn: connectedOn }),
  };
}
