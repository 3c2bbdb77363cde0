/**
 * What a task definition of ten containers adds to the compiler's work when `defineTaskDefinition` checks it, beside the
 * same one that is annotated with its type.
 *
 * @module
 */
import { type Compiled, compiled } from '../test/support/compiler.js';
import { ANNOTATED, DEFINED } from '../test/task-definition/define/ten-containers.js';

const ROUNDS = 5;

/** The quickest of some rounds. */
function quickest(text: string): Compiled {
  const rounds = Array.from({ length: ROUNDS }, () => compiled(text));
  return rounds.reduce((one, other) => (other.checkTime < one.checkTime ? other : one));
}

const [annotated, defined] = [quickest(ANNOTATED), quickest(DEFINED)];
console.table({
  'annotated with its type': row(annotated.instantiations, annotated.checkTime),
  'given to defineTaskDefinition': row(defined.instantiations, defined.checkTime),
  added: row(defined.instantiations - annotated.instantiations, defined.checkTime - annotated.checkTime),
});

function row(instantiations: number, milliseconds: number) {
  return { instantiations, 'check time (ms)': Math.round(milliseconds) };
}
