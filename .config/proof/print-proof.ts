/** Prints the tables of promises of the built page, row by row. */
import { attributeOf, elementsOf, type HtmlElement } from '../../src/hosting/edit-html.ts';

type Node = HtmlElement['childNodes'][number];

const isWithin = (element: HtmlElement, className: string): boolean => {
  for (
    let at: HtmlElement['parentNode'] = element;
    at;
    at = 'parentNode' in at ? at.parentNode : null
  )
    if ('tagName' in at && attributeOf(at, 'class')?.split(' ').includes(className)) return true;
  return false;
};

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** @param html  the built page « Les preuves » */
export function printProof(html: string): void {
  const elements = elementsOf(html);
  const rows = elements
    .filter((element) => element.tagName === 'tr' && isWithin(element, 'proofs'))
    .map(({ childNodes }) =>
      childNodes.filter((node) => node.nodeName === 'td').map((cell) => textOf(cell).trim()),
    )
    .filter((cells) => cells.length > 0);
  console.log('\nPreuves');
  for (const [claim = '', figure = '', command = ''] of rows)
    console.log(`  ${claim}\n      ${figure}\n      ${command}`);
}
