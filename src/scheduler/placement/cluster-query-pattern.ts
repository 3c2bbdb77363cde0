/**
 * The patterns of `matches`: Java's regular expressions, so far as JavaScript reads them the same way.
 *
 * @module
 */

const ESCAPE = String.raw`\\(?:[^A-Za-z0-9]|[bBdDfnrsStwW])`;
const CLASS = String.raw`\[(?:\^|(?!\^))(?:[^\\\[\]&]|&(?!&)|${ESCAPE})+\]`;
const COUNT = String.raw`\{\d+(?:,\d*)?\}`;

/**
 * JavaScript takes much for a literal that Java gives a meaning, or refuses: `\Q`, `\p`, classes inside of classes and
 * their intersections, a lone brace; and what a backreference to an unused group matches is another thing to each. Such
 * a pattern would silently select other instances, so it is turned down.
 */
const SHARED = new RegExp(String.raw`^(?:[^\\\[{]|${ESCAPE}|${CLASS}|${COUNT})*$`);

/**
 * A test for the whole of a value: the documented patterns, such as `t2.*`, all reach to its end, as with Java's
 * `String.matches`.
 *
 * @returns `undefined` for what is no regular expression, and for what Java and JavaScript read differently
 */
export function wholeMatch(pattern: string): ((value: string) => boolean) | undefined {
  if (!SHARED.test(pattern)) return undefined;
  try {
    // By itself first: `a)|(b` is no pattern, though it would be one between the anchors.
    new RegExp(pattern);
    const anchored = new RegExp(`^(?:${pattern})$`);
    return (value) => anchored.test(value);
  } catch {
    return undefined;
  }
}

const PIECE = /\\[^\s'"]|\[(?:\\[^\s'"]|[^\s'"\\[\]])*\]|&&|\|\||[^\s'"]/y;

/**
 * Where a pattern without quotes ends: at a space, a quote, a parenthesis that it did not open, or an `&&` or `||` that
 * is in no parentheses of its own. The developer guide lets compound expressions only have parentheses; yet patterns
 * such as `(p3|g4).*` are in use, and mean nothing else.
 */
export function endOfPattern(text: string, from: number): number {
  let depth = 0;
  let at = from;
  for (;;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0];
    if (piece === undefined) return at;
    if (depth === 0 && (piece === ')' || piece === '&&' || piece === '||')) return at;
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    at += piece.length;
  }
}
