/** Where text stops being JSON. The platform's parser does not always say. RFC 8259 */

const space = /[ \t\n\r]*/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// eslint-disable-next-line no-control-regex -- JSON forbids exactly these in a string
const plainCharacters = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Offsets below zero stand for a break at the offset that they complement. */
type Reach = number;

/** The offset of the first character that does not belong, for text that nests no deeper than the stack allows. */
export function jsonBreaksAt(source: string): number {
  const end = pastValue(source, past(space, source, 0));
  return end < 0 ? ~end : past(space, source, end);
}

function pastValue(source: string, at: number): Reach {
  if (source[at] === '{') return pastMembers(source, at, '}');
  if (source[at] === '[') return pastMembers(source, at, ']');
  if (source[at] === '"') return pastText(source, at);
  const end = past(word, source, at);
  return end === at ? ~at : end;
}

function pastText(source: string, opening: number): Reach {
  let at = past(plainCharacters, source, opening + 1);
  while (source[at] === '\\') {
    const escaped = past(escape, source, at);
    if (escaped === at) return ~at;
    at = past(plainCharacters, source, escaped);
  }
  return source[at] === '"' ? at + 1 : ~at;
}

function pastMembers(source: string, opening: number, close: '}' | ']'): Reach {
  let at = past(space, source, opening + 1);
  if (source[at] === close) return at + 1;
  for (;;) {
    const end = close === '}' ? pastField(source, at) : pastValue(source, at);
    if (end < 0) return end;
    at = past(space, source, end);
    if (source[at] === close) return at + 1;
    if (source[at] !== ',') return ~at;
    at = past(space, source, at + 1);
  }
}

function pastField(source: string, at: number): Reach {
  const nameEnd = source[at] === '"' ? pastText(source, at) : ~at;
  if (nameEnd < 0) return nameEnd;
  const colon = past(space, source, nameEnd);
  return source[colon] === ':' ? pastValue(source, past(space, source, colon + 1)) : ~colon;
}

function past(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}
