/**
 * A program for Node that needs no node_modules.
 *
 * @module
 */
export default {
  build: { target: 'es2022', outDir: 'out/vite', ssr: 'main.ts' },
  ssr: { noExternal: true },
};
