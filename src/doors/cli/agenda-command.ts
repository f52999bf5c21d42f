/** `sundown agenda`: what follows from a notebook at an instant. Needs no database where a file is given. */

import { almanacFor } from '../../almanac/almanac.ts';
import { agendaOf } from '../../core/engine/agenda.ts';
import type { Almanac, Instant } from '../../core/engine/almanac.ts';
import { rehearsal } from '../../core/engine/rehearsal.ts';
import type { Agenda } from '../../core/engine/follow-up.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import { agendaAnswer } from '../../formats/notebook/agenda-answer.ts';
import { BadInput } from './bad-input.ts';
import type { Given, Outside } from './command.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import { dateGiven, instantGiven } from './instants.ts';

const options = {
  notebook: { type: 'string', value: 'FILE', help: 'A notebook file, instead of the notebook kept here' },
  at: { type: 'string', value: 'INSTANT', help: 'As of then, such as 2026-03-10T15:00:00-05:00 (else now)' },
  until: { type: 'string', value: 'DATE', help: 'Rehearse up to this day: nobody answers, every step is done in time' },
  all: { type: 'boolean', help: 'Ended follow-ups too' },
  ...jsonOption,
  ...placeOptions,
} as const;

export const agendaCommand = command({
  summary: 'Everything that is owed, from the notebook here or from a file',
  usage: '[--notebook FILE] [--at INSTANT] [--until DATE] [--all] [--json]',
  examples: [
    'sundown agenda --notebook me.sundown.json --at 2026-03-10T15:00:00-05:00 --json',
    'sundown agenda --until 2026-12-31',
  ],
  options,
  takesNoWords: true,
  run: async ({ values }: Given<typeof options>, outside) => {
    const at = values.at === undefined ? undefined : instantGiven('at', values.at);
    const until = values.until === undefined ? undefined : dateGiven('until', values.until);
    const notebook = await notebookOf(values, outside);
    const almanac = almanacFor(notebook.owner);
    const now = at === undefined ? outside.now() : almanac.instant(at);
    if (until !== undefined && almanac.day(until) < almanac.dayOf(now))
      throw new BadInput(`--until must not lie before the day that is asked about: ${until}`);
    const agenda = agendaFor(notebook, almanac, { now, until, all: values.all === true });
    const answer = agendaAnswer(agenda, almanac);
    if (values.json === true) outside.print(jsonText(answer));
    else outside.print((await import('./agenda-page.ts')).agendaPage(answer, notebook));
  },
});

async function notebookOf(values: Given<typeof options>['values'], outside: Outside): Promise<Notebook> {
  if (values.notebook !== undefined) return (await import('./notebook-given.ts')).notebookGiven(values.notebook);
  const { openHome } = await import('./open-home.ts');
  const home = await openHome(placesIn(values), outside);
  try {
    return await home.wholeNotebook();
  } finally {
    await home.close();
  }
}

interface Asked {
  readonly now: Instant;
  readonly until: string | undefined;
  readonly all: boolean;
}

function agendaFor(notebook: Notebook, almanac: Almanac, { now, until, all }: Asked): Agenda {
  if (until === undefined) return agendaOf(notebook, almanac, { now, all });
  return rehearsal(notebook, almanac, { now, until: almanac.day(until), all });
}
