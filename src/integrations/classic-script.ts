/** Knows how modules become one classic script: `type=module` does not load from `file://`. */
import { rolldown } from 'rolldown';

/** @param input  path of the module that begins it, built or in TypeScript */
export async function classicScript(input: string): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    // What is said to bundlers is read by none of them any more.
    comments: { annotation: false },
    codeSplitting: false,
  });
  await bundle.close();
  return output[0].code;
}
