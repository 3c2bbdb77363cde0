/**
 * Regular expressions of codecs as patterns of JSON Schema, which have no flags: validators compile them with `u`.
 *
 * @module
 */

/** An escape, a class of characters, or a single character. */
const TOKEN = /\\(?:[pP]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|./gsu;

/** The pattern that accepts the same texts. Throws where there is none that is simple to find. */
export function patternOf(expression: RegExp): string {
  const { source, flags, unicode, ignoreCase } = expression;
  if (/[^iu]/.test(flags) || (unicode && ignoreCase)) throw untranslatable(expression, `the flags ${flags}`);
  const tokens = source.match(TOKEN) ?? [];
  const pattern = tokens.map((token, i) => {
    if (!unicode && changesWithU(token, tokens[i + 1])) throw untranslatable(expression, `${token} without the flag u`);
    return ignoreCase ? inBothCases(token, expression) : token;
  });
  return compiled(pattern.join(''), expression);
}

/**
 * Whether a part means something else with the flag `u`: some escapes do, and characters beyond U+FFFF, which count as
 * two without it. For "any other character" that matters unless it repeats without end.
 */
function changesWithU(token: string, next = ''): boolean {
  const isWide = token === '.' || token.startsWith('[^') || /\\[DSW]/.test(token);
  return (isWide && !/^[+*]$/.test(next)) || /\\[pPuk]|[\u{10000}-\u{10ffff}]/u.test(token);
}

function inBothCases(token: string, expression: RegExp): string {
  if (/^[A-Za-z]$/.test(token)) return `[${token.toLowerCase()}${token.toUpperCase()}]`;
  if (/^\\[^dDsSwWbB\W]|^\[.*[A-Za-z]/s.test(token)) throw untranslatable(expression, `${token} with the flag i`);
  return token;
}

function compiled(pattern: string, expression: RegExp): string {
  try {
    return new RegExp(pattern, 'u').source;
  } catch (cause) {
    throw untranslatable(expression, 'what the flag u does not take', cause);
  }
}

function untranslatable(expression: RegExp, reason: string, cause?: unknown): Error {
  return new Error(`${expression} is no pattern of JSON Schema: it has ${reason}`, { cause });
}
