/**
 * What a bundler makes of an import, minified, with io-ts and all that it needs, but without the SDK.
 *
 * @module
 */
import { build } from 'esbuild';

/** The bundle's text. The ES modules of a package come first, as bundlers for the browser have it. */
export async function bundled(folder: string, source: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['@aws-sdk/*'],
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return file.contents;
}
