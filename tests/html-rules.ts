/** What valid HTML is here: the rules of html-validate, for pages as they are served and as scripts leave them. */
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

/** The library resolves its configuration anew for each file, though it is the same for all. */
class ResolvedOnce extends StaticConfigLoader {
  #resolved?: ReturnType<StaticConfigLoader['getConfigFor']>;

  override getConfigFor(file: string, override?: ConfigData) {
    if (override) return super.getConfigFor(file, override);
    return (this.#resolved ??= super.getConfigFor(file));
  }
}

const RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Style of the source, which the build writes, not the reader's concern.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': ['error', { style: 'double', unquoted: false }],
    // Titles are sentences; French quotes and narrow spaces stand as characters.
    'long-title': 'off',
    'no-raw-characters': 'off',
    // Checkboxes of one group share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // HTML lets an id begin with a digit, and an event's begins with its date.
    'valid-id': ['error', { relaxed: true }],
  },
};
const validator = new HtmlValidate(new ResolvedOnce(RULES));
/** Scripts write places and heights through CSSOM, which the policy lets; in markup they read as attributes. */
const written = new HtmlValidate(
  new ResolvedOnce({ ...RULES, rules: { ...RULES.rules, 'no-inline-style': 'off' } }),
);

/** Faults of a page as `file:line:column rule message`. */
export const htmlFaults = (html: string, file: string) => faultsOf(validator, html, file);

/** The same of a document that scripts have written in, as its markup would be. */
export const writtenFaults = (html: string, file: string) => faultsOf(written, html, file);

async function faultsOf(rules: HtmlValidate, html: string, file: string): Promise<string[]> {
  const { results } = await rules.validateString(html, file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`);
}
