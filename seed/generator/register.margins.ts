import type { Margins } from './traits';

/*
 * AMEXCID's four registers at 10,000 people each. That number, the share of women among the farmers (22 %)
 * and how many departments have the programme come from press and government pages; the rest is invented.
 */

const apprenticeSexes = { FEMALE: 5_300, MALE: 4_700 };
/** Entry is from 18 to 29, so that some of those who entered in 2020 have turned 30. */
const apprenticeAges = { AGE_18_19: 1_000, AGE_20_24: 4_700, AGE_25_29: 3_700, AGE_30_44: 600 };

const farmerSexes = { FEMALE: 2_200, MALE: 7_800 };
/** 1,400 are 18 to 29. */
const farmerAges = {
  AGE_18_19: 140,
  AGE_20_24: 490,
  AGE_25_29: 770,
  AGE_30_44: 3_300,
  AGE_45_59: 3_400,
  AGE_60_PLUS: 1_900,
};

export const farmersSalvador: Margins = {
  adminAreas: {
    'SV-US': 1_650,
    'SV-SM': 1_550,
    'SV-MO': 1_350,
    'SV-UN': 1_200,
    'SV-PA': 1_050,
    'SV-SV': 900,
    'SV-CH': 700,
    'SV-AH': 650,
    'SV-CA': 550,
    'SV-SA': 400,
  },
  womenByArea: {
    'SV-US': 363,
    'SV-SM': 341,
    'SV-MO': 297,
    'SV-UN': 264,
    'SV-PA': 231,
    'SV-SV': 198,
    'SV-CH': 154,
    'SV-AH': 143,
    'SV-CA': 121,
    'SV-SA': 88,
  },
  sexes: farmerSexes,
  ageBands: farmerAges,
};

/** Of the farmers of El Salvador, those with technical assistance (RF-03); 34 are 18 to 29. */
export const assistedSalvador: Margins = {
  adminAreas: {
    'SV-US': 40,
    'SV-SM': 36,
    'SV-MO': 30,
    'SV-UN': 24,
    'SV-PA': 22,
    'SV-SV': 18,
    'SV-CH': 14,
    'SV-CA': 16,
  },
  womenByArea: {
    'SV-US': 12,
    'SV-SM': 10,
    'SV-MO': 9,
    'SV-UN': 7,
    'SV-PA': 6,
    'SV-SV': 5,
    'SV-CH': 4,
    'SV-CA': 5,
  },
  sexes: { FEMALE: 58, MALE: 142 },
  ageBands: {
    AGE_18_19: 3,
    AGE_20_24: 12,
    AGE_25_29: 19,
    AGE_30_44: 70,
    AGE_45_59: 66,
    AGE_60_PLUS: 30,
  },
};

export const farmersHonduras: Margins = {
  adminAreas: {
    'HN-CM': 1_900,
    'HN-EP': 1_300,
    'HN-CH': 1_300,
    'HN-FM': 1_200,
    'HN-LP': 1_000,
    'HN-IN': 900,
    'HN-VA': 800,
    'HN-OL': 700,
    'HN-YO': 500,
    'HN-LE': 400,
  },
  sexes: farmerSexes,
  ageBands: farmerAges,
};

export const apprenticesOfSalvador: Margins = {
  adminAreas: {
    'SV-SS': 2_600,
    'SV-LI': 1_300,
    'SV-SA': 1_200,
    'SV-SM': 1_050,
    'SV-SO': 900,
    'SV-PA': 800,
    'SV-US': 700,
    'SV-UN': 500,
    'SV-CU': 400,
    'SV-SV': 300,
    'SV-CA': 250,
  },
  sexes: apprenticeSexes,
  ageBands: apprenticeAges,
};

export const apprenticesOfHonduras: Margins = {
  adminAreas: {
    'HN-CR': 2_200,
    'HN-FM': 2_000,
    'HN-CM': 900,
    'HN-YO': 750,
    'HN-AT': 650,
    'HN-CP': 600,
    'HN-SB': 550,
    'HN-CH': 500,
    'HN-EP': 400,
    'HN-LP': 300,
    'HN-OL': 300,
    'HN-CL': 250,
    'HN-LE': 200,
    'HN-IN': 200,
    'HN-VA': 150,
    'HN-GD': 50,
  },
  sexes: apprenticeSexes,
  ageBands: apprenticeAges,
};
