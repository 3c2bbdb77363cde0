/**
 * What a rollout is planned from on this page, and how the page's address holds it.
 *
 * @module
 */

/** The numbers that can be set, times in seconds. */
interface RolloutNumbers {
  readonly desiredCount: number;
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  readonly startUp: number;
  readonly healthyAfter: number;
  readonly drain: number;
}

/** All that can be set. */
export interface RolloutSettings extends RolloutNumbers {
  readonly drawStopping: boolean;
}

/** A number that can be set. */
export interface NumberSetting {
  readonly name: keyof RolloutNumbers;
  readonly label: string;
  readonly note: string;
  readonly unit: string;
  /** The least and the most that can be entered. */
  readonly least: number;
  readonly most: number;
  /** The most that the slider reaches; fine steps matter more than large numbers. */
  readonly sliderMost: number;
}

/** In the order of the page. */
export const NUMBER_SETTINGS: readonly NumberSetting[] = [
  {
    name: 'desiredCount',
    label: 'Desired count',
    note: 'how many tasks there are, and shall be',
    unit: 'tasks',
    least: 1,
    most: 1_000,
    sliderMost: 40,
  },
  {
    name: 'minimumHealthyPercent',
    label: 'Minimum healthy',
    note: 'of the desired count, rounded up',
    unit: '%',
    least: 0,
    most: 100,
    sliderMost: 100,
  },
  {
    name: 'maximumPercent',
    label: 'Maximum',
    note: 'of the desired count, rounded down',
    unit: '%',
    least: 100,
    most: 300,
    sliderMost: 300,
  },
  {
    name: 'startUp',
    label: 'Start-up',
    note: 'from the start of a task to RUNNING',
    unit: 's',
    least: 0,
    most: 3_600,
    sliderMost: 300,
  },
  {
    name: 'healthyAfter',
    label: 'Until healthy',
    note: 'from RUNNING to healthy',
    unit: 's',
    least: 0,
    most: 3_600,
    sliderMost: 300,
  },
  {
    name: 'drain',
    label: 'Drain',
    note: 'from the stop of a task until it is gone',
    unit: 's',
    least: 0,
    most: 3_600,
    sliderMost: 300,
  },
];

const TIMES = { startUp: 15, healthyAfter: 40, drain: 5 };

/** What the page begins with. */
export const INITIAL: RolloutSettings = {
  desiredCount: 4,
  minimumHealthyPercent: 100,
  maximumPercent: 150,
  ...TIMES,
  drawStopping: false,
};

/** Settings worth a look. */
export const ROLLOUT_EXAMPLES: readonly { readonly label: string; readonly settings: Partial<RolloutSettings> }[] = [
  {
    label: 'Defaults of ECS',
    settings: { desiredCount: 4, minimumHealthyPercent: 100, maximumPercent: 200, ...TIMES },
  },
  {
    label: 'No extra capacity',
    settings: { desiredCount: 4, minimumHealthyPercent: 50, maximumPercent: 100, ...TIMES },
  },
  {
    label: 'One by one, slow drain',
    settings: {
      desiredCount: 4,
      minimumHealthyPercent: 100,
      maximumPercent: 125,
      startUp: 20,
      healthyAfter: 30,
      drain: 120,
    },
  },
  {
    label: 'Standstill',
    settings: { desiredCount: 3, minimumHealthyPercent: 100, maximumPercent: 125, ...TIMES },
  },
];

/** The nearest number that a setting takes; what is no number leaves it as it was. */
export function fitted({ least, most }: NumberSetting, value: number, before: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.round(value), least), most) : before;
}

/** The settings that an address holds after its `#`; what it does not name is as the page begins. */
export function settingsIn(hash: string): RolloutSettings | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const names = [...NUMBER_SETTINGS.map(({ name }) => name), 'drawStopping'];
  if (!names.some((name) => given.has(name))) return undefined;
  const numbers = NUMBER_SETTINGS.map((setting): [string, number] => {
    const text = given.get(setting.name)?.trim();
    const value = text ? Number(text) : Number.NaN;
    return [setting.name, fitted(setting, value, INITIAL[setting.name])];
  });
  return { ...INITIAL, ...Object.fromEntries(numbers), drawStopping: given.get('drawStopping') === 'true' };
}

/** The settings as an address holds them, all of them, so that a link means the same when the page begins otherwise. */
export function hashOf(settings: RolloutSettings): string {
  const numbers = NUMBER_SETTINGS.map(({ name }): [string, string] => [name, `${settings[name]}`]);
  return `#${new URLSearchParams([...numbers, ['drawStopping', `${settings.drawStopping}`]])}`;
}
