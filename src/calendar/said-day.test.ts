/** Checks that the browser formats a day as the build does. */
import { expect, test } from 'vitest';
import { formatIsoDay, monthNames } from '../i18n/format.ts';
import { strings } from '../i18n/strings.ts';
import { on } from '../../tests/calendar.ts';
import { sayDay } from './said-day.ts';

const folded = (text: string) => text.replace(/\s/g, ' ');

test.each(['2023-05-20', '2025-04-01', '2024-12-31'])('formats %s as the build does', (day) => {
  expect(
    folded(
      sayDay(on(day), { months: monthNames('fr', 'long'), ordinal: strings('fr').regimes.ordinal }),
    ),
  ).toBe(folded(formatIsoDay(day, 'fr')));
  expect(sayDay(on(day), { months: monthNames('en', 'long'), ordinal: '' })).toBe(
    formatIsoDay(day, 'en'),
  );
});
