/** The form in which the story is written down: a line for a fact, and indented lines `name: text` for what belongs to it. */

export interface Block {
  readonly head: string;
  readonly details: readonly Detail[];
}

export interface Detail {
  readonly name: string;
  readonly text: string;
}

export function blocksOf(story: string): readonly Block[] {
  const blocks: { head: string; details: Detail[] }[] = [];
  for (const line of story.split('\n')) {
    if (line.trim() === '') continue;
    const block = blocks.at(-1);
    if (!line.startsWith(' ')) blocks.push({ head: line, details: [] });
    else block?.details.push(detailOf(line.trim()));
  }
  return blocks;
}

/** The text of the first detail of a name. */
export function detail(block: Block, name: string): string | undefined {
  return block.details.find((one) => one.name === name)?.text;
}

/** A field of a fact by its name, where the block has it. */
export function field<Field extends string>(block: Block, name: Field): Partial<Record<Field, string>> {
  const text = detail(block, name);
  return text === undefined ? {} : ({ [name]: text } as Partial<Record<Field, string>>);
}

function detailOf(line: string): Detail {
  const colon = line.indexOf(': ');
  if (colon < 0) throw new Error(`not a detail of the story: ${line}`);
  return { name: line.slice(0, colon), text: line.slice(colon + 2) };
}
