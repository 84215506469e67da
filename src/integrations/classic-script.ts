/** Bundles modules into one classic script: `type=module` does not load from `file://`. */
import { rolldown } from 'rolldown';

/** @param input  path of the entry module, built or in TypeScript */
export async function classicScript(input: string): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    // No bundler will read these annotations again.
    comments: { annotation: false },
    codeSplitting: false,
  });
  await bundle.close();
  return output[0].code;
}
