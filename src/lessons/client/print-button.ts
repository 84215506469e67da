/** The button of a page made for paper (PrintButton.astro), which prints the page; and a session on the board. */
import './projection.ts';

for (const button of document.querySelectorAll('[data-print]')) {
  button.classList.remove('invisible');
  button.addEventListener('click', () => print());
}
