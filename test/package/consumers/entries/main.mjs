/**
 * Imports each entry of the package, and prints the names that each exports.
 *
 * @module
 */
import manifest from 'typed-ecs/package.json' with { type: 'json' };

const exported = {};
for (const entry of Object.keys(manifest.exports)) {
  const options = entry.endsWith('.json') ? { with: { type: 'json' } } : {};
  exported[entry] = Object.keys(await import(`typed-ecs${entry.slice(1)}`, options));
}
console.log(JSON.stringify(exported));
