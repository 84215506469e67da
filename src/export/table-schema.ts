/**
 * Knows how the schema of an entry becomes the columns of a table: two for a bilingual text, four
 * for a date, one for a list of ids. A list of blocks is a table of its own. Pure.
 * Source: Table Schema 2.0, https://datapackage.org/standard/table-schema/.
 */
import { inBothLanguages, meaningOf } from '../i18n/field-meanings.ts';
import { LOCALES, type Bilingual } from '../i18n/locale.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import { edtfKind, type JsonSchema } from '../library/entry-schema.ts';
import {
  firstDayOf,
  lastDayOf,
  PRECISIONS,
  precisionOf,
  type WrittenDate,
} from '../library/covered-days.ts';
import { LIST_SEPARATOR, type Cell } from './csv.ts';

/** A field of a Table Schema. A list is a string whose items stand between separators. */
export interface TableField {
  name: string;
  type: 'string' | 'integer' | 'date' | 'boolean';
  format?: 'uri';
  /** In both languages: the standard has room for one text. */
  description: string;
  constraints: {
    required: boolean;
    unique?: true;
    pattern?: string;
    enum?: readonly string[];
    minimum?: number;
    maximum?: number;
  };
}

/** An entry, or a block of one, as the library holds it. */
export type Row = Readonly<Record<string, unknown>>;

export interface Column {
  field: TableField;
  meaning: Bilingual;
  cell: (row: Row) => Cell;
}

/** The precisions as the cells say them. */
const PRECISION_CODES = Object.fromEntries(PRECISIONS.map((code) => [code, code])) as Record<
  (typeof PRECISIONS)[number],
  string
>;

type FieldWords = Strings['dataPage']['fields'];

/** What the words of the data say, in both languages. */
export function saidInBoth(say: (words: FieldWords, locale: 'fr' | 'en') => string): Bilingual {
  const said = (locale: 'fr' | 'en') => say(strings(locale).dataPage.fields, locale);
  return { fr: said('fr'), en: said('en') };
}

/** The columns of an entry's schema, in the order of its fields. */
export function columnsOf({ properties = {}, required = [] }: JsonSchema): Column[] {
  return Object.entries(properties).flatMap(([key, schema]) =>
    columnsOfField(key, schema, required.includes(key)),
  );
}

function columnsOfField(key: string, schema: JsonSchema, required: boolean): Column[] {
  const name = key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  const { items, properties } = schema;
  if (items?.type === 'object') return [];
  const meaning = meaningOf(schema.description ?? '');
  if (items)
    return [
      column(
        name,
        saidInBoth((words, locale) => `${meaning[locale]} ${words.list}`),
        {
          constraints: { required, pattern: listPattern(items) },
          cell: (row) => (row[key] as readonly string[]).join(LIST_SEPARATOR) || undefined,
        },
      ),
    ].map(withoutEmptyRequired(schema));
  if (properties)
    return LOCALES.map((locale) => {
      const inLocale = meaningOf(properties[locale]?.description ?? '');
      return column(
        `${name}_${locale}`,
        saidInBoth((_, reader) => `${meaning[reader]} ${inLocale[reader]}`),
        {
          constraints: { required },
          cell: (row) => (row[key] as Record<string, string> | undefined)?.[locale],
        },
      );
    });
  if (edtfKind(schema)) return dateColumns(name, key, schema, required);
  return [
    column(name, meaning, {
      type: schema.format === 'date' ? 'date' : scalarType(schema),
      ...(schema.format === 'uri' ? { format: 'uri' as const } : {}),
      constraints: {
        required,
        ...(schema.enum ? { enum: schema.enum } : {}),
        ...(schema.pattern ? { pattern: xsdPattern(schema.pattern) } : {}),
        ...(schema.minimum === undefined ? {} : { minimum: schema.minimum }),
        ...(schema.maximum === undefined ? {} : { maximum: schema.maximum }),
      },
      cell: (row) => row[key] as Cell,
    }),
  ];
}

/** A date as written, the first and last day that it covers, and how precise it is. */
function dateColumns(name: string, key: string, schema: JsonSchema, required: boolean): Column[] {
  const mayLast = edtfKind(schema) === 'when';
  const dateOf = (row: Row) => row[key] as WrittenDate | undefined;
  const computed = (of: (date: WrittenDate) => Cell) => (row: Row) => {
    const date = dateOf(row);
    return date && of(date);
  };
  return [
    column(name, meaningOf(schema.description ?? ''), {
      constraints: { required, pattern: xsdPattern(schema.pattern ?? '') },
      cell: (row) => dateOf(row)?.edtf,
    }),
    column(
      `${name}_start`,
      saidInBoth((words) => words.start(name)),
      {
        type: 'date',
        constraints: { required },
        cell: computed(firstDayOf),
      },
    ),
    column(
      `${name}_end`,
      saidInBoth((words) => words[mayLast ? 'endIfAny' : 'end'](name)),
      {
        type: 'date',
        constraints: { required: required && !mayLast },
        cell: computed(lastDayOf),
      },
    ),
    column(
      `${name}_precision`,
      saidInBoth((words) => words.precision(name, PRECISION_CODES)),
      {
        constraints: { required, enum: PRECISIONS },
        cell: computed(precisionOf),
      },
    ),
  ];
}

/** A column that no schema has: `cell` computes it. */
export function column(
  name: string,
  meaning: Bilingual,
  { cell, ...field }: Partial<TableField> & Pick<TableField, 'constraints'> & Pick<Column, 'cell'>,
): Column {
  return {
    field: { name, type: 'string', ...field, description: inBothLanguages(meaning) },
    meaning,
    cell,
  };
}

/** A list that may be empty leaves its cell empty, and Table Schema calls that missing. */
function withoutEmptyRequired({ minItems }: JsonSchema) {
  return (column: Column): Column => {
    const { field } = column;
    if (minItems) return column;
    return {
      ...column,
      field: { ...field, constraints: { ...field.constraints, required: false } },
    };
  };
}

function scalarType({ type }: JsonSchema): TableField['type'] {
  return type === 'integer' || type === 'boolean' ? type : 'string';
}

function listPattern({ enum: values, pattern = '' }: JsonSchema): string {
  const item = values ? `(${values.join('|')})` : xsdPattern(pattern);
  return `${item}(\\${LIST_SEPARATOR}${item})*`;
}

/** XML Schema's patterns, which Table Schema asks for: anchored by nature, every group captures. */
function xsdPattern(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
}
