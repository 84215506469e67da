/**
 * Knows how the schema of an entry becomes the columns of a table: two for a bilingual text, four
 * for a date, one for a list of ids, those of its fields for a block. A list of blocks is a table of
 * its own. Pure.
 * Source: Table Schema 2.0, https://datapackage.org/standard/table-schema/.
 */
import { inBothLanguages, meaningOf } from './field-meanings.ts';
import { LOCALES, type Bilingual, type Locale } from '../i18n/locale.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import { edtfKind, isLegalReference, type JsonSchema } from './entry-schema.ts';
import {
  firstDayOf,
  lastDayOf,
  PRECISIONS,
  precisionOf,
  type WrittenDate,
} from '../calendar/covered-days.ts';
import { written } from './written-entry.ts';
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

export type FieldWords = Strings['dataPage']['fields'];

/** What the words of the data say, in both languages. */
export function saidInBoth(say: (words: FieldWords, locale: Locale) => string): Bilingual {
  const said = (locale: Locale) => say(strings(locale).dataPage.fields, locale);
  return { fr: said('fr'), en: said('en') };
}

/** The columns of an entry's schema, in the order of its fields. */
export function columnsOf({ properties = {}, required = [] }: JsonSchema): Column[] {
  return Object.entries(properties).flatMap(([key, schema]) =>
    columnsOfField({
      name: snakeCase(key),
      meaning: meaningOf(schema.description ?? ''),
      schema,
      required: required.includes(key),
      valueOf: (row) => row[key],
    }),
  );
}

/** A field of an entry, or of a block inside it. */
interface Field {
  /** Of its first column. */
  name: string;
  meaning: Bilingual;
  schema: JsonSchema;
  required: boolean;
  valueOf: (row: Row) => unknown;
}

function columnsOfField(field: Field): Column[] {
  const { name, meaning, schema, required, valueOf } = field;
  const { items, properties } = schema;
  if (items?.type === 'object') return [];
  if (items) return [listColumn(field, items)];
  if (properties) return columnsOfBlock(field, properties);
  if (edtfKind(schema)) return dateColumns(field);
  // A sheet says true or nothing; a table says both, for its empty cells mean something else.
  const isFlag = schema.type === 'boolean';
  return [
    column(name, meaning, {
      type: schema.format === 'date' ? 'date' : scalarType(schema),
      ...(schema.format === 'uri' ? { format: 'uri' as const } : {}),
      constraints: {
        required: required || isFlag,
        ...(schema.enum ? { enum: schema.enum } : {}),
        ...(schema.pattern ? { pattern: xsdPattern(schema.pattern) } : {}),
        ...(schema.minimum === undefined ? {} : { minimum: schema.minimum }),
        ...(schema.maximum === undefined ? {} : { maximum: schema.maximum }),
      },
      cell: (row) => (isFlag ? valueOf(row) === true : (valueOf(row) as Cell)),
    }),
  ];
}

/** A list in one cell. An empty one leaves its cell empty, and Table Schema calls that missing. */
function listColumn(
  { name, meaning, schema, required, valueOf }: Field,
  items: JsonSchema,
): Column {
  const notation = isLegalReference(items) ? meaningOf(items.description ?? '') : undefined;
  const said = (reader: Locale, list: string) =>
    [meaning[reader], notation?.[reader], list].filter(Boolean).join(' ');
  return column(
    name,
    saidInBoth((words, reader) => said(reader, words.list)),
    {
      constraints: { required: required && Boolean(schema.minItems), pattern: listPattern(items) },
      cell: (row) => {
        const list = valueOf(row) ?? [];
        return (written(list, schema) as string[]).join(LIST_SEPARATOR) || undefined;
      },
    },
  );
}

/** The fields of a block, each under its name; a text in two languages is one. */
function columnsOfBlock(
  { name, meaning, schema, required, valueOf }: Field,
  properties: Readonly<Record<string, JsonSchema>>,
): Column[] {
  return Object.entries(properties).flatMap(([key, inner]) => {
    const innerMeaning = meaningOf(inner.description ?? '');
    const field: Field = {
      name: `${name}_${snakeCase(key)}`,
      meaning: saidInBoth((_, reader) => `${meaning[reader]} ${innerMeaning[reader]}`),
      schema: inner,
      required: required && Boolean(schema.required?.includes(key)),
      valueOf: (row) => (valueOf(row) as Row | undefined)?.[key],
    };
    return LOCALES.some((locale) => locale === key) ? [textColumn(field)] : columnsOfField(field);
  });
}

/** One language of a text: words are free. */
function textColumn({ name, meaning, required, valueOf }: Field): Column {
  return column(name, meaning, {
    constraints: { required },
    cell: (row) => valueOf(row) as string | undefined,
  });
}

/** A date as written, the first and last day that it covers, and how precise it is. */
function dateColumns({ name, meaning, schema, required, valueOf }: Field): Column[] {
  const mayLast = edtfKind(schema) === 'when';
  const computed = (of: (date: WrittenDate) => Cell) => (row: Row) => {
    const date = valueOf(row) as WrittenDate | undefined;
    return date && of(date);
  };
  return [
    column(name, meaning, {
      constraints: { required, pattern: xsdPattern(schema.pattern ?? '') },
      cell: computed(({ edtf }) => edtf),
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

/** `disclosedIn` as a column: `disclosed_in`. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
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
