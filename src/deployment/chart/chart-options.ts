/**
 * What a chart can be told.
 *
 * @module
 */

/**
 * What a chart of either form can be told.
 *
 * @category deployment
 */
export interface CommonChartOptions {
  /** Stands above the chart; what does not fit is left out. Absent or empty: nothing does. */
  readonly title?: string | undefined;
  /**
   * Whether tasks that are on their way out are drawn, on top of the others. They do not count against the maximum unless
   * a policy says so, and can reach above it. Absent: `false`.
   */
  readonly stopping?: boolean | undefined;
}

/**
 * What an SVG can be told.
 *
 * @category deployment
 */
export interface SvgChartOptions extends CommonChartOptions {
  /** Absent: `svg`. */
  readonly format?: 'svg' | undefined;
  /**
   * The width in px that the chart is laid out for, 320 to 4096; beyond that the nearest of these. It is drawn as wide as
   * its place is, and everything in it grows or shrinks alike. Text of 16 px at a width of 560 is of 11 px on a phone
   * that is 390 wide. Absent: 560.
   */
  readonly width?: number | undefined;
  /** The height in px that belongs to the width, 240 to 4096; beyond that the nearest of these. Absent: 340. */
  readonly height?: number | undefined;
  /**
   * What ids and classes in the chart begin with: a different one for each chart on a page. Any text will do, such as
   * what React's `useId` returns. Absent: `rollout`.
   */
  readonly idPrefix?: string | undefined;
}

/**
 * What a chart of characters can be told.
 *
 * @category deployment
 */
export interface TextChartOptions extends CommonChartOptions {
  /** Tells a text from an SVG. */
  readonly format: 'text';
  /** The most columns that a line takes, 40 to 500; beyond that the nearest of these. Absent: 72. */
  readonly width?: number | undefined;
  /** The most lines, the title and the legend among them, 8 to 200; beyond that the nearest of these. Absent: 12. */
  readonly height?: number | undefined;
  /** Whether to use nothing but printable ASCII. Absent: `false`. */
  readonly ascii?: boolean | undefined;
  /**
   * Adds colour, or other marks that take no room: it is given each piece of text with what it stands for, and its result
   * is printed in place of the piece. Node's `styleText` is one such function. Absent: text is printed as it is.
   */
  readonly paint?: ((style: ChartStyle, text: string) => string) | undefined;
}

/**
 * What a piece of a text chart stands for: tasks of old and new revisions, healthy or not, or on their way out; a bound or
 * the desired count; an axis; the title.
 *
 * @category deployment
 */
export type ChartStyle =
  | 'oldHealthy'
  | 'newHealthy'
  | 'newUnhealthy'
  | 'oldUnhealthy'
  | 'stopping'
  | 'level'
  | 'axis'
  | 'title';

/**
 * What a chart can be told.
 *
 * @category deployment
 */
export type RolloutChartOptions = SvgChartOptions | TextChartOptions;
