/**
 * How the compiler is made to say what is wrong.
 *
 * @module
 */

/**
 * Stands where a value is that cannot be: no value has this type, and the compiler prints the text.
 *
 * @typeParam Text - what is wrong, and what to do about it
 * @category task definitions
 */
export type Mistake<Text extends string> = `✖ ${Text}`;
