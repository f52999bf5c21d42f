/** What an import did, or would do, as lines of text. */

import type { Home } from './open-home.ts';
import { oneLine } from './table.ts';

type Imported = Awaited<ReturnType<Home['say']['importFile']>>;
type Preview = Awaited<ReturnType<Home['say']['previewImport']>>;
type Counted = Pick<Imported, 'people' | 'touches' | 'meetings' | 'refused'>;

const mostListed = 20;

export function importPage(imported: Imported): string {
  const owed = imported.consequences.created.length;
  return lines([
    ...countLines(imported),
    ...(owed > 0
      ? [`You now owe ${owed} more follow-${owed === 1 ? 'up' : 'ups'}: see them with \`sundown today\`.`]
      : []),
    ...refusedLines(imported),
  ]);
}

export function previewPage(preview: Preview): string {
  const { moved, gone, doubtful, newcomers } = preview;
  const position = ({ title, organization }: Preview['moved'][number]['after']) =>
    [title, organization].filter((part) => part !== undefined).join(', ');
  return lines([
    'This is what an import would do. Nothing was written.',
    ...countLines(preview),
    ...some('New', newcomers, ({ name, ...at }) => [name, position(at)].filter(Boolean).join(', ')),
    ...some(
      'Another position',
      moved,
      ({ name, before, after }) => `${name}: ${position(before)} → ${position(after)}`,
    ),
    ...some('No longer there', gone, ({ name }) => name),
    ...some(
      'Doubtful, added as new',
      doubtful,
      ({ name, line, candidates }) =>
        `line ${line}, ${name}: perhaps ${candidates.map((candidate) => candidate.name).join(' or ')}`,
    ),
    ...refusedLines(preview),
  ]);
}

function countLines({ people, touches, meetings }: Counted): readonly string[] {
  const { strangers } = touches;
  return [
    `People: added ${people.added}, completed ${people.completed}, knew ${people.matched} already.`,
    ...happenedLine('Touches', touches),
    ...(strangers > 0
      ? [`Left out ${strangers} ${strangers === 1 ? 'touch' : 'touches'} with people who are not in the notebook.`]
      : []),
    ...happenedLine('Meetings to come', meetings),
  ];
}

function happenedLine(title: string, { added, changed, matched }: Counted['meetings']): readonly string[] {
  if (added + changed + matched === 0) return [];
  return [`${title}: added ${added}, ${changed > 0 ? `brought up to date ${changed}, ` : ''}knew ${matched} already.`];
}

function refusedLines({ refused }: Counted): readonly string[] {
  const title = refused.length === 0 ? [] : [`Refused ${refused.length}:`];
  const told = refused.map(
    ({ file, line, reason }) => `  ${file === undefined ? '' : `${file}, `}line ${line}: ${reason}`,
  );
  return [...title, ...told];
}

function some<Item>(title: string, items: readonly Item[], told: (item: Item) => string): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length > mostListed ? [`  and ${items.length - mostListed} more`] : [];
  return [`${title}:`, ...items.slice(0, mostListed).map((item) => `  ${told(item)}`), ...more];
}

function lines(all: readonly string[]): string {
  return `${all.map(oneLine).join('\n')}\n`;
}
