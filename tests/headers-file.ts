/** Parses a `_headers` file as Netlify and Cloudflare Pages do, for tests that imitate them. */

export interface HeadersRule {
  path: string;
  headers: [name: string, value: string][];
}

/** A path at the start of a line, then its headers, indented. `#` starts a comment. */
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
 * Headers of a URL, from all the rules that match it. A header that occurs twice is joined by a comma, as on both
 * hosts.
 */
export function headersAt(rules: readonly HeadersRule[], address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules.filter(({ path }) => patternOf(path).test(address)))
    for (const [name, value] of rule.headers)
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  return headers;
}

/** `:name` matches one segment of a path, `*` anything. */
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
