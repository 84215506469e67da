/**
 * Opens the folds around the element that the address names, and that element if it is a fold itself: browsers open
 * only the folds around it, and some of them not even those (WebKit before 2025).
 */
export function openNamedFolds(): void {
  const open = () => {
    const named = document.getElementById(location.hash.slice(1));
    let fold = named?.closest('details');
    while (fold) {
      fold.open = true;
      fold = fold.parentElement?.closest('details');
    }
    named?.scrollIntoView();
  };
  addEventListener('hashchange', open);
  if (location.hash) open();
}
