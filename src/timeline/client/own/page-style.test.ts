/** Protects: the page that is taken away has its styles, under a policy that lets nothing else in. */
import { expect, test } from 'vitest';
import { hashSource } from '../../../integrations/rules/content-security-policy.ts';
import { PAGE_POLICY, PAGE_STYLE } from './page-style.ts';

test('the policy of the page lets in its styles by their hash, and nothing else', () =>
  expect(PAGE_POLICY).toBe(
    `default-src 'none'; style-src ${hashSource(PAGE_STYLE)}; base-uri 'none'; form-action 'none'`,
  ));

test('its styles ask for nothing and close no element', () =>
  expect(PAGE_STYLE).not.toMatch(/url\(|@import|@font-face|</));
