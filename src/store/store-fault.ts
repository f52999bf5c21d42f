/** What goes wrong where facts are kept, told apart by what the owner can do about it. */

export type StoreFaultKind =
  | 'disk-full'
  | 'read-only'
  | 'notebook-busy'
  | 'disk-fault'
  | 'notebook-damaged'
  | 'notebook-replaced'
  | 'notebook-unreachable';

/** Thrown for what no caller did wrong; the message is the database's own. Nothing was committed. */
export class StoreFault extends Error {
  readonly kind: StoreFaultKind;

  constructor(kind: StoreFaultKind, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'StoreFault';
    this.kind = kind;
  }
}

/** Whether it keeps from writing only: what is kept can be shown all the same. */
export function forbidsOnlyWriting(fault: unknown): boolean {
  return fault instanceof StoreFault && ['disk-full', 'read-only', 'notebook-busy'].includes(fault.kind);
}

/** Does the work, and throws as a `StoreFault` whatever `kindOf` knows. */
export async function withStoreFaults<Answer>(
  kindOf: (error: unknown) => StoreFaultKind | undefined,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const kind = kindOf(error);
    throw kind === undefined ? error : new StoreFault(kind, error);
  }
}
