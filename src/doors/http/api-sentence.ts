/** One sentence of the contract as a test says it: what is asked, perhaps with what was answered before. */

export type Json = Readonly<Record<string, unknown>>;

/** The answers so far, by the name that the story gives them. */
export type Told = Record<string, Json>;

export interface Sentence {
  readonly operationId: string;
  readonly input: (told: Told) => Json;
  readonly as?: string;
  readonly needsFile?: true;
}

/** Whatever stands at a path in an answer: `ana.person.id`. */
export function at(told: Told, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Json)[key], told);
}

let commands = 0;
export function command(fields: Json = {}): Json {
  commands += 1;
  return { commandId: `story-${commands}`, ...fields };
}

export function fresh(operationId: string, as: string, fields: Json | ((told: Told) => Json)): Sentence {
  return { operationId, as, input: (told) => command(typeof fields === 'function' ? fields(told) : fields) };
}

/** A change to a record as it was last seen under `from`: `ana.person`. */
export function change(operationId: string, from: string, fields: Json = {}): Sentence {
  const [as = '', name = ''] = from.split('.');
  return {
    operationId,
    as,
    input: (told) => {
      const { id, version } = at(told, `${as}.${name}`) as { id: string; version: number };
      return command({ id, version, ...fields });
    },
  };
}

export function ask(operationId: string, input: Json | ((told: Told) => Json) = {}): Sentence {
  return { operationId, as: operationId, input: (told) => (typeof input === 'function' ? input(told) : input) };
}

/** The key of the first follow-up that an answer created for a step. */
export function created(told: Told, as: string, step: string): string {
  const owed = at(told, `${as}.consequences.created`) as ReadonlyArray<{ key: string; step: string }>;
  const found = owed.find((followUp) => followUp.step === step);
  if (found === undefined) throw new Error(`${as} created no ${step}, but ${owed.map(({ key }) => key).join(', ')}`);
  return found.key;
}

export const threadOf = (key: string): string => key.slice(0, key.indexOf('#'));
