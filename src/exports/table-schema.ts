/**
 * Turns the schema of an entry into the columns of a table: two for a bilingual text, four for a date, one for a
 * list of ids, those of its fields for a block. A list of blocks becomes a separate table. Pure.
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
} from '../calendar/when.ts';
import { written } from './written-entry.ts';
import { LIST_SEPARATOR, type Cell } from './csv.ts';

/** A field of a Table Schema. A list is a string, with separators between its items. */
export interface TableField {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date' | 'boolean';
  format?: 'uri';
  /** In both languages, since the standard has a single text. */
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

/** An entry, or a block of one, as parsed. */
export type Row = Readonly<Record<string, unknown>>;

export interface Column {
  field: TableField;
  meaning: Bilingual;
  cell: (row: Row) => Cell;
}

/** The precisions, as cell values. */
const PRECISION_CODES = Object.fromEntries(PRECISIONS.map((code) => [code, code])) as Record<
  (typeof PRECISIONS)[number],
  string
>;

export type FieldWords = Strings['dataPage']['fields'];

/** A text of the data page, in both languages. */
export function saidInBoth(say: (words: FieldWords, locale: Locale) => string): Bilingual {
  const said = (locale: Locale) => say(strings(locale).dataPage.fields, locale);
  return { fr: said('fr'), en: said('en') };
}

/** Columns of the schema of an entry, in the order of its fields. */
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
  /** Name of its first column. */
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
  // Entries have true or nothing; tables have both, since an empty cell means something else.
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

/** A list in one cell. An empty list leaves its cell empty, which Table Schema treats as missing. */
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

/** The fields of a block, each under its name; a bilingual text is a block. */
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

/** One language of a text, with no constraint on its words. */
function textColumn({ name, meaning, required, valueOf }: Field): Column {
  return column(name, meaning, {
    constraints: { required },
    cell: (row) => valueOf(row) as string | undefined,
  });
}

/** A date as written, the first and last day that it covers, and its precision. */
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

/** A column with values computed by `cell`; a string by default. */
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

/** `disclosedIn` becomes `disclosed_in`. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

function scalarType({ type }: JsonSchema): TableField['type'] {
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
}

function listPattern({ enum: values, pattern = '' }: JsonSchema): string {
  const item = values ? `(${values.join('|')})` : xsdPattern(pattern);
  return `${item}(\\${LIST_SEPARATOR}${item})*`;
}

/** A pattern in the syntax of XML Schema, as Table Schema requires: always anchored, no non-capturing groups. */
function xsdPattern(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
}
