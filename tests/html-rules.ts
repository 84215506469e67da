/** HTML validation rules (html-validate), for pages as served and as modified by scripts. */
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

/** The library resolves its configuration for each file, although it is always the same. */
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
    // Style of the markup, which the build writes and no reader sees.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Not among the recommended rules: one h1, before every other heading, and no level skipped.
    'heading-level': 'error',
    'attr-quotes': ['error', { style: 'double', unquoted: false }],
    // Titles are sentences; French quotes and narrow spaces are literal characters.
    'long-title': 'off',
    'no-raw-characters': 'off',
    // Checkboxes of one group share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // HTML allows an id to start with a digit; the id of an event starts with its date.
    'valid-id': ['error', { relaxed: true }],
  },
};
const validator = new HtmlValidate(new ResolvedOnce(RULES));
/**
 * Scripts set positions and sizes through CSSOM, which the CSP allows; in serialised markup they appear as attributes.
 */
const written = new HtmlValidate(
  new ResolvedOnce({ ...RULES, rules: { ...RULES.rules, 'no-inline-style': 'off' } }),
);

/** Faults of a page as `file:line:column rule message`. */
export const htmlFaults = (html: string, file: string) => faultsOf(validator, html, file);

/** The same for the serialised document after scripts have modified it. */
export const writtenFaults = (html: string, file: string) => faultsOf(written, html, file);

async function faultsOf(rules: HtmlValidate, html: string, file: string): Promise<string[]> {
  const { results } = await rules.validateString(html, file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`);
}
