/**
 * What tsc must refuse of a structure's table. A line that compiles after all makes its `@ts-expect-error` an error.
 *
 * @module
 */
import { Bool, Integer, list, listOrEmpty, optional, structure, Text } from '../../src/codec/index.js';

interface Box {
  readonly name: string;
  readonly size?: number;
  readonly parts: readonly string[];
}

structure<Box>('Box', { name: Text, size: optional(Integer), parts: list(Text) });
structure<Box>('Box', { name: Text, size: optional(Integer), parts: listOrEmpty(list(Text)) });

// @ts-expect-error a required member is missing
structure<Box>('Box', { size: optional(Integer), parts: list(Text) });

// @ts-expect-error an optional member is missing
structure<Box>('Box', { name: Text, parts: list(Text) });

// @ts-expect-error there is no such member
structure<Box>('Box', { name: Text, size: optional(Integer), parts: list(Text), colour: Text });

// @ts-expect-error a member has another type
structure<Box>('Box', { name: Bool, size: optional(Integer), parts: list(Text) });

// @ts-expect-error an optional member has another type
structure<Box>('Box', { name: Text, size: optional(Text), parts: list(Text) });

// @ts-expect-error a required member is said to be optional
structure<Box>('Box', { name: optional(Text), size: optional(Integer), parts: list(Text) });

// @ts-expect-error an optional member is said to be required
structure<Box>('Box', { name: Text, size: Integer, parts: list(Text) });

// @ts-expect-error an absent text cannot become an empty list
structure<Box>('Box', { name: listOrEmpty(list(Text)), size: optional(Integer), parts: list(Text) });
