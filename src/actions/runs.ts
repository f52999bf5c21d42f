/** How far what takes long has come, by the id that its sender gave it. */

export interface Progress {
  readonly phase: 'reading' | 'matching' | 'writing';
  /** From 0 to 1, within the phase. */
  readonly share: number;
}

export interface Runs {
  tell(run: string, progress: Progress): void;
  /** Undefined where nothing of that id is going on. */
  of(run: string): Progress | undefined;
  end(run: string): void;
}

export interface AllRuns extends Runs {
  /** Where whoever was at them has broken off. */
  endAll(): void;
}

export function runs(): AllRuns {
  const progressByRun = new Map<string, Progress>();
  return {
    tell: (run, progress) => void progressByRun.set(run, progress),
    of: (run) => progressByRun.get(run),
    end: (run) => void progressByRun.delete(run),
    endAll: () => progressByRun.clear(),
  };
}
