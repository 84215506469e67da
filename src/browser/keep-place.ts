/**
 * Makes the link to the other language keep the view, day, event or step of the address, which both editions read
 * alike. Set before the link is followed, by touch, keyboard or menu.
 */
export function keepPlaceAcrossLanguages(): void {
  const twin = document.querySelector<HTMLAnchorElement>('.site-header a[hreflang]');
  for (const moment of ['pointerdown', 'focus'])
    twin?.addEventListener(moment, () => {
      twin.search = location.search;
      twin.hash = location.hash;
    });
}
