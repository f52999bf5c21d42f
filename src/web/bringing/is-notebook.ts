/** Whether a file is a notebook of Sundown, or the archive of everything, in which the notebook comes first. */

const beginningBytes = 4096;

export async function isNotebook(file: Blob): Promise<boolean> {
  const beginning = new TextDecoder('latin1').decode(await file.slice(0, beginningBytes).arrayBuffer());
  return beginning.startsWith('PK\u0003\u0004')
    ? beginning.includes('notebook.sundown.json')
    : /^\W*"format"\s*:\s*"sundown\.notebook"/.test(beginning);
}
