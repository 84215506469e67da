/**
 * Keeps what is typed in a field if the page is kept in memory: when the reader comes back, WebKit resets a field with
 * autocomplete="off" to its attribute (HTMLInputElement::resumeFromDocumentSuspension).
 */
export function keepTyped(field: EventTarget | null): void {
  if (field instanceof HTMLInputElement) field.defaultValue = field.value;
}
