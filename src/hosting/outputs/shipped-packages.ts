/** Knows whose code is in the scripts of the site: the bundler says which modules it kept, so that nobody lists them. */
import path from 'node:path';
import type { Plugin } from 'rolldown';

export interface ShippedPackages {
  /** Goes with every bundler whose code a browser runs. */
  plugin: Plugin;
  /** Names of the packages, sorted; complete when all bundles are made. */
  names(): string[];
}

/** Name of the package of a module, `@scope/name`; undefined for a module of the project. */
export function packageOf(id: string): string | undefined {
  const [, after] = /.*\/node_modules\/(.*)$/s.exec(id.split(path.sep).join('/')) ?? [];
  return /^(?:@[^/]+\/)?[^/]+/.exec(after ?? '')?.[0];
}

/**
 * One list for all bundlers that are given its plugin. A module of which a bundle kept no code does not
 * count; of the environments of Vite only `client` does.
 */
export function shippedPackages(): ShippedPackages {
  const found = new Set<string>();
  return {
    plugin: {
      name: 'shipped-packages',
      // Vite bundles what the server runs by the same plugins.
      applyToEnvironment: ({ name }: { name: string }) => name === 'client',
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(file.modules)) {
            const name = renderedLength > 0 ? packageOf(id) : undefined;
            if (name !== undefined) found.add(name);
          }
        }
      },
    } as Plugin,
    names: () => [...found].sort(),
  };
}
