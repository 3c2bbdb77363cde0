import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from '../../../src/local/time/heap.js';

it('has no least number while it is empty', () => {
  const heap = new Heap();
  expect(heap.least).toBeUndefined();
  expect(heap.take()).toBeUndefined();
  heap.add(0);
  expect(heap.take()).toBe(0);
  expect(heap.least).toBeUndefined();
});

it('gives what is in it, the least first, whenever it is asked', () => {
  const steps = fc.array(
    fc.oneof(
      fc.integer({ min: -9, max: 9 }),
      fc.double({ noNaN: true }).map((n) => n + 0),
      fc.constant('take'),
    ),
  );
  fc.assert(
    fc.property(steps, (todo) => {
      const heap = new Heap();
      let model: number[] = [];
      for (const step of todo) {
        if (typeof step === 'number') {
          heap.add(step);
          model = [...model, step].sort((a, b) => a - b);
        } else {
          expect(heap.take()).toBe(model[0]);
          model = model.slice(1);
        }
        expect(heap.least).toBe(model[0]);
      }
    }),
  );
});
