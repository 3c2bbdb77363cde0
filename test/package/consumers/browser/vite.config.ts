/**
 * A page whose only script keeps its name, so that a test finds it.
 *
 * @module
 */
export default {
  build: {
    target: 'es2022',
    outDir: 'out/vite',
    modulePreload: false,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
};
