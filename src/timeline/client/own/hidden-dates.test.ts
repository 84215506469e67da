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
  ['les 11 et 18 juillet 2024', 'les …'],
  ['du 14 au 25 mai, puis les 3, 4 et 5 juin', 'du …, puis les …'],
  ['from 14 to 25 May 2024', 'from …'],
  ['Mars 2017. Le 1er avril', '… Le …'],
  ['the 14th of November, the 1st and 2nd of May', 'the …, the …'],
  ['du 2 octobre au 16 novembre 2018', 'du … au …'],
  ['563 usages, article 10', '563 usages, article 10'],
  ['12 marsouins', '12 marsouins'],
  ['au printemps, puis à l’été 2023', 'au …, puis à l’…'],
  ['en été, cet hiver', 'en …, cet …'],
  ['il a été publié, les jeux d’été', 'il a été publié, les jeux d’été'],
  ['in the spring of 2024, the Summer Games', 'in the … of …, the Summer Games'],
  ['Loi de ２０２３ et de ٢٠٢٤, été ２０２３', 'Loi de … et de …, …'],
])('« %s » is read « %s »', (text, said) => expect(withoutDates(text)).toBe(said));
