/**
 * Reads JSON, and knows where in the text each part of it stands.
 *
 * Engines word the mistakes of `JSON.parse` in their own ways, and some name no place.
 *
 * @module
 */

/** A part of the text, from one UTF-16 code unit up to another. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** The first mistake that keeps a text from being JSON. */
export interface JsonMistake {
  readonly _tag: 'Mistake';
  /** What would have been right. */
  readonly expected: string;
  readonly at: number;
  /** Counts from 1, as editors do. */
  readonly line: number;
  readonly column: number;
}

/** A text that is JSON. */
export interface JsonText {
  readonly _tag: 'Json';
  readonly text: string;
  readonly value: unknown;
  /** By path, as issues have it: of a member from its name to the end of its value. */
  readonly places: ReadonlyMap<string, Place>;
}

const SPACE = /[ \t\n\r]*/y;
const WORD = /(?:true|false|null)(?![A-Za-z0-9_])/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![\w.+-])/y;
const CHARACTERS = /[ !#-[\]-\uffff]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

const MOST_LEVELS = 500;

/** Reads a text. */
export function readJson(text: string): JsonText | JsonMistake {
  const places = new Map<string, Place>();
  let at = 0;
  let expected = '';

  return whole() ? { _tag: 'Json', text, value: JSON.parse(text), places } : mistake();

  function whole(): boolean {
    skip(SPACE);
    if (!value('', at, 0)) return false;
    skip(SPACE);
    return at === text.length || fail('the end of the text');
  }

  function value(path: string, from: number, level: number): boolean {
    if (level > MOST_LEVELS) return fail(`at most ${MOST_LEVELS} levels`);
    const sound = text[at] === '{' ? members(path, level) : text[at] === '[' ? elements(path, level) : scalar();
    if (sound) places.set(path, { from, to: at });
    return sound;
  }

  function members(path: string, level: number): boolean {
    return inside('}', () => {
      const from = at;
      if (text[at] !== '"') return fail('a name in double quotes');
      if (!string()) return false;
      const name: unknown = JSON.parse(text.slice(from, at));
      skip(SPACE);
      if (!take(':')) return fail('a colon');
      skip(SPACE);
      return value(path + memberStep(path, `${name}`), from, level + 1);
    });
  }

  function elements(path: string, level: number): boolean {
    let index = 0;
    return inside(']', () => value(`${path}[${index++}]`, at, level + 1));
  }

  /** Between brackets: parts with commas between them. */
  function inside(end: string, part: () => boolean): boolean {
    at++;
    skip(SPACE);
    if (take(end)) return true;
    for (;;) {
      if (!part()) return false;
      skip(SPACE);
      if (take(end)) return true;
      if (!take(',')) return fail(`a comma or ${end}`);
      skip(SPACE);
    }
  }

  function scalar(): boolean {
    return text[at] === '"' ? string() : skip(WORD) || skip(NUMBER) || fail('a value');
  }

  function string(): boolean {
    at++;
    while (skip(CHARACTERS) || skip(ESCAPE));
    if (take('"')) return true;
    return fail(text[at] === '\\' ? 'an escape that JSON has, such as \\n or \\"' : 'a closing quote');
  }

  function take(character: string): boolean {
    if (text[at] !== character) return false;
    at++;
    return true;
  }

  function skip(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  }

  function fail(what: string): false {
    expected = what;
    return false;
  }

  function mistake(): JsonMistake {
    const lines = text.slice(0, at).split(/\r\n|\r|\n/);
    return { _tag: 'Mistake', expected, at, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
}

function memberStep(path: string, name: string): string {
  if (!IDENTIFIER.test(name)) return `[${JSON.stringify(name)}]`;
  return path === '' ? name : `.${name}`;
}

const LAST_STEP = /(?:\.?[A-Za-z_$][\w$]*|\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/;

/** The place of what a path names, or of the nearest part around it where there is no such thing. */
export function placeOf({ places }: JsonText, path: string): Place | undefined {
  for (let rest = path; rest !== ''; rest = rest.replace(LAST_STEP, '')) {
    const place = places.get(rest) ?? places.get(`taskDefinition${rest.startsWith('[') ? '' : '.'}${rest}`);
    if (place !== undefined || !LAST_STEP.test(rest)) return place;
  }
  return undefined;
}

/** The line of a place, counted from 1. */
export function lineOf(text: string, { from }: Place): number {
  return text.slice(0, from).split(/\r\n|\r|\n/).length;
}
