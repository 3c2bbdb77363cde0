/**
 * A number that can be set with a slider, and typed where the slider is too coarse.
 *
 * @module
 */
import { element } from './elements.js';
import { fitted, type NumberSetting } from './rollout-settings.js';

/** A field of the page. */
interface NumberField {
  readonly element: HTMLElement;
  show(value: number): void;
}

/** A field that tells each number that is set, always one that the setting takes. */
export function numberField(setting: NumberSetting, set: (value: number) => void): NumberField {
  const { name, label, note, unit, least, most, sliderMost } = setting;
  let shown = least;
  const labelId = `${name}-label`;
  const slider = element('input', { type: 'range', id: name, min: least, max: sliderMost });
  const box = element('input', {
    type: 'number',
    id: `${name}-exact`,
    min: least,
    max: most,
    step: 1,
    inputmode: 'numeric',
    'aria-labelledby': `${labelId} ${name}-unit`,
  });

  const show = (value: number) => {
    shown = value;
    slider.value = `${value}`;
    slider.setAttribute('aria-valuetext', `${value} ${unit}`);
    if (document.activeElement !== box) box.value = `${value}`;
  };

  slider.addEventListener('input', () => set(slider.valueAsNumber));
  box.addEventListener('input', () => {
    // What is still being typed, such as the 1 of 150, is no wish yet.
    if (box.validity.valid && !Number.isNaN(box.valueAsNumber)) set(box.valueAsNumber);
  });
  box.addEventListener('change', () => {
    const value = fitted(setting, box.valueAsNumber, shown);
    box.value = `${value}`;
    set(value);
  });

  const made = element(
    'div',
    { class: 'field' },
    element('label', { for: name, id: labelId }, label),
    slider,
    element('span', { class: 'exact' }, box, element('span', { class: 'unit', id: `${name}-unit` }, unit)),
    element('span', { class: 'note', id: `${name}-note` }, note),
  );
  slider.setAttribute('aria-describedby', `${name}-note`);
  return { element: made, show };
}
