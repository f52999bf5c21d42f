/** A notebook file, or the archive of everything with one in it, taken in from the command line. */

import type { Home } from './open-home.ts';

type Imported = Awaited<ReturnType<Home['say']['importNotebook']>>;
type Preview = Awaited<ReturnType<Home['say']['previewNotebook']>>;

interface Brought {
  readonly answer: object;
  /** In words. */
  readonly said: string;
}

export async function bringNotebook(
  home: Home,
  sent: { readonly upload?: string },
  isPreview: boolean,
): Promise<Brought> {
  if (isPreview) {
    const preview = await home.say.previewNotebook(sent);
    return { answer: preview, said: previewPage(preview) };
  }
  const taken = await home.say.importNotebook({ commandId: crypto.randomUUID(), ...sent });
  return { answer: taken, said: importPage(taken) };
}

function previewPage({ kinds, ownerTaken }: Preview): string {
  const counts = kinds.map(
    ({ kind, added, matched, differing }) =>
      `${kind}: ${added} new, ${matched} here already, ${differing} different here`,
  );
  const owner = ownerTaken ? ['Your settings would be taken over, since nothing is here yet.'] : [];
  return `${['This is what an import would do. Nothing was written.', ...counts, ...owner].join('\n')}\n`;
}

function importPage({ added, matched, differing }: Imported): string {
  const left = differing.map(({ kind, id }) => `  ${kind} ${id} is different here, and stays as it is here`);
  const counts = `Added ${added}, had ${matched} already, left ${differing.length} as they are here.`;
  return `${[counts, ...left].join('\n')}\n`;
}
