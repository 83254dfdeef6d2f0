import type { Margins } from './traits';

/*
 * The totals are published; how they divide is invented, department by department and age by age.
 * Each set lies within the next, so that it can be taken out of it without a remainder below zero.
 */

/** Of the 32, those employed (RF-07). */
export const employedHonduras: Margins = {
  adminAreas: { 'HN-CR': 7, 'HN-FM': 4, 'HN-YO': 1, 'HN-AT': 1, 'HN-CM': 1 },
  sexes: { FEMALE: 6, MALE: 8 },
  ageBands: { AGE_18_19: 1, AGE_20_24: 8, AGE_25_29: 5 },
};

/** Of the 125, those who completed their course (RF-06). */
export const completedHonduras: Margins = {
  adminAreas: { 'HN-CR': 14, 'HN-FM': 10, 'HN-YO': 3, 'HN-AT': 2, 'HN-CM': 2, 'HN-CP': 1 },
  sexes: { FEMALE: 18, MALE: 14 },
  ageBands: { AGE_18_19: 3, AGE_20_24: 19, AGE_25_29: 10 },
};

/** Of the 750, those from Jóvenes Construyendo el Futuro (RF-05). */
export const apprenticesHonduras: Margins = {
  adminAreas: {
    'HN-CR': 52,
    'HN-FM': 38,
    'HN-YO': 10,
    'HN-AT': 9,
    'HN-CM': 10,
    'HN-CP': 4,
    'HN-CH': 2,
  },
  sexes: { FEMALE: 66, MALE: 59 },
  ageBands: { AGE_18_19: 16, AGE_20_24: 71, AGE_25_29: 38 },
};

/** Everybody in the workforce services of Honduras (RF-04); 143 are 15 to 19. */
export const workforceHonduras: Margins = {
  adminAreas: {
    'HN-CR': 330,
    'HN-FM': 215,
    'HN-YO': 60,
    'HN-AT': 55,
    'HN-CM': 50,
    'HN-CP': 25,
    'HN-CH': 15,
  },
  sexes: { FEMALE: 398, MALE: 352 },
  ageBands: { AGE_15_17: 51, AGE_18_19: 92, AGE_20_24: 384, AGE_25_29: 223 },
};

/** The graduates of the scholarships in El Salvador (RF-01). */
export const graduatesSalvador: Margins = {
  adminAreas: { 'SV-SS': 30, 'SV-LI': 16, 'SV-SA': 14, 'SV-SO': 12, 'SV-SM': 10, 'SV-PA': 8 },
  sexes: { FEMALE: 51, MALE: 39 },
  ageBands: { AGE_18_19: 11, AGE_20_24: 51, AGE_25_29: 28 },
};
