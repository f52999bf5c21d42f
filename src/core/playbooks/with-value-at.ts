import type { Playbook } from './playbook.ts';

/** The playbook with one of its values replaced, at a path such as `steps.0.opens.wait.count`. */
export function withValueAt(playbook: Playbook, path: string, value: number | string): Playbook {
  return replaced(playbook, path.split('.'), value) as Playbook;
}

function replaced(part: unknown, [key, ...rest]: readonly string[], value: number | string): unknown {
  if (key === undefined || typeof part !== 'object' || part === null) return value;
  if (Array.isArray(part))
    return part.map((item, index) => (String(index) === key ? replaced(item, rest, value) : item));
  const fields: Readonly<Record<string, unknown>> = { ...part };
  return { ...fields, [key]: replaced(fields[key], rest, value) };
}
