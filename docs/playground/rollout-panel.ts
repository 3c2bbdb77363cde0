/**
 * The half of the page that plans rollouts.
 *
 * @module
 */
import { describeRollout, planRollout, type RolloutPlan, rolloutChart } from 'typed-ecs/deployment';
import { counted } from './counted.js';
import { announce, button, byId, element } from './elements.js';
import { numberField } from './number-field.js';
import {
  hashOf,
  INITIAL,
  NUMBER_SETTINGS,
  ROLLOUT_EXAMPLES,
  type RolloutSettings,
  settingsIn,
} from './rollout-settings.js';
import { nearestText, numbersOf, spanText, stepText } from './rollout-wording.js';

/** More steps than anybody reads. */
const MOST_STEPS = 100;

/** Browsers limit how often a page may change its address. */
const ADDRESS_DELAY = 250;

/** Fills the half, and follows the settings and the address from then on. */
export function startRolloutPanel(): void {
  const parts = {
    verdict: byId('rollout-verdict', HTMLElement),
    status: byId('rollout-status', HTMLElement),
    nearest: byId('rollout-nearest', HTMLElement),
    chart: byId('rollout-chart', HTMLImageElement),
    numbers: byId('rollout-numbers', HTMLElement),
    details: byId('rollout-details', HTMLElement),
    summary: byId('rollout-summary', HTMLElement),
    steps: byId('rollout-steps', HTMLElement),
  };
  const drawStopping = byId('draw-stopping', HTMLInputElement);
  const fields = NUMBER_SETTINGS.map((setting) => ({
    name: setting.name,
    field: numberField(setting, (value) => change({ [setting.name]: value })),
  }));
  let settings = settingsIn(location.hash) ?? INITIAL;
  let width = 0;
  let addressTimer: number | undefined;

  byId('rollout-fields', HTMLElement).append(...fields.map(({ field }) => field.element));
  byId('rollout-examples', HTMLElement).append(
    ...ROLLOUT_EXAMPLES.map(({ label, settings: example }) => button(label, () => change(example))),
  );
  drawStopping.addEventListener('change', () => change({ drawStopping: drawStopping.checked }));
  addEventListener('hashchange', () => {
    const given = settingsIn(location.hash);
    if (given !== undefined) show(given);
    // A link within the page was followed.
    else if (settings !== INITIAL) remember();
  });
  new ResizeObserver(([entry]) => {
    const next = Math.round(entry?.contentRect.width ?? 0);
    // Its height follows from what is drawn.
    if (next === width) return;
    width = next;
    draw(planOf(settings));
  }).observe(parts.chart);

  show(settings);

  function change(some: Partial<RolloutSettings>): void {
    show({ ...settings, ...some });
    remember();
  }

  function remember(): void {
    clearTimeout(addressTimer);
    addressTimer = setTimeout(() => history.replaceState(null, '', hashOf(settings)), ADDRESS_DELAY);
  }

  function show(next: RolloutSettings): void {
    settings = next;
    for (const { name, field } of fields) field.show(settings[name]);
    drawStopping.checked = settings.drawStopping;
    showPlan(planOf(settings));
  }

  function showPlan(plan: RolloutPlan): void {
    const moves = plan._tag === 'Feasible';
    parts.verdict.className = `verdict ${moves ? 'good' : 'bad'}`;
    announce(
      parts.status,
      element('strong', {}, moves ? 'This rollout comes to its end.' : 'This rollout stands still.'),
      ...(moves ? [] : [element('p', {}, plan.explanation)]),
    );
    parts.nearest.replaceChildren(...(moves ? [] : nearestIn(plan)));
    draw(plan);
    parts.numbers.replaceChildren(
      ...numbersOf(plan).map(({ name, value }) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, value)),
      ),
    );
    parts.details.hidden = plan.steps.length === 0;
    parts.summary.textContent = counted(plan.steps.length, 'step');
    parts.steps.replaceChildren(...stepsIn(plan));
  }

  function draw(plan: RolloutPlan): void {
    const svg = rolloutChart(plan, { width, height: Math.max(300, width * 0.55), stopping: settings.drawStopping });
    parts.chart.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    parts.chart.alt = describeRollout(plan);
  }

  function nearestIn({ nearest }: Extract<RolloutPlan, { _tag: 'Infeasible' }>): readonly HTMLElement[] {
    if (nearest.length === 0) return [element('p', {}, 'No change of one number alone is enough.')];
    const buttons = nearest.map((configuration) =>
      button(nearestText(configuration), () => {
        const { minimumHealthyPercent, maximumPercent } = configuration;
        change({ minimumHealthyPercent, maximumPercent });
        // The button is gone, and with it the focus.
        parts.verdict.focus();
      }),
    );
    const legend = element('legend', {}, 'The nearest that work');
    return [element('fieldset', { class: 'choices' }, legend, ...buttons)];
  }
}

function planOf(settings: RolloutSettings): RolloutPlan {
  const { desiredCount, minimumHealthyPercent, maximumPercent, startUp, healthyAfter, drain } = settings;
  const plan = planRollout({
    desiredCount,
    deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
    times: { startUp: startUp * 1_000, healthyAfter: healthyAfter * 1_000, drain: drain * 1_000 },
  });
  if (plan._tag === 'Left') throw new Error(plan.left.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return plan.right;
}

function stepsIn({ steps }: RolloutPlan): readonly HTMLElement[] {
  const items = steps
    .slice(0, MOST_STEPS)
    .map((step) => element('li', {}, element('span', { class: 'time' }, spanText(step.at)), ' ', stepText(step)));
  const more = steps.length - items.length;
  return more > 0 ? [...items, element('li', {}, `And ${counted(more, 'more step')}.`)] : items;
}
