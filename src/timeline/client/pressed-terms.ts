/**
 * Knows what a term of office is with a script: a button that marks and unmarks, by the space bar too. Part of the
 * page alone: in a frame, whose script has no room for it, a term stays the link that the server wrote.
 */

function pressTerms(terms: readonly SVGAElement[]): void {
  const say = (term: SVGAElement) => {
    term.ariaPressed = String(term.dataset['office'] === 'term');
  };
  const observer = new MutationObserver(() => terms.forEach(say));
  for (const term of terms) {
    term.role = 'button';
    say(term);
    observer.observe(term, { attributeFilter: ['data-office'] });
    term.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      term.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
  }
}

pressTerms([...document.querySelectorAll<SVGAElement>('zoomable-timeline .term')]);
