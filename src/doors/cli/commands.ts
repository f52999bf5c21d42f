/** The commands by name. Each is loaded only when it is asked for, so that none pays for another. */

import type { Command } from './command.ts';

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: Readonly<Record<string, Entry>> = {
  today: {
    summary: 'What is owed today, grouped by person',
    load: async () => (await import('./today-command.ts')).todayCommand,
  },
  log: {
    summary: 'Log what happened: a call, a talk, a note',
    load: async () => (await import('./log-command.ts')).logCommand,
  },
  capture: {
    summary: 'Say in one line what happened or is planned, and log it',
    load: async () => (await import('./capture-command.ts')).captureCommand,
  },
  person: {
    summary: "Show a person's card: what is owed, and what happened",
    load: async () => (await import('./person-command.ts')).personCommand,
  },
  people: {
    summary: 'Find people by name, circle or tag',
    load: async () => (await import('./people-command.ts')).peopleCommand,
  },
  who: {
    summary: 'Who you know at a company, whom to ask first',
    load: async () => (await import('./who-command.ts')).whoCommand,
  },
  history: {
    summary: 'What was changed, when and from where, the newest first',
    load: async () => (await import('./history-command.ts')).historyCommand,
  },
  undo: {
    summary: 'Take back the last thing that was said, or the one with an id',
    load: async () => (await import('./undo-command.ts')).undoCommand,
  },
  import: {
    summary: "Take in contacts (LinkedIn's Connections.csv, Google's or Outlook's CSV, vCards) or a notebook file",
    load: async () => (await import('./import-command.ts')).importCommand,
  },
  export: {
    summary: 'Write the notebook to a file, or in a form that other programs read',
    load: async () => (await import('./export-command.ts')).exportCommand,
  },
  backup: {
    summary: 'Make a backup of the notebook now, and a copy to take elsewhere',
    load: async () => (await import('./backup-command.ts')).backupCommand,
  },
  backups: {
    summary: 'List the backups that one can go back to, the newest first',
    load: async () => (await import('./backups-command.ts')).backupsCommand,
  },
  restore: {
    summary: 'Go back to a backup: it is put in the place of the notebook',
    load: async () => (await import('./restore-command.ts')).restoreCommand,
  },
  agenda: {
    summary: 'Everything that is owed, from the notebook here or from a file',
    load: async () => (await import('./agenda-command.ts')).agendaCommand,
  },
  doctor: {
    summary: 'Check that what is kept is what follows from the facts, and put it right',
    load: async () => (await import('./doctor-command.ts')).doctorCommand,
  },
  serve: {
    summary: 'Open the notebook in the browser',
    load: async () => (await import('./serve-command.ts')).serveCommand,
  },
  api: {
    summary: 'Every sentence of the contract as a command: "sundown api --help"',
    load: async () => (await import('./api-command.ts')).apiCommand,
  },
};
