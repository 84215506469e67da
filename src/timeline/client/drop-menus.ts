/** Shuts the lists that drop from the buttons of a timeline, on a press beside them and when asked. */

/** @returns shuts the open list, and says whether there was one; `isKept` gives its button the focus */
export function shutsMenus(host: Element): (isKept?: boolean) => boolean {
  const opened = () => host.querySelector('details.drop[open]');
  const shut = (isKept = false) => {
    const menu = opened();
    menu?.removeAttribute('open');
    if (isKept) menu?.querySelector('summary')?.focus();
    return menu !== null;
  };
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !opened()?.contains(target)) shut();
  });
  return shut;
}
