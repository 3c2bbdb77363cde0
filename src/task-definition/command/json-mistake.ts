/**
 * What keeps a text from being JSON, and where, without showing what stands there: it may be a secret.
 *
 * @module
 */

/** What V8 says, without what it quotes of the text. */
const SAID = /^[^"]+(?= at position (?<position>\d+))|^Unexpected end of JSON input$|^Unexpected token '.'(?=, )/su;

/** The first mistake in a text that `JSON.parse` refuses, as in `Unexpected token ']' at line 3, column 5`. */
export function jsonMistake(text: string): string {
  const said = SAID.exec(refusalOf(text));
  const { line, column } = lineAndColumn(text, Number(said?.groups?.position ?? positionOf(text)));
  return `${said?.[0] ?? 'Unexpected token'} at line ${line}, column ${column}`;
}

function refusalOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/** How the parser refuses a text that has no mistake but its end. */
const ONLY_ENDS = /^Unexpected end| at position \d+(?: \(line \d+ column \d+\))?$/;

/**
 * V8 names no position for the end, nor for an unexpected token. Up to the mistake, every part of the text from its
 * beginning only lacks its end; a longer one has the mistake.
 */
function positionOf(text: string): number {
  let [right, wrong] = [0, text.length + 1];
  while (wrong - right > 1) {
    const half = Math.floor((right + wrong) / 2);
    if (ONLY_ENDS.test(refusalOf(text.slice(0, half)))) right = half;
    else wrong = half;
  }
  return right;
}

/** Both count from 1; columns count UTF-16 code units, as editors do. */
function lineAndColumn(text: string, position: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, position).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
