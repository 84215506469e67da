/** Protects: the rules of the SCORM 1.2 schemas that a learning platform relies on. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { headOf } from './scorm-package.ts';
import { SCORM_PAGE, scormManifest } from './scorm-manifest.ts';

const CP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADL = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const MD = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';

const read = (title: string): Element => {
  const xml = scormManifest({
    identifier: 'frise-cjr-scorm',
    language: 'fr',
    title,
    description: 'Quatorze faits <datés>',
    rights: 'CC BY-SA 4.0',
  });
  const root = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
};
const root = read('La CJR & « quatorze » faits');
const all = (name: string, space = CP) => [...root.getElementsByTagNameNS(space, name)];
const only = (name: string, space = CP) => {
  const [first, ...more] = all(name, space);
  if (!first || more.length > 0) throw new Error(`not one ${name}`);
  return first;
};
const childNames = (element: Element) =>
  [...element.childNodes].flatMap((child) => ('tagName' in child ? child.nodeName : []));

describe('scormManifest', () => {
  test('is a manifest of IMS Content Packaging 1.1.2', () => {
    expect(root.localName).toBe('manifest');
    expect(root.namespaceURI).toBe(CP);
  });

  test('says ADL SCORM 1.2', () => {
    expect(only('schema').textContent).toBe('ADL SCORM');
    expect(only('schemaversion').textContent).toBe('1.2');
  });

  test('has its parts in the order of the schema', () => {
    expect(childNames(root)).toEqual(['metadata', 'organizations', 'resources']);
    expect(childNames(only('metadata'))).toEqual(['schema', 'schemaversion', 'lom']);
    expect(childNames(only('organization'))).toEqual(['title', 'item']);
    expect(childNames(only('item'))).toEqual(['title']);
    expect(childNames(only('general', MD))).toEqual(['title', 'language', 'description']);
    expect(childNames(only('rights', MD))).toEqual([
      'cost',
      'copyrightandotherrestrictions',
      'description',
    ]);
  });

  test('gives every part an identifier that is an XML name, and none twice', () => {
    const ids = ['manifest', 'organization', 'item', 'resource'].map((name) =>
      name === 'manifest' ? root.getAttribute('identifier') : only(name).getAttribute('identifier'),
    );
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('opens its one organization, whose item is its one resource', () => {
    expect(only('organizations').getAttribute('default')).toBe(
      only('organization').getAttribute('identifier'),
    );
    expect(only('item').getAttribute('identifierref')).toBe(
      only('resource').getAttribute('identifier'),
    );
  });

  test('declares the page as an asset of web content', () => {
    const resource = only('resource');
    expect(resource.getAttribute('type')).toBe('webcontent');
    expect(resource.getAttributeNS(ADL, 'scormtype')).toBe('asset');
    expect(resource.getAttribute('href')).toBe(SCORM_PAGE);
    expect(only('file').getAttribute('href')).toBe(SCORM_PAGE);
  });

  test('keeps any words', () =>
    expect(only('organization').getElementsByTagName('title')[0]?.textContent).toBe(
      'La CJR & « quatorze » faits',
    ));

  test('cuts a title that the schema finds too long', () => {
    const [title] = read('a'.repeat(300)).getElementsByTagNameNS(CP, 'title');
    expect(title?.textContent).toHaveLength(200);
  });
});

describe('headOf', () => {
  test('reads language, title and description of a page', () =>
    expect(
      headOf('<html lang="fr"><head><meta name="description" content="b &amp; c"><title>a</title>'),
    ).toEqual({ language: 'fr', title: 'a', description: 'b & c' }));

  test('takes the title where there is no description', () =>
    expect(headOf('<title>a</title>').description).toBe('a'));

  test('refuses a page without a title', () => expect(() => headOf('<p>a')).toThrow('<title>'));
});
