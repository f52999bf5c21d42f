/** Which notebook this page shows. The server names it in the page; without a connection it is the one shown last. */

const storedAs = 'sundown.notebook';

let here = named() ?? remembered();
if (here !== undefined) remember(here);

export function notebookHere(): string | undefined {
  return here;
}

/** Takes the name from an answer where the page had none. Answers whether it is the notebook of this page. */
export function isOurs(named: string): boolean {
  if (here === undefined) {
    here = named;
    remember(named);
  }
  return here === named;
}

function named(): string | undefined {
  const { content = '' } = document.querySelector<HTMLMetaElement>('meta[name="sundown-notebook"]') ?? {};
  return content === '' ? undefined : content;
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(storedAs) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(notebook: string): void {
  try {
    localStorage.setItem(storedAs, notebook);
  } catch {
    // Without storage this device holds nothing, so there is nothing to find again.
  }
}
