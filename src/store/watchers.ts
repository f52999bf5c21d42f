/** Who wants to be told when a notebook has changed. */

export interface Watchers {
  add(notebook: string, onChange: () => void): void;
  remove(notebook: string, onChange: () => void): void;
  /** One notebook has changed; without a name, any may have. */
  tell(notebook?: string): void;
  readonly isEmpty: boolean;
}

export function watchers(): Watchers {
  const callsByNotebook = new Map<string, Set<() => void>>();
  return {
    add(notebook, onChange) {
      callsByNotebook.set(notebook, (callsByNotebook.get(notebook) ?? new Set()).add(onChange));
    },
    remove(notebook, onChange) {
      const calls = callsByNotebook.get(notebook);
      calls?.delete(onChange);
      if (calls?.size === 0) callsByNotebook.delete(notebook);
    },
    tell(notebook) {
      const told = notebook === undefined ? [...callsByNotebook.values()] : [callsByNotebook.get(notebook) ?? []];
      for (const call of told.flatMap((calls) => [...calls])) call();
    },
    get isEmpty() {
      return callsByNotebook.size === 0;
    },
  };
}
