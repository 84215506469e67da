/** Lists what the data page shows: the files by family, and the columns of each table. */
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { getCaseFile } from '../case/case-file.ts';
import { edition, latestCheck } from '../case/page-citation.ts';
import { DATA_GROUPS, type DataFile } from './data-file.ts';
import { getDataFiles } from './data-files.ts';
import { isOfOthers } from './licence.ts';
import type { TableField } from './table-schema.ts';

export interface DataListing {
  version: string;
  /** ISO day of the last check. */
  verified: string;
  groups: {
    name: string;
    files: { path: string; contents: string; count: number | undefined; isOfOthers: boolean }[];
  }[];
  tables: {
    path: string;
    contents: string;
    fields: { name: string; type: string; description: string }[];
  }[];
}

/**
 * The data page in one language: paths from the root of dist, groups in the order of DATA_GROUPS. A file with a
 * table schema is also among the tables, with its columns in order.
 * @throws {ContentError} if the case file has a problem (getCaseFile)
 */
export async function dataListing(locale: Locale): Promise<DataListing> {
  const [files, file] = [await getDataFiles(), await getCaseFile()];
  const words = strings(locale).dataPage;
  const listed = ({ path, contents, count }: DataFile) => ({
    path: `data/${path}`,
    contents: words.contents[contents],
    count,
    isOfOthers: isOfOthers(contents),
  });
  return {
    version: edition().version,
    verified: latestCheck(file),
    groups: DATA_GROUPS.map((group) => ({
      name: words.groups[group],
      files: files.filter((file) => file.group === group).map(listed),
    })),
    tables: files.flatMap((file) =>
      file.schema
        ? [
            {
              ...listed(file),
              fields: file.schema.fields.map((field, at) => ({
                name: field.name,
                type: words.types[typeOf(field)],
                description: file.meanings?.[at]?.[locale] ?? '',
              })),
            },
          ]
        : [],
    ),
  };
}

function typeOf({ type, format }: TableField) {
  return format ?? type;
}
