/** Reads a `_headers` file the way Netlify and Cloudflare Pages do, for tests that stand in for them. */

export interface HeadersRule {
  path: string;
  headers: [name: string, value: string][];
}

/** A path at the start of a line, its headers below it, indented. `#` starts a comment. */
export function parseHeadersFile(text: string): HeadersRule[] {
  const rules: HeadersRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/**
 * Headers of an address. Those of every rule that matches it; the same header twice is joined by a
 * comma, as both hosts do.
 */
export function headersAt(rules: readonly HeadersRule[], address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules.filter(({ path }) => patternOf(path).test(address)))
    for (const [name, value] of rule.headers)
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  return headers;
}

/** `:name` stands for one step of a path, `*` for anything. */
function patternOf(path: string): RegExp {
  const pattern = path
    .split('/')
    .map((step) =>
      step.startsWith(':')
        ? '[^/]+'
        : step.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*'),
    )
    .join('/');
  return new RegExp(`^${pattern}$`);
}
