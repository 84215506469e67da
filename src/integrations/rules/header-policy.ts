/**
 * Knows the policy that a host sends in a header, for many pages at once. A browser enforces the
 * header and the `<meta>` of a page together, so a source needs both: the header carries every source
 * that some page of its group needs, and each page's own meta narrows it to what that page holds.
 * Only a header can say `frame-ancestors`.
 * Source: Content Security Policy Level 3, W3C, sections 4.2.2, 6.4.2 and 8.1.
 */
import { attributeOf, elementsOf } from '../edit-html.ts';

type Directives = ReadonlyMap<string, readonly string[]>;

/** Directives that `default-src` stands in for where they are absent. */
const FETCH_DIRECTIVE = /-src$/;

/** The policy that a built page carries in its meta element, or undefined. */
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
  /** Whether the hashes are in the header too, or left to the metas for want of room. */
  hasHashes: boolean;
}

/**
 * Policy that lets in whatever one of these policies lets in.
 *
 * When it is longer than the room, what is left to the metas is `default-src` and the directives that
 * hold hashes: a header that named `default-src` without them would refuse every style. The header then
 * keeps what all pages share, and each page is bound by its own meta as on a host without headers.
 *
 * @param policies        of the pages of a group, `default-src 'none'; …`
 * @param frameAncestors  who may frame them, or undefined: anyone
 * @param roomLength      characters at most
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
      // A page that does not say it is not bound by it.
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
