/** Protects: a pupil who is to find the dates reads none. */
import { expect, test } from 'vitest';
import { withoutDates } from './hidden-dates.ts';

test.each([
  ['14 nov. 2023', '…'],
  ['Le 1er janvier 2020, la CNIL', 'Le …, la CNIL'],
  ['de mars 2017 à 2019', 'de … à …'],
  ['le 14 novembre', 'le …'],
  ['loi n° 2023-380 du 19 mai 2023', 'loi n° …-380 du …'],
  ['On 14 November 2023 it may join', 'On … it may join'],
  ['563 usages, article 10', '563 usages, article 10'],
  ['12 marsouins', '12 marsouins'],
])('« %s » is read « %s »', (text, said) => expect(withoutDates(text)).toBe(said));
