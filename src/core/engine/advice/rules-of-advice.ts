/** The rules behind each piece of advice, by its guard. */

const rulesByGuard: Readonly<Record<string, readonly string[]>> = {
  'log-talk': ['C11'],
  'cold-ask': ['V10'],
  'give-first': ['T10', 'V4'],
  'move-on': ['C7'],
  'hard-stop': ['C9'],
  'group-fit': ['V6', 'V7'],
  'close-search': ['F8'],
  'two-associations': ['F11'],
};

export function rulesOfAdvice(guard: string): readonly string[] {
  return rulesByGuard[guard] ?? [];
}
