import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkedinTable } from './linkedin-table.ts';
import { tableRows } from './table-rows.ts';

describe('linkedinTable', () => {
  it('knows each file of the archive by its header, whichever era and however it was saved again', () => {
    for (const [kind, header] of [
      ['connections', 'First Name,Last Name,Email Address,Company,Position,Connected On'],
      ['connections', '\ufefffirst name;LAST NAME; Connected on '],
      ['messages', '"CONVERSATION ID","FROM","SENDER PROFILE URL","TO","DATE","SUBJECT","CONTENT","FOLDER"'],
      ['messages', 'From\tTo\tDate\tSubject\tContent\tDirection\tFolder'],
      ['invitations', 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl'],
      ['recommendations', 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status'],
      ['profile', 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary'],
      ['positions', 'Company Name,Title,Description,Location,Started On,Finished On'],
      ['emails', 'Email Address,Confirmed,Primary,Updated On'],
    ] as const) {
      assert.equal(linkedinTable(`Notes:\n"of LinkedIn, more than one"\n\n${header}\n`)?.kind, kind, header);
    }
  });

  it('takes no other table for one of LinkedIn, so that other readers get theirs', () => {
    for (const header of [
      'First Name,Last Name,Phone,E-mail 1 - Value',
      'Vorname;Nachname;Firma',
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name',
      'Name,Email,Company,Last Contacted',
      'From,To,Date,Subject',
      'First Name,Last Name,Email,Headline,Company',
      '',
    ]) {
      assert.equal(linkedinTable(`${header}\na,b,c\n`), undefined, header);
    }
  });
});

describe('tableRows', () => {
  const header = 'First Name,Last Name,Connected On';
  const rowsOf = (text: string) => {
    const table = linkedinTable(text);
    assert.ok(table !== undefined);
    return tableRows(text, table);
  };

  it('gives cells on one line, and texts as they stand', () => {
    const [row] = rowsOf(`${header}\n"  Ana\n  Maria ",Ruiz,`);
    assert.ok(row !== undefined && 'cell' in row);
    assert.deepEqual([row.cell('firstname'), row.text('firstname')], ['Ana Maria', '  Ana\n  Maria ']);
  });
});
