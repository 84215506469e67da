/**
 * Keeps what is typed in a field where the page is kept: when one comes back, WebKit empties a field with
 * autocomplete="off", down to what its attribute says (HTMLInputElement::resumeFromDocumentSuspension).
 */
export function keepTyped(field: EventTarget | null): void {
  if (field instanceof HTMLInputElement) field.defaultValue = field.value;
}
