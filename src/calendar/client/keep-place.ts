/**
 * The link to the other language keeps what the address names: the view, the day, the fact, the step.
 * Both editions read the same addresses. Set before the link is followed, by a finger, a key or a menu.
 */
export function keepPlaceAcrossLanguages(): void {
  const twin = document.querySelector<HTMLAnchorElement>('.site-header a[hreflang]');
  for (const moment of ['pointerdown', 'focus'])
    twin?.addEventListener(moment, () => {
      twin.search = location.search;
      twin.hash = location.hash;
    });
}
