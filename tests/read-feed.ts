/** Reads an Atom feed (RFC 4287) in tests. */
import type { Element as XmlElement } from '@xmldom/xmldom';
import { readXml } from './read-xml.ts';

export interface AtomEntry {
  id: string;
  title: string;
  updated: string;
  summary: string;
}

/** @throws if the text is not well-formed XML */
export function readFeed(xml: string) {
  const feed = readXml(xml);
  const childrenOf = (parent: XmlElement, name: string) =>
    [...parent.childNodes].filter((node): node is XmlElement => node.nodeName === name);
  const text = (parent: XmlElement, name: string) => childrenOf(parent, name)[0]?.textContent ?? '';
  return {
    updated: text(feed, 'updated'),
    self: childrenOf(feed, 'link')
      .find((link) => link.getAttribute('rel') === 'self')
      ?.getAttribute('href'),
    entries: childrenOf(feed, 'entry').map((entry): AtomEntry => ({
      id: text(entry, 'id'),
      title: text(entry, 'title'),
      updated: text(entry, 'updated'),
      summary: text(entry, 'summary'),
    })),
  };
}
