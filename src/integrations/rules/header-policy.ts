/**
 * Builds the policy that a host sends in a header, for many pages at once. A browser enforces the header and the
 * `<meta>` of a page together, so a source must be in both: the header has every source that some page of its
 * group needs, and the meta of each page narrows it to that page. `frame-ancestors` is possible only in a header.
 * Source: Content Security Policy Level 3, W3C, sections 4.2.2, 6.4.2 and 8.1.
 */
import { attributeOf, elementsOf } from '../edit-html.ts';

type Directives = ReadonlyMap<string, readonly string[]>;

/** Directives that fall back to `default-src`. */
const FETCH_DIRECTIVE = /-src$/;

/** The policy in the meta element of a built page, or undefined. */
export function metaPolicyIn(html: string): string | undefined {
  // The head is enough, and pages are long.
  const meta = elementsOf(html.split('</head>', 1)[0] ?? '').find(
    (element) =>
      element.tagName === 'meta' &&
      attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return meta && attributeOf(meta, 'content');
}

export interface HeaderPolicy {
  text: string;
  /** Whether the header includes the hashes, or leaves them to the metas for lack of space. */
  hasHashes: boolean;
}

/**
 * Policy that allows everything that any of these policies allows.
 *
 * If it is too long, `default-src` and the directives with hashes are left to the metas: a header with
 * `default-src` and without hashes would block every style. The header then keeps what all pages share, and each
 * page relies on its own meta, as on a host without headers.
 *
 * @param policies        of the pages of a group, `default-src 'none'; …`
 * @param frameAncestors  who may frame them; undefined for anyone
 * @param roomLength      maximum number of characters
 */
export function headerPolicyOf(
  policies: readonly string[],
  frameAncestors: string | undefined,
  roomLength: number,
): HeaderPolicy {
  const framing: [string, readonly string[]][] = frameAncestors
    ? [['frame-ancestors', [frameAncestors]]]
    : [];
  const union = [...unionOf(policies.map(parsePolicy))];
  const whole = textOf([...union, ...framing]);
  if (whole.length <= roomLength) return { text: whole, hasHashes: true };
  const shared = union.filter(
    ([name, sources]) =>
      name !== 'default-src' && !sources.some((source) => source.startsWith("'sha")),
  );
  return { text: textOf([...shared, ...framing]), hasHashes: false };
}

function unionOf(policies: readonly Directives[]): Directives {
  const names = [...new Set(policies.flatMap((policy) => [...policy.keys()]))];
  return new Map(
    names.flatMap((name) => {
      const each = policies.map((policy) => sourcesOf(policy, name));
      // A page without the directive is not bound by it.
      if (each.includes(undefined)) return [];
      const sources = [...new Set(each.flatMap((list) => list ?? []))].sort();
      const needed = sources.filter((source) => source !== "'none'");
      return [[name, needed.length > 0 ? needed : ["'none'"]] as const];
    }),
  );
}

function sourcesOf(policy: Directives, name: string): readonly string[] | undefined {
  return policy.get(name) ?? (FETCH_DIRECTIVE.test(name) ? policy.get('default-src') : undefined);
}

function parsePolicy(text: string): Directives {
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources] as const)
      .filter(([name]) => name !== ''),
  );
}

function textOf(directives: readonly (readonly [string, readonly string[]])[]): string {
  return directives.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
