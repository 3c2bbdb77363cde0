/**
 * Watches over the prototypes that everybody shares.
 *
 * @module
 */
const SHARED = [Object, Array, Function, String, Number, Boolean, Date, Map, RegExp];

const membersOf = (owner: (typeof SHARED)[number]) => Reflect.ownKeys(owner.prototype).map(String).join();

const before = SHARED.map(membersOf);

/** The classes whose prototypes have gained or lost a member since this module was loaded. */
export function pollutedPrototypes(): readonly string[] {
  return SHARED.filter((owner, i) => membersOf(owner) !== before[i]).map(({ name }) => name);
}
