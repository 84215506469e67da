/** Shows the button of a page made for paper (PrintButton.astro), and prints the page. */
for (const button of document.querySelectorAll('[data-print]')) {
  button.classList.remove('invisible');
  button.addEventListener('click', () => print());
}
