/** What is wrong with data, where, and in words for the one who wrote it. */

/** A problem with its JSON path: `$.touches[3].people[0]`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** The part of a validator's finding that we read; zod's issues have this shape. */
export interface Finding {
  readonly code?: string | undefined;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
}

type Step = string | number;

/** `$.a[0]["odd key"]` */
function pathText(root: string, steps: readonly Step[]): string {
  return steps.reduce<string>((path, step) => path + stepText(step), root);
}

function stepText(step: Step): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/** The findings about a value that stands at `root`; each unknown field is a problem of its own. */
export function problemsIn(value: unknown, findings: readonly Finding[], root = '$'): readonly Problem[] {
  return findings.flatMap((finding) => {
    const steps = (finding.path ?? []).map(stepOf);
    if (finding.code === 'unrecognized_keys' && finding.keys) {
      return finding.keys.map((key) => ({ path: pathText(root, [...steps, key]), message: 'is not known here' }));
    }
    return [{ path: pathText(root, steps), message: words(finding, valueAt(value, steps)) }];
  });
}

function stepOf(part: PropertyKey | { readonly key: PropertyKey }): Step {
  const key = typeof part === 'object' ? part.key : part;
  return typeof key === 'number' ? key : String(key);
}

function valueAt(value: unknown, steps: readonly Step[]): unknown {
  return steps.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

function words(finding: Finding, found: unknown): string {
  if (finding.code === 'invalid_type') {
    return found === undefined ? 'is missing' : `must be ${named(finding.expected)}, not ${kindOf(found)}`;
  }
  if (finding.code === 'invalid_value') {
    return found === undefined ? 'is missing' : `must be ${oneOf(finding.values ?? [])}`;
  }
  if (finding.code === 'too_big') return tooBig(finding);
  if (finding.code === 'too_small') return `must be at least ${finding.minimum}`;
  return finding.message;
}

function tooBig({ origin, maximum }: Finding): string {
  if (origin === 'string') return `must have at most ${maximum} characters`;
  return origin === 'array' ? `must have at most ${maximum} entries` : `must be at most ${maximum}`;
}

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function named(kind = 'something else'): string {
  return names[kind] ?? kind;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'number' && !Number.isInteger(value) ? 'a fraction' : named(typeof value);
}

function oneOf(values: readonly unknown[]): string {
  const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return texts.length === 1 ? `${texts[0]}` : `one of ${texts.join(', ')}`;
}
