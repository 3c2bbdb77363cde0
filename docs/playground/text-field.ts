/**
 * A place for JSON, which says where it is none.
 *
 * @module
 */
import { button, byId } from './elements.js';
import { type JsonMistake, type JsonText, lineOf, type Place, readJson } from './json-text.js';

/** Milliseconds without a keystroke after which a text is read. */
const PAUSE = 200;

/** Lines that stay visible above what is selected. */
const LINES_ABOVE = 3;

/** A field of the page. */
interface TextField {
  /** What it holds; absent where it is empty. */
  read(): JsonText | JsonMistake | undefined;
  set(text: string): void;
  /** Shows the reader a place in the text. */
  select(place: Place): void;
}

/** The field whose elements' ids begin with a name; tells when its text has changed. */
export function textField(name: string, changed: () => void): TextField {
  const area = byId(`${name}-text`, HTMLTextAreaElement);
  const mistake = byId(`${name}-mistake`, HTMLElement);
  let timer: number | undefined;
  let reading: ReturnType<TextField['read']>;

  area.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE);
  });

  return {
    read: () => reading,
    set(text) {
      clearTimeout(timer);
      area.value = text;
      area.scrollTop = 0;
      update();
    },
    select,
  };

  function update(): void {
    const text = area.value;
    reading = text.trim() === '' ? undefined : readJson(text);
    if (reading?._tag === 'Mistake') showMistake(reading);
    else mistake.replaceChildren();
    area.setAttribute('aria-invalid', `${reading?._tag === 'Mistake'}`);
    changed();
  }

  function showMistake({ expected, at, line, column }: JsonMistake): void {
    mistake.replaceChildren(
      `Not JSON: expected ${expected} at line ${line}, column ${column}. `,
      button('Go there', () => select({ from: at, to: at + 1 })),
    );
  }

  function select(place: Place): void {
    area.focus();
    area.setSelectionRange(place.from, place.to);
    const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight);
    area.scrollTop = (lineOf(area.value, place) - 1 - LINES_ABOVE) * lineHeight;
    area.scrollLeft = 0;
  }
}
